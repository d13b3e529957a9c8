import { durationMs } from '../duration.js';
import type { InteractionFacts } from './facts.js';
import { folded } from './label.js';
import type { PolicyDocument } from './policy.schema.js';
import { verdict, type Rule, type RuleName } from './rules.js';

/** Only what is resolved is asked about: an open one would be interrupted. */
const resolved: Rule = ({ facts: { interaction } }) => {
  const { status, resolvedAt, resolutionNumber } = interaction;
  return verdict('resolved', status === 'resolved' && resolvedAt !== null, { status, resolvedAt, resolutionNumber });
};

/** What was merged into another interaction is asked about there. */
const merged: Rule = ({ facts: { interaction } }) => verdict('merged', interaction.status !== 'merged', { status: interaction.status });

/** A resolution that became known too late is not asked about: the memory has gone. */
const staleResolution: Rule = ({ policy, facts: { interaction }, nowMs }) => {
  const { resolvedAt } = interaction;
  if (resolvedAt === null) return null;
  const { staleAfter } = policy.document.resolution;
  const isFresh = nowMs - Date.parse(resolvedAt) <= durationMs(staleAfter);
  return verdict('stale_resolution', isFresh, { resolvedAt, staleAfter });
};

/** A person of the company may have said never to ask about this contact. */
const staffChoice: Rule = ({ facts }) => verdict('staff_choice', facts.staffChoice !== 'never', { staffChoice: facts.staffChoice });

type Kind = keyof PolicyDocument['resolution']['treatment'];

/** Words of a helpdesk's tags that name a kind of interaction; `_`, `-` and blanks are the same. */
const kindTags: Record<Kind, readonly string[]> = {
  spam: ['spam', 'junk', 'phishing'],
  internal: ['internal', 'employee', 'staff'],
  autoClosed: ['auto_closed', 'autoclosed', 'closed_by_automation'],
  duplicate: ['duplicate'],
  oneLine: ['one_line'],
  agentInitiated: ['agent_initiated', 'outbound', 'proactive'],
};

/** So few words in a single message are a thank-you or a mistake, not a matter that somebody handled. */
const oneLineWords = 6;

const kindFacts: Record<Kind, (interaction: InteractionFacts) => boolean> = {
  spam: () => false,
  internal: () => false,
  autoClosed: ({ resolvedBy }) => resolvedBy === 'system',
  duplicate: () => false,
  oneLine: ({ customerMessages, customerWords }) => customerMessages === 1 && customerWords !== null && customerWords <= oneLineWords,
  agentInitiated: ({ initiatedBy, customerMessages }) => initiatedBy === 'agent' && (customerMessages ?? 0) === 0,
};

const kindDetails: Record<Kind, (interaction: InteractionFacts) => Record<string, string | number | null>> = {
  spam: () => ({}),
  internal: () => ({}),
  autoClosed: ({ resolvedBy }) => ({ resolvedBy }),
  duplicate: () => ({}),
  oneLine: ({ customerMessages, customerWords }) => ({ customerMessages, customerWords, oneLineWords }),
  agentInitiated: ({ initiatedBy, customerMessages }) => ({ initiatedBy, customerMessages }),
};

/** A rule about one kind of interaction: is it one, and does the policy ask about such? */
const kindRule =
  (rule: RuleName, kind: Kind): Rule =>
  ({ policy, facts: { interaction } }) => {
    const treatment = policy.document.resolution.treatment[kind];
    const found = interaction.tags.filter((tag) => kindTags[kind].includes(folded(tag).replaceAll(/[\s-]+/g, '_')));
    const isKind = found.length > 0 || kindFacts[kind](interaction);
    return verdict(rule, !isKind || treatment === 'ask', { found, ...kindDetails[kind](interaction), treatment });
  };

/** Too little happened to have an opinion about. What is not known is not held against a contact. */
const minimumSubstance: Rule = ({ policy, facts: { interaction } }) => {
  const { customerMessages, customerWords } = interaction;
  const { minimum } = policy.document.resolution;
  const isEnough = (customerMessages ?? Number.MAX_VALUE) >= minimum.customerMessages && (customerWords ?? Number.MAX_VALUE) >= minimum.customerWords;
  return verdict('minimum_substance', isEnough, {
    customerMessages,
    customerWords,
    minimumMessages: minimum.customerMessages,
    minimumWords: minimum.customerWords,
  });
};

const skipTags: Rule = ({ policy, facts: { interaction } }) => {
  const skipped = new Set(policy.document.resolution.skipTags.map(folded));
  const found = interaction.tags.filter((tag) => skipped.has(folded(tag)));
  return verdict('skip_tags', found.length === 0, { found, skipTags: policy.document.resolution.skipTags });
};

/** Whether this contact is one to ask about. */
export const interactionRules: readonly Rule[] = [
  resolved,
  merged,
  staleResolution,
  staffChoice,
  kindRule('spam', 'spam'),
  kindRule('internal', 'internal'),
  kindRule('auto_closed', 'autoClosed'),
  kindRule('duplicate', 'duplicate'),
  kindRule('one_line', 'oneLine'),
  kindRule('agent_initiated', 'agentInitiated'),
  minimumSubstance,
  skipTags,
];
