import { channels } from '../interaction.js';
import { folded } from './label.js';
import {
  contactNouns,
  inARow,
  isNoTime,
  labelInWords,
  labelsInWords,
  languagesInWords,
  listed,
  percentInWords,
  sentenceOf,
  shareInWords,
  spanInWords,
} from './plain-words.js';
import type { PolicyDocument } from './policy.schema.js';

type Match = PolicyDocument['match'];
type Rate = PolicyDocument['sampling']['rates'][number];
type List = readonly string[] | undefined;

/** Whom a policy asks: which contacts, how many of them, and how often the same customer. */
export function whoSentence(document: PolicyDocument): string {
  const { match, sampling, experiment } = document;
  return inARow(
    sentenceOf([`${subjectInWords(match)}: ${ratesInWords(document)}`, capsInWords(sampling)]),
    sentenceOf([
      vipInWords(match, sampling.vip),
      ceilingInWords(sampling.surveyToContact),
      isNoTime(sampling.bundleWithin) ? null : `contacts resolved within ${spanInWords(sampling.bundleWithin)} after an ask belong to it`,
      sampling.maxOpenCases === null ? null : `nobody while ${sampling.maxOpenCases} recovery cases are open`,
      experiment === null || experiment.holdOutPercent === 0
        ? null
        : `${percentInWords(experiment.holdOutPercent)} of customers are held out`,
    ]),
  );
}

const isFilled = (list: List): list is readonly string[] => list !== undefined && list.length > 0;

function subjectInWords(match: Match): string {
  const { channels: only, teams, condition, ...others } = match;
  const isAnyContact = !isFilled(only) && !isFilled(teams);
  const qualifiers = [
    ...customersInWords(others),
    ...contactsInWords(others),
    ...(condition === undefined ? [] : [`where "${condition}"`]),
  ];
  if (isAnyContact && qualifiers.length === 0) return 'every contact of every customer';
  return [...(isFilled(teams) ? [labelsInWords(teams)] : []), nounsOf(only), ...qualifiers].join(' ');
}

function nounsOf(only: Match['channels']): string {
  const isAll = only === undefined || only.length === 0 || channels.every((channel) => only.includes(channel));
  return isAll ? 'contacts' : listed(only.map((channel) => contactNouns[channel]));
}

function customersInWords({ tiers, segments }: Pick<Match, 'tiers' | 'segments'>): string[] {
  const tier = isFilled(tiers) ? `of ${labelsInWords(tiers)} customers` : 'of customers';
  if (!isFilled(segments)) return isFilled(tiers) ? [tier] : [];
  return [`${tier} in the ${plural('segment', segments)} ${labelsInWords(segments, 'or')}`];
}

function contactsInWords({ brands, productAreas, issueTypes, surveyPoints, agents, tags, languages }: Match): string[] {
  const named = (list: List, words: (list: readonly string[]) => string): string[] => (isFilled(list) ? [words(list)] : []);
  return [
    ...named(brands, (list) => `for the ${plural('brand', list)} ${labelsInWords(list, 'or')}`),
    ...named(productAreas, (list) => `about ${labelsInWords(list, 'or')}`),
    ...named(issueTypes, (list) => `with the issue ${plural('type', list)} ${labelsInWords(list, 'or')}`),
    ...named(surveyPoints, (list) => `at the survey ${plural('point', list)} ${labelsInWords(list, 'or')}`),
    ...named(agents, (list) => `handled by ${labelsInWords(list, 'or')}`),
    ...named(tags, (list) => `tagged ${labelsInWords(list, 'or')}`),
    ...named(languages, (list) => `in ${languagesInWords(list, 'or')}`),
  ];
}

const plural = (noun: string, list: readonly string[]): string => (list.length === 1 ? noun : `${noun}s`);

function ratesInWords({ match, sampling }: PolicyDocument): string {
  const { rates, ratePercent } = sampling;
  if (rates.length === 0) return `${shareInWords(ratePercent)} of them`;
  const others = othersInWords(match, rates);
  return [
    ...rates.map((rate) => `${shareInWords(rate.ratePercent)} of ${rateCutInWords(rate)}`),
    ...(others === null ? [] : [`${shareInWords(ratePercent)} of ${others}`]),
  ].join(', ');
}

/** For whom a rate of the list is. */
export function rateCutInWords({ tiers, segments, channels: only }: Rate): string {
  const nouns = isFilled(only) ? [nounsOf(only)] : [];
  const segment = isFilled(segments)
    ? [isFilled(tiers) || isFilled(only) ? `in segment ${labelsInWords(segments, 'or')}` : `segment ${labelsInWords(segments, 'or')}`]
    : [];
  return [...(isFilled(tiers) ? [labelsInWords(tiers)] : []), ...nouns, ...segment].join(' ');
}

/** Those for whom the list of rates says nothing, by name where the policy is for some tiers only; null when nobody is left. */
function othersInWords({ tiers }: Match, rates: readonly Rate[]): string | null {
  if (!isFilled(tiers)) return 'all others';
  const named = new Set(
    rates.filter((rate) => !isFilled(rate.segments) && !isFilled(rate.channels)).flatMap((rate) => (rate.tiers ?? []).map(folded)),
  );
  const left = tiers.filter((tier) => !named.has(folded(tier)));
  if (left.length === 0) return null;
  return rates.length > 0 && left.length === tiers.length ? 'all others' : labelsInWords(left);
}

function capsInWords({ oncePer, quietAfterLow }: PolicyDocument['sampling']): string {
  const once = isNoTime(oncePer)
    ? 'no pause between the surveys of a customer'
    : `at most one survey per customer in ${spanInWords(oncePer)}`;
  return isNoTime(quietAfterLow) ? once : `${once}, none for ${spanInWords(quietAfterLow)} after a low score`;
}

/** Nothing where no customer of the policy is a VIP. */
function vipInWords({ tiers: only }: Match, { tiers, oncePer, unlessContacts }: PolicyDocument['sampling']['vip']): string | null {
  const named = isFilled(only) ? tiers.filter((tier) => only.some((other) => folded(other) === folded(tier))) : tiers;
  if (named.length === 0 || isNoTime(oncePer)) return null;
  return `${listed(named.map(labelInWords))} customers at most once in ${spanInWords(oncePer)} unless they were in contact ${unlessContacts} times`;
}

function ceilingInWords({ maxPercent, fromContacts, window }: PolicyDocument['sampling']['surveyToContact']): string | null {
  if (maxPercent >= 100) return null;
  return `surveys after at most ${percentInWords(maxPercent)} of a customer's contacts in ${spanInWords(window)}, counted from ${fromContacts} on`;
}
