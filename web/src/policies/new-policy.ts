import { withValue, type Fields } from './editor/document.js';

interface Choices {
  name: string;
  channel: string | undefined;
  team: string | undefined;
  /** Of all policies there are. */
  priorities: readonly number[];
}

const step = 10;
const highest = 10_000;

/** The first draft of a policy: another one's document, with its own name, first in line, for the contacts chosen. */
export function newDocument(from: Fields, { name, channel, team, priorities }: Choices): Fields {
  const priority = Math.min(highest, Math.max(0, ...priorities) + step);
  const named = withValue(withValue(from, 'name', name), 'priority', priority);
  const forChannel = channel === undefined ? named : withValue(named, 'match.channels', [channel]);
  return team === undefined ? forChannel : withValue(forChannel, 'match.teams', [team]);
}
