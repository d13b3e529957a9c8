import { spanMs } from '../duration.js';
import { scales } from '../survey/instrument.js';
import { conditionFaults } from './condition.js';
import { deliveryFaults } from './delivery-faults.js';
import type { PolicyBody } from './policy-body.schema.js';
import type { PolicyFault } from './policy-fault.js';
import { clockPattern, holidayPattern } from './policy-words.schema.js';

/** What can't work about a policy whose fields are each in order: parts that contradict one another, and texts that are missing. */
export function policyFaults(policy: PolicyBody): PolicyFault[] {
  return [
    ...conditionFaultsOf(policy),
    ...resolutionFaults(policy),
    ...deliveryFaults(policy),
    ...hoursFaults(policy),
    ...lowScoreFaults(policy),
    ...samplingFaults(policy),
    ...secondChanceFaults(policy),
    ...holdOutFaults(policy),
    ...experimentFaults(policy),
    ...languageFaults(policy),
    ...placeholderFaults(policy),
  ];
}

function conditionFaultsOf({ match }: PolicyBody): PolicyFault[] {
  // An empty one is refused as a field already.
  if (match.condition === undefined || match.condition === '') return [];
  return conditionFaults(match.condition).map((message) => ({ path: ['match', 'condition'], message }));
}

function resolutionFaults({ resolution }: PolicyBody): PolicyFault[] {
  const { settle, staleAfter, abandonAfter, conversationGap, confirmation, checkIn } = resolution;
  const faults: PolicyFault[] = [];
  const staleMs = spanMs(staleAfter);
  const add = (path: string[], message: string) => faults.push({ path: ['resolution', ...path], message });
  if (staleMs <= spanMs(settle))
    add(['staleAfter'], 'nobody would be asked: a resolution is stale before it has settled; make it longer than settle');
  if (staleMs <= spanMs(conversationGap))
    add(['conversationGap'], 'nobody would be asked after a late message; make it shorter than staleAfter');
  if (spanMs(abandonAfter) === 0) add(['abandonAfter'], 'every open interaction would be let go at once; give it some days');
  if (confirmation.enabled) {
    if (spanMs(confirmation.wait) === 0) add(['confirmation', 'wait'], 'nobody could answer in no time; give it some hours, such as 24h');
    if (spanMs(settle) + spanMs(confirmation.wait) >= staleMs)
      add(['confirmation', 'wait'], 'the resolution would be stale before the wait is over; shorten it, or make staleAfter longer');
  }
  if (checkIn.enabled) {
    if (spanMs(checkIn.wait) === 0) add(['checkIn', 'wait'], 'nobody could answer in no time; give it some hours, such as 24h');
    if (spanMs(checkIn.after) + spanMs(checkIn.wait) >= staleMs)
      add(['checkIn', 'wait'], 'the resolution would be stale before the wait is over; shorten it, or make staleAfter longer');
  }
  return faults;
}

function hoursFaults({ quietHours }: PolicyBody): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const { allowedFrom, allowedUntil, holidays } = quietHours;
  if (clockPattern.test(allowedFrom) && clockPattern.test(allowedUntil) && allowedFrom >= allowedUntil) {
    faults.push({
      path: ['quietHours', 'allowedUntil'],
      message: 'the allowed hours end before they begin; make it later than allowedFrom',
    });
  }
  for (const [index, holiday] of holidays.entries()) {
    if (holidayPattern.test(holiday) && !isDay(holiday))
      faults.push({ path: ['quietHours', 'holidays', index], message: 'no calendar has this day; write one that exists' });
  }
  if (new Set(holidays.filter((holiday) => holiday.length === 'MM-DD'.length)).size >= daysOfCommonYear) {
    faults.push({
      path: ['quietHours', 'holidays'],
      message: 'every day of the year is a holiday; leave out those on which customers may be written to',
    });
  }
  return faults;
}

const daysOfCommonYear = 365;

/** Whether a day of the form of a holiday exists. A leap year stands in for the year that a yearly day leaves open. */
function isDay(holiday: string): boolean {
  const text = holiday.length === 'MM-DD'.length ? `2024-${holiday}` : holiday;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function lowScoreFaults({ lowScore, survey }: PolicyBody): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const add = (path: (string | number)[], message: string) => faults.push({ path: ['lowScore', ...path], message });
  const deadlineMs = spanMs(lowScore.outreachWithin);
  if (deadlineMs === 0) add(['outreachWithin'], 'the outreach deadline must be longer than nothing; write one such as 24h');
  if (spanMs(lowScore.followUpEvery) === 0)
    add(['followUpEvery'], 'following up takes some time in between, or it would never end; write some days, such as 3d');
  if (spanMs(lowScore.acknowledgeWithin) === 0) add(['acknowledgeWithin'], 'nobody can acknowledge in no time; write one such as 48h');
  for (const [index, reminder] of lowScore.reminders.entries()) {
    if (spanMs(reminder) === 0)
      add(['reminders', index], 'it would arrive together with the alert; give it some time, such as 12h, or leave it out');
    if (spanMs(reminder) >= deadlineMs)
      add(['reminders', index], 'a reminder comes before the outreach deadline; make it shorter than outreachWithin');
  }
  const { min, max } = scales[survey.instrument];
  const range = `outside the ${survey.instrument} scale; write one from ${min} to ${max - 1}`;
  const isOff = (threshold: number) => threshold < min || threshold >= max;
  if (lowScore.threshold !== null && isOff(lowScore.threshold)) add(['threshold'], range);
  for (const [index, { threshold, ...cut }] of lowScore.thresholds.entries()) {
    if (isOff(threshold)) add(['thresholds', index, 'threshold'], range);
    if (namesNobody(cut)) add(['thresholds', index], 'it says for whom: name segments, tiers, surveyPoints or issueTypes');
  }
  return [...faults, ...lowScore.assignment.flatMap(assignmentFaults)];
}

/** A rule says whom it means in its own way, and in no other. */
function assignmentFaults({ by, roles, skills, people }: PolicyBody['lowScore']['assignment'][number], index: number): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const add = (field: string, message: string) => faults.push({ path: ['lowScore', 'assignment', index, field], message });
  if (by === 'queue' && (people === undefined || people.length === 0))
    add('people', 'a queue needs its people; write their email addresses');
  if (by !== 'queue' && people !== undefined) add('people', 'only a queue names people; leave them out, or write queue as by');
  if (by === 'queue' && roles !== undefined) add('roles', 'a queue names its people; leave the roles out');
  if (by === 'skills' && skills === undefined)
    add('skills', 'it says what a person has to know; name language, product_area or issue_type');
  if (by !== 'skills' && skills !== undefined)
    add('skills', 'only the rule by skills asks for them; leave them out, or write skills as by');
  return faults;
}

function samplingFaults({ sampling }: PolicyBody): PolicyFault[] {
  const { rates, surveyToContact } = sampling;
  const faults: PolicyFault[] = [];
  for (const [index, { ratePercent: _rate, ...cut }] of rates.entries()) {
    if (!namesNobody(cut)) continue;
    faults.push({
      path: ['sampling', 'rates', index],
      message: 'it says for whom: name tiers, segments or channels; the rate of all others is ratePercent',
    });
  }
  if (surveyToContact.maxPercent < 100 && spanMs(surveyToContact.window) === 0) {
    const message = 'the ceiling would count no contact at all; give it some days, such as 90d, or set maxPercent to 100 for no ceiling';
    faults.push({ path: ['sampling', 'surveyToContact', 'window'], message });
  }
  return faults;
}

function secondChanceFaults({ secondChance }: PolicyBody): PolicyFault[] {
  if (!secondChance.enabled || spanMs(secondChance.expiry) !== 0) return [];
  return [{ path: ['secondChance', 'expiry'], message: 'the ask must be open longer than nothing; give it some days, such as 7d' }];
}

const namesNobody = (cut: Record<string, readonly string[] | undefined>): boolean =>
  Object.values(cut).every((list) => list === undefined || list.length === 0);

function experimentFaults({ experiment, survey }: PolicyBody): PolicyFault[] {
  if (experiment === null) return [];
  const faults: PolicyFault[] = [];
  const { arms, holdOutPercent } = experiment;
  const add = (path: (string | number)[], message: string) => faults.push({ path: ['experiment', ...path], message });
  if (arms.length === 1) add(['arms'], 'one arm compares nothing; write two or more, or none');
  if (arms.length === 0 && holdOutPercent === 0)
    add(['arms'], 'there is nothing to compare; write two arms or a hold-out, or set experiment to null');
  const total = arms.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
  if (arms.length > 1 && Math.abs(total - 100) > 1e-6) add(['arms'], `the shares of the arms come to ${total} %; make them 100`);
  for (const [index, { key, texts }] of arms.entries()) {
    if (arms.findIndex((arm) => arm.key === key) < index) add(['arms', index, 'key'], 'another arm has this key; give each its own');
    for (const language of Object.keys(texts)) {
      if (!survey.texts[language])
        add(['arms', index, 'texts', language], `the survey has no text in this language; write survey.texts.${language} first`);
    }
  }
  return faults;
}

function holdOutFaults({ holdOut, secondChance }: PolicyBody): PolicyFault[] {
  if (holdOut === null) return [];
  const faults: PolicyFault[] = [];
  const add = (field: string, message: string) => faults.push({ path: ['holdOut', field], message });
  if (holdOut.sharePercent === 0) add('sharePercent', 'nobody would be held out; write a share, or set holdOut to null');
  if (holdOut.kind === 'held' && spanMs(holdOut.lasts) === 0) add('lasts', 'nobody can be held for no time; write some days, such as 30d');
  if (holdOut.kind === 'second_ask_only') {
    if (!secondChance.enabled) add('kind', 'the policy asks no second time; write held, or enable the second chance');
    if (spanMs(holdOut.askAfter) === 0) add('askAfter', 'the second ask would come with the first answer; write some hours, such as 48h');
  }
  return faults;
}

function languageFaults({ survey, secondChance, resolution, holdOut }: PolicyBody): PolicyFault[] {
  const languages = Object.keys(survey.texts);
  if (languages.length === 0) return [{ path: ['survey', 'texts'], message: 'write the survey in at least one language' }];
  const missing = (path: string[], texts: Record<string, unknown>, what: string): PolicyFault[] =>
    languages
      .filter((language) => !texts[language])
      .map((language) => ({ path: [...path, language], message: `${what} has no text in this language; write one` }));
  return [
    ...(secondChance.enabled ? missing(['secondChance', 'texts'], secondChance.texts, 'the second-chance ask') : []),
    ...(holdOut?.kind === 'second_ask_only' ? missing(['holdOut', 'texts'], holdOut.texts, 'the second ask of the hold-out') : []),
    ...(resolution.confirmation.enabled
      ? missing(['resolution', 'confirmation', 'texts'], resolution.confirmation.texts, 'the confirmation')
      : []),
    ...(resolution.checkIn.enabled ? missing(['resolution', 'checkIn', 'texts'], resolution.checkIn.texts, 'the check-in') : []),
  ];
}

function placeholderFaults({ survey, secondChance, resolution, experiment, holdOut }: PolicyBody): PolicyFault[] {
  const withAgent = ['{name}', '{brand}', '{agent}', '{link}'];
  const withoutAgent = ['{name}', '{brand}', '{link}'];
  return [
    ...strayIn(['survey', 'texts'], survey.texts, withAgent),
    ...strayIn(['secondChance', 'texts'], secondChance.texts, withoutAgent),
    ...strayIn(['holdOut', 'texts'], holdOut?.texts ?? {}, withoutAgent),
    ...strayIn(['resolution', 'confirmation', 'texts'], resolution.confirmation.texts, withAgent),
    ...strayIn(['resolution', 'checkIn', 'texts'], resolution.checkIn.texts, withAgent),
    ...(experiment?.arms ?? []).flatMap(({ texts }, index) => strayIn(['experiment', 'arms', index, 'texts'], texts, withAgent)),
  ];
}

/** Nobody follows a link on the phone. */
const spoken = ['{name}', '{brand}', '{agent}'];

/** What stands in braces, is nothing that can be filled in, and so would reach the customer as it is. */
function strayIn(
  path: (string | number)[],
  texts: Record<string, Record<string, string | Record<string, string | undefined> | undefined>>,
  known: readonly string[],
): PolicyFault[] {
  return Object.entries(texts).flatMap(([language, fields]) =>
    Object.entries(fields).flatMap(([field, text]) => {
      if (typeof text === 'object') return strayIn([...path, language], { [field]: text }, spoken);
      return (text?.match(/\{[^{}]*\}/g) ?? [])
        .filter((placeholder) => !known.includes(placeholder))
        .map((stray) => ({ path: [...path, language, field], message: `${stray} can't be filled in; use ${known.join(', ')}` }));
    }),
  );
}
