import type { IncomingEvent } from '../intake/event.schema.js';
import { agents, channelMean, complaints, firstNames, lastNames, lukewarm, oneThings, praises, secondThoughts, teamChannels, teamIssues, timeZones, type SampleAgent } from './company.js';
import { Random } from './random.js';

export const sampleSource = 'sample';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface SampleOptions {
  seed: number;
  /** ISO instant; the quarter ends here. */
  now: string;
  interactions?: number;
}

/**
 * A believable quarter of an invented company, as events for the intake: contacts with their resolutions, and the surveys,
 * answers, outreaches and second ratings of an earlier tool. In order of time, the newest cases still open. The same seed
 * and instant give the same events.
 */
export function generateSample({ seed, now, interactions = 2_000 }: SampleOptions): IncomingEvent[] {
  const random = new Random(seed);
  const endMs = Date.parse(now);
  const customers = Array.from({ length: Math.ceil(interactions * 0.45) }, (_, index) => customer(random, index));
  const events = Array.from({ length: interactions }, (_, index) => {
    const startMs = endMs - 90 * dayMs + workingTime(random, index, interactions);
    return contact(random, { number: index + 1, startMs, endMs, customer: random.pick(customers) });
  }).flat();
  return events.filter((event) => Date.parse(event.occurredAt) <= endMs).toSorted((a, b) => a.occurredAt.localeCompare(b.occurredAt));
}

/** Contacts spread over the quarter, most of them by day, with the last ones close to its end. */
function workingTime(random: Random, index: number, total: number): number {
  const day = Math.floor((index / total) * 90);
  const hour = 7 + (random.next() + random.next()) * 6.5;
  return Math.min(day * dayMs + hour * hourMs, 90 * dayMs - random.int(1, 90) * 60_000);
}

type Customer = IncomingEvent['customer'];

function customer(random: Random, index: number): Customer {
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const number = String(index + 1).padStart(4, '0');
  return {
    id: `SAMPLE-${number}`,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}.${number}@example.com`,
    phone: `+1555010${number}`,
    locale: 'en',
    timeZone: random.pick(timeZones),
    tier: random.weighted([['standard', 80], ['gold', 14], ['vip', 6]]),
    segment: random.weighted([['smb', 60], ['mid_market', 28], ['enterprise', 12]]),
    consent: { email: true, sms: random.chance(0.8), voice: false },
  };
}

interface Contact {
  number: number;
  startMs: number;
  endMs: number;
  customer: Customer;
}

function contact(random: Random, { number, startMs, endMs, customer: person }: Contact): IncomingEvent[] {
  const agent = random.pick(agents);
  const issueType = random.pick(Object.keys(teamIssues[agent.team]));
  const channel = random.weighted(teamChannels[agent.team]);
  const id = `S-${String(10_000 + number)}`;
  const interaction: NonNullable<IncomingEvent['interaction']> = {
    id,
    channel,
    agent: { id: agent.id, name: agent.name, email: `${agent.id}@example.com` },
    team: agent.team,
    issueType,
    productArea: teamIssues[agent.team][issueType] ?? 'general',
    brand: 'northwind',
    surveyPoint: agent.team === 'onboarding' ? 'onboarding' : 'post_ticket',
    complex: random.chance(0.15),
    tags: random.chance(0.03) ? ['spam'] : [],
    language: 'en',
  };
  const story = new Story(id, interaction, person);
  // The quarter ends with a bad day, so that the inbox has work whose deadline still runs.
  const badDay = endMs - startMs < 26 * hourMs;
  const resolvedMs = startMs + random.int(5, channel === 'email' && !badDay ? 2_400 : 90) * 60_000;
  story.add('interaction.opened', startMs);
  if (random.chance(agent.team === 'billing' && channel === 'phone' ? 0.4 : 0.12)) story.add('interaction.transferred', startMs + (resolvedMs - startMs) / 2);
  story.add('interaction.resolved', resolvedMs);
  if (!badDay && random.chance(0.07)) {
    const reopenedMs = resolvedMs + random.int(6, 120) * hourMs;
    story.add('interaction.reopened', reopenedMs);
    story.add('interaction.resolved', reopenedMs + random.int(1, 30) * hourMs);
    return story.events;
  }
  if (random.chance(badDay ? 0.95 : 0.66)) survey(random, story, { agent, channel, resolvedMs, endMs, badDay });
  return story.events;
}

interface Surveyed {
  agent: SampleAgent;
  channel: keyof typeof channelMean;
  resolvedMs: number;
  endMs: number;
  badDay: boolean;
}

function survey(random: Random, story: Story, { agent, channel, resolvedMs, endMs, badDay }: Surveyed): void {
  const surveyChannel = channel === 'phone' || channel === 'in_person' ? 'sms' : 'email';
  story.add('history.surveyed', resolvedMs + 60_000, { channel: surveyChannel });
  const answers = badDay ? 0.8 : surveyChannel === 'sms' ? 0.34 : 0.29;
  if (!random.chance(answers)) return;
  const answeredMs = resolvedMs + random.int(2, random.chance(0.7) || badDay ? 180 : 2_900) * 60_000;
  const rating = ratingOf(random, channelMean[channel] + agent.lift - (badDay ? 1.3 : 0));
  const comment = commentOf(random, agent, rating);
  story.add('history.answered', answeredMs, {
    rating,
    ...(comment ? { comment } : {}),
    ...(rating <= 3 && random.chance(0.4) ? { oneThing: random.pick(oneThings) } : {}),
  });
  if (rating <= 3) recovery(random, story, { answeredMs, endMs, rating });
}

/** Ratings of real surveys heap at both ends: a normal draw, pulled to 5 or to 1. */
function ratingOf(random: Random, mean: number): number {
  const spread = (random.next() + random.next() + random.next() - 1.5) * 2.4;
  const rating = Math.round(mean + 0.35 + spread);
  return Math.max(1, Math.min(5, rating));
}

function commentOf(random: Random, agent: SampleAgent, rating: number): string | null {
  if (!random.chance(rating <= 3 ? 0.82 : 0.4)) return null;
  if (rating <= 3) return random.pick(complaints[agent.team]);
  return random.pick(rating === 4 && random.chance(0.5) ? lukewarm : praises);
}

/** Four of five are reached in time; who is reached late or not at all gives the screens something to show. */
function recovery(random: Random, story: Story, { answeredMs, endMs, rating }: { answeredMs: number; endMs: number; rating: number }): void {
  const ageMs = endMs - answeredMs;
  if (ageMs < 20 * hourMs && random.chance(0.8)) return;
  // Nobody leaves a case alone for weeks; of the last ones some are late, and some not resolved yet.
  const isRecent = ageMs < 6 * dayMs;
  if (isRecent && random.chance(0.15)) return;
  const outreachMs = answeredMs + (random.chance(0.86) ? random.int(1, 22) : random.int(25, 60)) * hourMs;
  const kind = random.weighted([['call', 6], ['email', 3], ['message', 1]] as const);
  const result = kind === 'call' ? random.weighted([['reached', 7], ['voicemail', 3]] as const) : 'sent';
  story.add('history.outreach', outreachMs, { kind, result, by: 'Sample Manager', note: 'Listened, apologised for the trouble and agreed on the next step.' });
  if (isRecent && random.chance(0.4)) return;
  const resolvedMs = outreachMs + random.int(1, 70) * hourMs;
  story.add('history.resolved', resolvedMs, { rootCause: random.pick(['process', 'training', 'product', 'communication']), action: random.pick(['Refund granted', 'Fixed and confirmed', 'Named one owner', 'Replacement sent']) });
  const askedAgainMs = resolvedMs + dayMs;
  story.add('history.surveyed', askedAgainMs, { channel: 'email' });
  if (!random.chance(0.55)) return;
  const second = random.chance(0.72) ? Math.min(5, rating + random.int(1, 3)) : Math.max(1, rating - random.int(0, 1));
  story.add('history.second_answered', askedAgainMs + random.int(10, 2_000) * 60_000, { rating: second, ...(second > rating && random.chance(0.5) ? { comment: random.pick(secondThoughts) } : {}) });
}

/** Collects the events of one contact, each with an id of its own. */
class Story {
  readonly events: IncomingEvent[] = [];

  constructor(
    readonly id: string,
    readonly interaction: NonNullable<IncomingEvent['interaction']>,
    readonly customer: Customer,
  ) {}

  add(type: IncomingEvent['type'], atMs: number, history?: NonNullable<IncomingEvent['history']>): void {
    this.events.push({
      id: `${this.id}-${this.events.length + 1}`,
      source: sampleSource,
      type,
      occurredAt: new Date(atMs).toISOString(),
      interaction: this.interaction,
      customer: this.customer,
      imported: true,
      ...(history ? { history } : {}),
    });
  }
}
