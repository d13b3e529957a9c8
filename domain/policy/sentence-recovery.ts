import { durationMs } from '../duration.js';
import { scales } from '../survey/instrument.js';
import {
  inARow,
  isNoTime,
  labelsInWords,
  languagesInWords,
  listed,
  percentInWords,
  sentenceOf,
  shareInWords,
  spanInWords,
  spansInWords,
} from './plain-words.js';
import type { PolicyDocument } from './policy.schema.js';

type LowScore = PolicyDocument['lowScore'];

/** Which ratings are low, which of them are critical, and who is told. */
export function ifLowSentence({ survey, lowScore }: PolicyDocument): string {
  const { min, max, lowUpTo } = scales[survey.instrument];
  const { threshold, thresholds, criticalKeywords, alertEmails, alertPhones, alertSlack } = lowScore;
  const own = thresholds.map((cut) => `${thresholdCutInWords(cut)}: ${orLess(cut.threshold, min)}`);
  const cuts = own.length === 0 ? '' : ` (${own.join('; ')})`;
  const told = listed(['the person it is assigned to', ...alertEmails, ...alertPhones, ...alertSlack.map((place) => `${place} in Slack`)]);
  return inARow(
    sentenceOf([
      `a rating of ${orLess(threshold ?? lowUpTo, min)} on the scale from ${min} to ${max}${cuts} opens a recovery case and alerts ${told}`,
    ]),
    sentenceOf([
      criticalKeywords.length === 0
        ? null
        : `it is critical where the comment says ${listed(
            criticalKeywords.map((keyword) => `"${keyword}"`),
            'or',
          )}`,
      assignmentInWords(lowScore),
    ]),
  );
}

/** Who gets the case, where that isn't as usual: the team's managers, other managers, the admins. */
function assignmentInWords({ assignment }: LowScore): string | null {
  const isUsual = JSON.stringify(assignment.map(ruleInWords)) === JSON.stringify(usualAssignment);
  return isUsual ? null : `it goes to the least loaded of ${assignment.map(ruleInWords).join(', or else of ')}`;
}

const roleNouns = { manager: 'managers', agent: 'agents', ops: 'ops', admin: 'admins' } as const;

/** Whom a rule of assignment means: "the managers of the team", "the agents who know the language". */
export function ruleInWords({ by, roles = ['manager'], skills = [], people = [] }: LowScore['assignment'][number]): string {
  const nouns = listed(roles.map((role) => roleNouns[role]));
  switch (by) {
    case 'team_lead':
      return `the ${nouns} of the team`;
    case 'round_robin':
      return `all ${nouns}`;
    case 'skills':
      return `the ${nouns} who know the ${listed(skills.map((skill) => skill.replaceAll('_', ' ')))}`;
    case 'queue':
      return listed(people);
  }
}

const usualAssignment = ['the managers of the team', 'all managers', 'all admins'];

const orLess = (threshold: number, min: number): string => (threshold <= min ? String(threshold) : `${threshold} or less`);

/** For whom a threshold of the list is. */
export function thresholdCutInWords({ tiers, segments, surveyPoints, issueTypes }: LowScore['thresholds'][number]): string {
  const named = (list: readonly string[] | undefined, noun: string): string[] =>
    list === undefined || list.length === 0 ? [] : [`${noun}${labelsInWords(list, 'or')}`];
  return [
    ...named(tiers, ''),
    ...named(segments, 'segment '),
    ...named(surveyPoints, 'survey point '),
    ...named(issueTypes, 'issue type '),
  ].join(', ');
}

/** What has to happen in a recovery case, by when, and who hears of it when it doesn't. */
export function recoverSentence({ lowScore }: PolicyDocument): string {
  const { outreachWithin, reminders, escalateTo, acknowledgeWithin, followUpEvery } = lowScore;
  const inOrder = reminders.toSorted((one, other) => durationMs(one) - durationMs(other));
  const reminded = inOrder.length === 0 ? 'without a reminder' : `reminded after ${spansInWords(inOrder)}`;
  return inARow(
    sentenceOf([
      `a person reaches out within ${spanInWords(outreachWithin)}, ${reminded}`,
      `if nobody does, ${listed(["the team's managers", 'the admins', ...escalateTo])} are told`,
    ]),
    sentenceOf([
      `the agent acknowledges within ${spanInWords(acknowledgeWithin)}`,
      `a case left unresolved after an outreach is brought up every ${spanInWords(followUpEvery)}`,
    ]),
  );
}

/** The second-chance ask. */
export function askAgainSentence({ secondChance }: PolicyDocument): string {
  const { enabled, delay, expiry, oncePer, texts } = secondChance;
  if (!enabled) return 'Nobody is asked for a second rating.';
  const start = isNoTime(delay) ? 'as soon as' : `${spanInWords(delay)} after`;
  const often = isNoTime(oncePer) ? null : `at most one such ask per customer in ${spanInWords(oncePer)}`;
  return sentenceOf([
    `${start} a person has reached out and the case is resolved, the customer is asked for a second rating, once`,
    `open for ${spanInWords(expiry)}`,
    often,
    `in ${languagesInWords(Object.keys(texts))}`,
  ]);
}

const kindNames = {
  spam: 'spam',
  internal: 'internal',
  autoClosed: 'automatically closed',
  duplicate: 'duplicate',
  oneLine: 'one-line',
  agentInitiated: 'agent-initiated',
} as const satisfies Record<keyof PolicyDocument['resolution']['treatment'], string>;

/** What is never asked about, whatever else holds, and the experiment that is on. */
export function stopSentence({ resolution, experiment, holdOut }: PolicyDocument): string {
  return inARow(
    sentenceOf(['who says stop on any channel is asked on none', `never asked about: ${listed(neverAsked(resolution))}`]),
    holdOutSentence(holdOut),
    experimentSentence(experiment),
  );
}

function neverAsked({ treatment, skipTags, minimum, staleAfter }: PolicyDocument['resolution']): string[] {
  const { customerMessages, customerWords } = minimum;
  const kinds = [
    ...(treatment.spam === 'skip' ? [kindNames.spam] : []),
    ...(treatment.internal === 'skip' ? [kindNames.internal] : []),
    ...(treatment.autoClosed === 'skip' ? [kindNames.autoClosed] : []),
    ...(treatment.duplicate === 'skip' ? [kindNames.duplicate] : []),
    ...(treatment.oneLine === 'skip' ? [kindNames.oneLine] : []),
    ...(treatment.agentInitiated === 'skip' ? [kindNames.agentInitiated] : []),
  ];
  return [
    ...(kinds.length === 0 ? [] : [`${listed(kinds)} contacts`]),
    ...(skipTags.length === 0 ? [] : [`what is tagged ${listed(skipTags, 'or')}`]),
    ...(customerMessages === 0 ? [] : [`what has fewer than ${counted(customerMessages, 'message')} of the customer`]),
    ...(customerWords === 0 ? [] : [`what has fewer than ${counted(customerWords, 'word')} of the customer`]),
    `what was resolved more than ${spanInWords(staleAfter)} ago`,
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function holdOutSentence(holdOut: PolicyDocument['holdOut']): string {
  if (holdOut === null) return '';
  const { sharePercent, kind, askAfter, lasts } = holdOut;
  const without = kind === 'held' ? `for ${spanInWords(lasts)}` : `and only the second ask goes out, after ${spanInWords(askAfter)}`;
  return sentenceOf([
    `in ${percentInWords(sharePercent)} of low scores, drawn at random and never critical ones, nobody reaches out, for comparison, ${without}`,
  ]);
}

function experimentSentence(experiment: PolicyDocument['experiment']): string {
  if (experiment === null) return '';
  const { name, holdOutPercent, arms } = experiment;
  const shares = listed(arms.map(({ key, sharePercent }) => `${shareInWords(sharePercent)} in ${key}`));
  const heldOut = holdOutPercent === 0 ? null : `${percentInWords(holdOutPercent)} of customers are asked nothing, for comparison`;
  const drawn = arms.length === 0 ? null : `of ${holdOutPercent === 0 ? 'all' : 'the other'} customers ${shares}`;
  return sentenceOf([`experiment ${name}: ${[heldOut, drawn].filter((part) => part !== null).join('; ')}`]);
}
