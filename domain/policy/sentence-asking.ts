import { channels, messageChannels, type Channel, type MessageChannel, type SurveyChannel } from '../interaction.js';
import { scales } from '../survey/instrument.js';
import {
  contactNouns,
  inARow,
  instrumentNames,
  isNoTime,
  languagesInWords,
  listed,
  sentenceOf,
  spanInWords,
  surveyChannelNames,
} from './plain-words.js';
import type { PolicyDocument } from './policy.schema.js';

/** When a survey goes out: what it waits for, and the hours it keeps. */
export function whenSentence({ resolution, quietHours, ...document }: PolicyDocument): string {
  const { conversationGap } = resolution;
  return inARow(
    sentenceOf([startInWords(resolution), checkInInWords(resolution), ...hoursInWords(quietHours, channelsInUse(document))]),
    sentenceOf([
      isNoTime(conversationGap) ? null : `a customer who writes again is asked ${spanInWords(conversationGap)} after the last message`,
    ]),
  );
}

type Resolution = PolicyDocument['resolution'];

function startInWords({ settle, confirmation }: Resolution): string {
  const afterIt = isNoTime(settle) ? 'right after the resolution' : `${spanInWords(settle)} after the resolution`;
  if (!confirmation.enabled) return afterIt;
  return `once the customer, asked ${afterIt} whether the matter is settled, says yes or nothing for ${spanInWords(confirmation.wait)}`;
}

function checkInInWords({ checkIn, confirmation }: Resolution): string | null {
  if (!checkIn.enabled) return null;
  const waits = `and waits ${spanInWords(checkIn.wait)} for an answer`;
  const question = confirmation.enabled ? 'that question' : 'the question whether all still works';
  return `after complex contacts ${question} comes first, ${spanInWords(checkIn.after)} after the resolution, ${waits}`;
}

/** Channels of messages that a contact of this policy can lead to. */
function channelsInUse({ match, delivery }: Pick<PolicyDocument, 'match' | 'delivery'>): MessageChannel[] {
  const used = new Set<SurveyChannel>(contactChannels(match).flatMap((channel) => delivery.routes[channel]));
  return messageChannels.toReversed().filter((channel) => used.has(channel));
}

function contactChannels({ channels: only }: PolicyDocument['match']): readonly Channel[] {
  return only === undefined || only.length === 0 ? channels : channels.filter((channel) => only.includes(channel));
}

function hoursInWords(hours: PolicyDocument['quietHours'], inUse: readonly MessageChannel[]): string[] {
  const isQuiet = (channel: MessageChannel): boolean => hours.channels.includes(channel);
  const kept = inUse.filter((channel) => isQuiet(channel));
  const free = inUse.filter((channel) => !isQuiet(channel));
  const names = (list: readonly MessageChannel[]): string => listed(list.map((channel) => surveyChannelNames[channel]));
  return [
    ...(kept.length === 0 ? [] : [`${names(kept)} only ${allowedInWords(hours)}`]),
    ...(free.includes('sms') ? ['SMS at any hour that the law allows'] : []),
    ...(free.includes('email') ? ['email at any hour'] : []),
  ];
}

function allowedInWords({ allowedFrom, allowedUntil, sundayFrom, holidays }: PolicyDocument['quietHours']): string {
  const sundays = sundayFrom >= allowedUntil ? ', never on Sundays' : sundayFrom === allowedFrom ? '' : `, Sundays from ${sundayFrom}`;
  const closed = holidays.length === 0 ? '' : `, not on ${holidays.length} ${holidays.length === 1 ? 'holiday' : 'holidays'}`;
  return `${allowedFrom}–${allowedUntil} where the customer is${sundays}${closed}`;
}

/** What is asked, by which way and in which languages, and how long it stays open. */
export function askSentence({ survey, match, delivery }: PolicyDocument): string {
  const { min, max } = scales[survey.instrument];
  const { reminderAfter, expiry, editWindow } = delivery;
  const contacts = contactChannels(match);
  return inARow(
    sentenceOf([
      `${instrumentNames[survey.instrument]} from ${min} to ${max}, ${routesInWords(contacts, delivery.routes)}`,
      `in ${languagesInWords(Object.keys(survey.texts))}`,
    ]),
    sentenceOf([
      reminderAfter === null ? 'no reminder' : `one reminder after ${spanInWords(reminderAfter)}`,
      `open for ${spanInWords(expiry)}`,
      contacts.some((channel) => delivery.routes[channel].length > 1) ? fallbackInWords(delivery.fallbackAfter) : null,
      isNoTime(editWindow) ? 'an answer stands at once' : `an answer can be changed for ${spanInWords(editWindow)}`,
    ]),
  );
}

function fallbackInWords({ undelivered, unanswered }: PolicyDocument['delivery']['fallbackAfter']): string {
  const silence = unanswered === null ? '' : `, or ${spanInWords(unanswered)} without an answer`;
  return `the next channel follows when a message comes back or has not arrived after ${spanInWords(undelivered)}${silence}`;
}

/** Contact channels that go the same way are named together, in the order of their first. */
function routesInWords(contacts: readonly Channel[], routes: PolicyDocument['delivery']['routes']): string {
  const byRoute = new Map<string, Channel[]>();
  for (const channel of contacts) {
    const route = routeInWords(routes[channel]);
    byRoute.set(route, [...(byRoute.get(route) ?? []), channel]);
  }
  if (byRoute.size === 1) return [...byRoute.keys()].join('');
  return [...byRoute].map(([route, group]) => `${route} after ${listed(group.map((channel) => contactNouns[channel]))}`).join(', ');
}

/** `by SMS or else email`, `in place or else by email`. */
function routeInWords(route: readonly SurveyChannel[]): string {
  const firstMessage = route.findIndex((channel) => channel !== 'embed');
  return route.map((channel, index) => `${index === firstMessage ? 'by ' : ''}${surveyChannelNames[channel]}`).join(' or else ');
}
