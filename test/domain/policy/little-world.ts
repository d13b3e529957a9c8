import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { channels, type Channel, type Consent, type MessageChannel, type SurveyChannel } from '../../../domain/interaction.js';
import { decide } from '../../../domain/policy/decide.js';
import type { Decision, DecisionFacts, StaffChoice } from '../../../domain/policy/facts.js';
import { policyDocumentSchema, type PolicyVersion } from '../../../domain/policy/policy.schema.js';
import { factsWith } from './given.js';

/**
 * A world of customers with contacts, surveys and answers, that keeps its own books: what `decide` is told of a customer's history is
 * counted here, from the definitions. The same seed gives the same life on every machine.
 */

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Chance by number: mulberry32. Each call gives the next of the row. */
class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below = (end: number): number => Math.floor(this.next() * end);
  happens = (share: number): boolean => this.next() < share;
  oneOf = <T>(items: readonly [T, ...T[]]): T => items[this.below(items.length)] ?? items[0];
  someOf = <T>(items: readonly T[], share = 0.5): T[] => items.filter(() => this.happens(share));
}

const iso = (ms: number): string => new Date(ms).toISOString();

const spans = ['0s', '2h', '1d', '7d', '14d', '30d', '45d', '60d', '90d'] as const;
type Span = (typeof spans)[number];
const spansMs: ReadonlyMap<string, number> = new Map(
  spans.map((span) => [span, Number.parseInt(span, 10) * (span.endsWith('d') ? dayMs : hourMs)]),
);

/** Milliseconds of the spans that policies of this world use, by a table of its own. */
export function spanMs(span: string): number {
  const found = spansMs.get(span);
  if (found === undefined) throw new Error(`no span of this world: ${span}`);
  return found;
}

const holidays = ['2026-03-08', '2026-03-29', '10-25', '11-01', '12-25', '12-26', '2026-01-01', '02-29', '2026-09-07'];

function policyOf(index: number): PolicyVersion {
  const chance = new Chance(7_000_000 + index);
  const span = (...from: [Span, ...Span[]]): Span => chance.oneOf(from);
  const [allowedFrom, allowedUntil] = chance.oneOf([
    ['09:00', '20:00'],
    ['09:00', '20:00'],
    ['08:00', '12:30'],
    ['10:15', '17:45'],
    ['00:00', '23:59'],
  ]);
  const document = {
    ...defaultPolicy,
    resolution: { staleAfter: span('14d', '7d'), conversationGap: chance.oneOf(['10m', '0s', '3h']) },
    sampling: {
      ratePercent: chance.oneOf([20, 50, 100, 100]),
      rates: chance.oneOf([
        [],
        [{ tiers: ['vip'], ratePercent: 100 }],
        [
          { tiers: ['VIP', 'gold'], ratePercent: 50 },
          { channels: ['phone', 'chat'], ratePercent: 20 },
        ],
      ]),
      oncePer: span('30d', '30d', '7d', '45d', '1d', '0s'),
      quietAfterLow: span('14d', '14d', '30d', '0s'),
      vip: { tiers: chance.oneOf([['vip'], ['VIP', 'gold'], []]), oncePer: span('90d', '60d'), unlessContacts: 2 + chance.below(3) },
      surveyToContact: { maxPercent: chance.oneOf([60, 60, 30, 100]), fromContacts: 1 + chance.below(5), window: span('90d', '30d') },
      bundleWithin: span('0s', '2h', '1d'),
    },
    delivery: {
      routes: {
        ...defaultPolicy.delivery.routes,
        phone: chance.oneOf([['sms', 'email'], ['sms']]),
        email: chance.oneOf([['email'], ['email', 'sms']]),
      },
    },
    quietHours: {
      channels: chance.oneOf([['sms'], ['sms'], ['sms', 'email'], ['email'], []]),
      allowedFrom,
      allowedUntil,
      sundayFrom: chance.oneOf(['12:00', allowedFrom, '23:59']),
      holidays: chance.someOf(holidays, 0.4),
    },
    experiment: chance.oneOf([
      null,
      null,
      {
        name: `exp${index}`,
        holdOutPercent: 10,
        arms: [
          { key: 'a', sharePercent: 30 },
          { key: 'b', sharePercent: 70 },
        ],
      },
    ]),
  };
  return { key: `policy-${index}`, version: 1, document: policyDocumentSchema.parse(document) };
}

export const policies: readonly PolicyVersion[] = Array.from({ length: 60 }, (_, index) => policyOf(index));

interface Customer {
  tier: string | null;
  consent: Consent;
  zones: string[];
  optedOutAtMs: number;
  suppressedAtMs: Record<MessageChannel, number>;
}

const places: [string[], ...string[][]] = [
  ['America/New_York'],
  ['Europe/Berlin'],
  ['Asia/Kolkata'],
  ['Australia/Lord_Howe'],
  [
    'America/St_Johns',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
  ['Europe/Lisbon', 'Atlantic/Azores'],
  ['Australia/Perth', 'Australia/Darwin', 'Australia/Adelaide', 'Australia/Brisbane', 'Australia/Sydney'],
  ['America/Noronha', 'America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco'],
  ['Asia/Jakarta', 'Asia/Jayapura'],
  ['UTC'],
];
const never = Number.POSITIVE_INFINITY;

function customerOf(chance: Chance, startMs: number): Customer {
  const sometime = (share: number): number => (chance.happens(share) ? startMs + chance.below(120 * dayMs) : never);
  return {
    tier: chance.oneOf(['vip', 'VIP', 'gold', 'standard', 'standard', 'standard', null]),
    consent: {
      ...chance.oneOf([{ email: true }, { email: true }, {}, { email: false }]),
      ...chance.oneOf([{ sms: true }, { sms: true }, {}, { sms: false }]),
    },
    zones: chance.oneOf(places),
    optedOutAtMs: sometime(0.1),
    suppressedAtMs: { email: sometime(0.1), sms: sometime(0.1), voice: Infinity },
  };
}

export interface Contact {
  id: string;
  channel: Channel | null;
  resolvedAtMs: number;
  decidedAtMs: number;
  lastContactAtMs: number | null;
  tags: string[];
  staffChoice: StaffChoice | null;
}

/** Around the nights in which clocks are changed: New York, Berlin, Lord Howe. */
const changes: [number, ...number[]] = [
  Date.UTC(2026, 2, 8),
  Date.UTC(2026, 2, 29),
  Date.UTC(2026, 3, 5),
  Date.UTC(2026, 9, 4),
  Date.UTC(2026, 9, 25),
  Date.UTC(2026, 10, 1),
];
/** Each 120 days hold some of them. */
const starts: [number, ...number[]] = [Date.UTC(2026, 1, 1), Date.UTC(2026, 7, 1), Date.UTC(2026, 8, 1), Date.UTC(2025, 11, 1)];

function contactsOf(chance: Chance, seed: number, startMs: number): Contact[] {
  const count = 1 + chance.below(6);
  let lastMs = startMs + chance.below(60 * dayMs);
  const contacts = Array.from({ length: count }, (_, index): Contact => {
    const nearChanges = changes.filter((at) => at >= startMs && at < startMs + 120 * dayMs);
    if (chance.happens(0.35)) lastMs += chance.below(2 * dayMs);
    else if (chance.happens(0.3) && nearChanges.length > 0)
      lastMs = (nearChanges[chance.below(nearChanges.length)] ?? startMs) + chance.below(48 * hourMs) - 12 * hourMs;
    else lastMs = startMs + chance.below(120 * dayMs);
    const resolvedAtMs = Math.min(lastMs, startMs + 120 * dayMs);
    const writesAgain = chance.happens(0.1);
    return {
      id: `int_${seed}_${index}`,
      channel: chance.oneOf([...channels, 'phone', null]),
      resolvedAtMs,
      decidedAtMs: resolvedAtMs + (chance.happens(0.1) ? chance.below(20 * dayMs) : chance.below(3) * hourMs),
      lastContactAtMs: writesAgain ? resolvedAtMs + chance.below(4 * hourMs) : null,
      tags: chance.happens(0.05) ? [chance.oneOf(['spam', 'test', 'auto closed', 'Duplicate', 'billing'])] : [],
      staffChoice: chance.happens(0.95) ? null : chance.oneOf(['ask', 'never']),
    };
  });
  return contacts.toSorted((one, other) => one.decidedAtMs - other.decidedAtMs);
}

export interface Ask {
  contact: Contact;
  channel: SurveyChannel;
  sendAtMs: number;
}

/** One decision, with what had happened until then by the books of this world. */
export interface Moment {
  contact: Contact;
  facts: DecisionFacts;
  decision: Decision;
  /** Asks of this customer before. */
  asks: readonly Ask[];
  /** Instants of the low scores that were known. */
  lowScoresMs: readonly number[];
  /** Instants of all contacts that were resolved by then, this one among them. */
  contactsMs: readonly number[];
}

export interface Life {
  policy: PolicyVersion;
  customer: Customer;
  moments: readonly Moment[];
}

/** Lives one customer's 120 days under one policy, each decision made by `decide`. */
export function liveThrough(seed: number): Life {
  const chance = new Chance(seed);
  const policy = policies[seed % policies.length] ?? policyOf(0);
  const startMs = chance.oneOf(starts);
  const customer = customerOf(chance, startMs);
  const contacts = contactsOf(chance, seed, startMs);
  const asks: Ask[] = [];
  const lowScoresMs: number[] = [];
  const moments = contacts.map((contact): Moment => {
    const known = {
      asks: [...asks],
      lowScoresMs: lowScoresMs.filter((at) => at <= contact.decidedAtMs),
      contactsMs: contacts.filter((other) => other.resolvedAtMs <= contact.decidedAtMs).map(({ resolvedAtMs }) => resolvedAtMs),
    };
    const facts = factsOf(policy, customer, contact, known, seed);
    const decision = decide(policy, facts, iso(contact.decidedAtMs));
    if (decision.outcome === 'ask') {
      const sendAtMs = Date.parse(decision.sendAt);
      asks.push({ contact, channel: decision.channel, sendAtMs });
      if (chance.happens(0.6) && chance.happens(0.4)) lowScoresMs.push(sendAtMs + chance.below(5 * dayMs));
    }
    return { contact, facts, decision, ...known };
  });
  return { policy, customer, moments };
}

/** How many instants lie after the beginning of a window that ends now. */
export const within = (instants: readonly number[], windowMs: number, nowMs: number): number =>
  instants.filter((at) => at > nowMs - windowMs).length;

function factsOf(
  { document }: PolicyVersion,
  customer: Customer,
  contact: Contact,
  { asks, lowScoresMs, contactsMs }: Pick<Moment, 'asks' | 'lowScoresMs' | 'contactsMs'>,
  seed: number,
): DecisionFacts {
  const { surveyToContact, vip } = document.sampling;
  const nowMs = contact.decidedAtMs;
  const sentMs = asks.map(({ sendAtMs }) => sendAtMs);
  const last = asks.toSorted((one, other) => other.sendAtMs - one.sendAtMs)[0];
  const suppressed = (['email', 'sms'] as const).filter((channel) => customer.suppressedAtMs[channel] <= nowMs);
  return factsWith({
    interaction: {
      id: contact.id,
      channel: contact.channel,
      resolvedAt: iso(contact.resolvedAtMs),
      lastContactAt: contact.lastContactAtMs === null ? null : iso(contact.lastContactAtMs),
      tags: contact.tags,
    },
    customer: {
      id: `cus_${seed}`,
      drawKey: `k${seed}`,
      tier: customer.tier,
      zones: customer.zones,
      consent: customer.consent,
      optedOutAt: customer.optedOutAtMs <= nowMs ? iso(customer.optedOutAtMs) : null,
      suppressed,
    },
    history: {
      lastInvitedAt: last ? iso(last.sendAtMs) : null,
      lastInvitedInteractionId: last?.contact.id ?? null,
      lastLowScoreAt: lowScoresMs.length === 0 ? null : iso(Math.max(...lowScoresMs)),
      contactsInWindow: within(contactsMs, spanMs(surveyToContact.window), nowMs),
      invitationsInWindow: within(sentMs, spanMs(surveyToContact.window), nowMs),
      contactsInVipWindow: within(contactsMs, spanMs(vip.oncePer), nowMs),
    },
    staffChoice: contact.staffChoice,
  });
}
