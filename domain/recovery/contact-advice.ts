import { isWithin, sendableBy, type QuietHours } from '../policy/quiet-hours.js';
import { ownHoursText } from '../policy/own-hours.js';
import type { Place, PlausibleZones } from '../policy/plausible-zones.js';
import { dayMs, zoneClock } from '../policy/zone-clock.js';
import type { MessageChannel } from '../interaction.js';

/** What a personal contact with a customer hangs on. Instants are ISO strings. */
export interface ContactFacts {
  /** `consent` is null for a channel that nobody spoke of. */
  channels: Record<MessageChannel, { hasAddress: boolean; isSuppressed: boolean; consent: boolean | null }>;
  optedOut: boolean;
  place: Place;
  /** What said where the customer's clock stands. */
  zonesFrom: PlausibleZones['from'];
  quietHours: QuietHours;
  /** When the customer wished to be called. */
  wishedAt: string | null;
}

export interface Reason {
  code:
    | 'no_address'
    | 'opted_out'
    | 'suppressed'
    | 'no_consent'
    | 'refused'
    | 'legal_hours'
    | 'quiet_hours'
    | 'own_hours'
    | 'wished'
    | 'good_hour'
    | 'any_hour';
  sentence: string;
}

/** `later`: not at this hour. `overridable`: only the customer's own hours are in the way, and a person may go past them with a reason. */
export interface ChannelAdvice {
  channel: MessageChannel;
  verdict: 'now' | 'later' | 'never';
  /** The next instant that nothing is in the way of; null where it is now, or not in the next weeks. */
  until: string | null;
  overridable: boolean;
  reasons: readonly Reason[];
}

export interface ContactAdvice {
  /** One sentence for whoever is about to get in touch: "It's 21:40 there: write, don't call." */
  headline: string;
  /** The hour where the customer is, or between which hours: "21:40", "18:40 to 21:40". */
  localTime: string;
  channels: ChannelAdvice[];
}

/** As long before and after the hour that was wished for a call comes as it was wished. */
const wishHoldsMs = 2 * 3_600_000;
const channels = ['voice', 'email', 'sms'] as const satisfies readonly MessageChannel[];

/**
 * How a person may get in touch with a customer now, channel by channel, with the reasons: opt-out, address, consent, the hours of law and
 * policy where the customer is, and the customer's own. A wish to be called at about this hour lifts hours and an earlier no to calls.
 */
export function adviseContact(facts: ContactFacts, now: string): ContactAdvice {
  const advised = channels.map((channel) => adviseChannel(channel, facts, now));
  return { headline: headlineOf(advised, facts, now), localTime: localTimeOf(facts.place.zones, now), channels: advised };
}

function adviseChannel(channel: MessageChannel, facts: ContactFacts, now: string): ChannelAdvice {
  const never = neverReason(channel, facts, now);
  if (never !== null) return { channel, verdict: 'never', until: null, overridable: false, reasons: [never] };
  if (channel === 'voice' && isWishedNow(facts.wishedAt, now))
    return {
      channel,
      verdict: 'now',
      until: null,
      overridable: false,
      reasons: [{ code: 'wished', sentence: 'The customer asked to be called at about this hour.' }],
    };
  const reasons = hourReasons(channel, facts, now);
  if (reasons.length === 0) return { channel, verdict: 'now', until: null, overridable: false, reasons: [goodReason(channel)] };
  const { sendAt } = sendableBy(now, channel, facts.place, hoursOn(channel, facts.quietHours));
  return { channel, verdict: 'later', until: sendAt, overridable: reasons.every(({ code }) => code === 'own_hours'), reasons };
}

/** What no hour of the day changes. */
function neverReason(channel: MessageChannel, { channels: known, optedOut, wishedAt }: ContactFacts, now: string): Reason | null {
  const { hasAddress, isSuppressed, consent } = known[channel];
  const thing = channel === 'email' ? 'email address' : 'phone number';
  if (optedOut) return { code: 'opted_out', sentence: 'The customer said that they want to hear no more from us.' };
  if (!hasAddress) return { code: 'no_address', sentence: `No ${thing} of the customer is known.` };
  if (isSuppressed) return { code: 'suppressed', sentence: `This ${thing} must not be used: it was stopped, or messages to it came back.` };
  if (channel === 'sms' && consent !== true) return { code: 'no_consent', sentence: 'The customer has not agreed to text messages.' };
  if (channel === 'email' && consent === false) return { code: 'refused', sentence: 'The customer wants no emails.' };
  if (channel === 'voice' && consent === false && !isWishedNow(wishedAt, now))
    return { code: 'refused', sentence: 'The customer wants no calls.' };
  return null;
}

/** Calls keep the policy's hours always, texts where the policy says so; an email waits for nobody's night but the customer's own word. */
function hoursOn(channel: MessageChannel, hours: QuietHours): QuietHours {
  return channel === 'voice' ? { ...hours, channels: ['voice'] } : channel === 'email' ? { ...hours, channels: [] } : hours;
}

function hourReasons(channel: MessageChannel, { place, quietHours }: ContactFacts, now: string): Reason[] {
  const { ownHours, ...lawful } = place;
  const { sendAt, law } = sendableBy(now, channel, lawful, hoursOn(channel, quietHours));
  const what = channel === 'voice' ? 'a call' : 'a text message';
  const reasons: Reason[] = [];
  if (sendAt !== now && law !== null)
    reasons.push({ code: 'legal_hours', sentence: `The law there (${law}) allows ${what} at other hours only.` });
  else if (sendAt !== now) reasons.push({ code: 'quiet_hours', sentence: `It is no hour for ${what} where the customer is.` });
  if (ownHours !== undefined && !isWithin(ownHours, Date.parse(now)))
    reasons.push({ code: 'own_hours', sentence: `The customer wishes to be reached at ${ownHoursText(ownHours)}.` });
  return reasons;
}

const goodReason = (channel: MessageChannel): Reason =>
  channel === 'email'
    ? { code: 'any_hour', sentence: 'An email may go at any hour.' }
    : { code: 'good_hour', sentence: `It is an hour for ${channel === 'voice' ? 'a call' : 'a text message'} where the customer is.` };

const isWishedNow = (wishedAt: string | null, now: string): boolean =>
  wishedAt !== null && Math.abs(Date.parse(now) - Date.parse(wishedAt)) <= wishHoldsMs;

function headlineOf(advised: readonly ChannelAdvice[], facts: ContactFacts, now: string): string {
  const [voice, ...written] = advised;
  if (facts.optedOut) return 'The customer wants to hear no more from us: neither write nor call.';
  if (advised.every(({ verdict }) => verdict === 'never')) return 'There is no channel on which the customer may be reached.';
  if (voice?.reasons.some(({ code }) => code === 'wished')) return 'The customer asked to be called at about this hour: call.';
  const hour = hourPhrase(facts, now);
  const mayWrite = written.some(({ verdict }) => verdict === 'now');
  if (voice?.verdict === 'now') return `${hour}: a good time to call.`;
  if (mayWrite && voice?.verdict === 'later') return `${hour}: write, don’t call.`;
  if (mayWrite) return voice?.reasons[0]?.code === 'refused' ? 'The customer wants no calls: write.' : 'No number to call is known: write.';
  const next = advised
    .map(({ until }) => until)
    .filter((until) => until !== null)
    .toSorted()[0];
  return next === undefined
    ? `${hour}: no hour of the next weeks is free.`
    : `${hour}: wait until ${localTimeOf(facts.place.zones, next)} there.`;
}

function hourPhrase({ place, zonesFrom }: ContactFacts, now: string): string {
  const time = localTimeOf(place.zones, now);
  if (zonesFrom === 'organisation') return `Nobody knows where the customer is; by your own clock it’s ${time}`;
  return place.zones.length > 1 && time.includes(' to ') ? `It’s ${time.replace(' to ', ' or up to ')} there` : `It’s ${time} there`;
}

/** The wall clocks of several zones, from the westernmost to the easternmost. */
function localTimeOf(zones: readonly string[], instant: string): string {
  const ms = Date.parse(instant);
  const offsets = (zones.length === 0 ? ['UTC'] : zones).map((zone) => zoneClock(zone).offsetAt(ms)).toSorted((a, b) => a - b);
  const [west, east] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  return west === east ? clockText(ms + west) : `${clockText(ms + west)} to ${clockText(ms + east)}`;
}

function clockText(wallMs: number): string {
  const minutes = Math.floor((((wallMs % dayMs) + dayMs) % dayMs) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
