import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../domain/policy/decide.js';
import type { PolicyDocument } from '../../../domain/policy/policy.schema.js';
import { factsWith, now, policyWith } from './given.js';
import { digestOfLives } from './lives-digest.js';
import { dayMs, liveThrough, spanMs, within, type Ask, type Life, type Moment } from './little-world.js';

const lives = 100_000;
// Some 20 s on two idle cores; a machine that does much else at the same time takes several times that.
const timeout = 300_000;
const sameAs = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Something that must never happen, in words; null when it did not. */
type Check = (life: Life, moment: Moment, ask: Ask) => string | null;

const onlyIf = (broken: boolean, what: string): string | null => (broken ? what : null);

const oncePer: Check = ({ policy }, { asks }, { sendAtMs }) => {
  const pauseMs = spanMs(policy.document.sampling.oncePer);
  return onlyIf(
    asks.some((before) => Math.abs(sendAtMs - before.sendAtMs) < pauseMs),
    'two asks closer than the pause',
  );
};

const quietAfterLow: Check = ({ policy }, { lowScoresMs }, { sendAtMs }) => {
  const pauseMs = spanMs(policy.document.sampling.quietAfterLow);
  return onlyIf(
    lowScoresMs.some((lowMs) => sendAtMs - lowMs < pauseMs),
    'an ask too soon after a low score',
  );
};

const vip: Check = ({ policy, customer }, { asks, contact, contactsMs }, { sendAtMs }) => {
  const { tiers, oncePer: pause, unlessContacts } = policy.document.sampling.vip;
  const isVip = customer.tier !== null && tiers.some((tier) => sameAs(tier, customer.tier ?? ''));
  if (!isVip || contact.staffChoice === 'ask') return null;
  const isSoon = asks.some((before) => sendAtMs - before.sendAtMs < spanMs(pause));
  return onlyIf(isSoon && within(contactsMs, spanMs(pause), contact.decidedAtMs) < unlessContacts, 'a VIP asked twice in a quarter');
};

const ceiling: Check = ({ policy }, { asks, contact, contactsMs }) => {
  const { maxPercent, fromContacts, window } = policy.document.sampling.surveyToContact;
  const nowMs = contact.decidedAtMs;
  const contacts = within(contactsMs, spanMs(window), nowMs);
  const surveys =
    within(
      asks.map(({ sendAtMs }) => sendAtMs),
      spanMs(window),
      nowMs,
    ) + 1;
  const isOver = contacts >= fromContacts && surveys / contacts > maxPercent / 100 + 1e-9;
  return onlyIf(isOver && contact.staffChoice !== 'ask', 'more surveys than the ceiling');
};

const bundle: Check = ({ policy }, { asks, contact }) => {
  const bundleMs = spanMs(policy.document.sampling.bundleWithin);
  return onlyIf(
    bundleMs > 0 && asks.some((before) => contact.decidedAtMs - before.sendAtMs < bundleMs),
    'an ask about a contact that another ask covers',
  );
};

const permission: Check = ({ customer }, { contact }, { channel }) => {
  const nowMs = contact.decidedAtMs;
  if (customer.optedOutAtMs <= nowMs) return 'an ask after an opt-out';
  if (channel === 'embed') return 'an ask in place where no page can show it';
  if (customer.suppressedAtMs[channel] <= nowMs) return 'an ask to a suppressed address';
  return onlyIf(channel === 'sms' ? customer.consent.sms !== true : customer.consent.email === false, 'an ask without consent');
};

const staffAndKind: Check = (_life, { contact }) => {
  const isKept = contact.tags.some((tag) => ['spam', 'duplicate'].includes(tag.toLowerCase())) || contact.staffChoice === 'never';
  const isLiftable = contact.tags.some((tag) => ['test', 'auto closed'].includes(tag)) && contact.staffChoice !== 'ask';
  return onlyIf(isKept || isLiftable, 'an ask about what is never asked about');
};

const order: Check = ({ policy }, { contact }, { sendAtMs }) => {
  if (sendAtMs < contact.decidedAtMs) return 'an ask before its decision';
  const isStale = contact.decidedAtMs - contact.resolvedAtMs > spanMs(policy.document.resolution.staleAfter);
  return onlyIf(isStale && contact.staffChoice !== 'ask', 'an ask about what is long over');
};

/** The wall clock of a zone, read by the machine's own calendar and not by the product's. */
const calendars = new Map<string, Intl.DateTimeFormat>();
function wallClock(ms: number, timeZone: string): { day: string; time: string; isSunday: boolean } {
  const known = calendars.get(timeZone);
  const calendar =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  if (!known) calendars.set(timeZone, calendar);
  const parts = Object.fromEntries(calendar.formatToParts(ms).map(({ type, value }) => [type, value]));
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
    isSunday: parts['weekday'] === 'Sun',
  };
}

const hours: Check = ({ policy, customer }, _moment, { channel, sendAtMs }) => {
  const { channels, allowedFrom, allowedUntil, sundayFrom, holidays } = policy.document.quietHours;
  if (!channels.some((quiet) => quiet === channel)) return null;
  for (const zone of customer.zones) {
    const { day, time, isSunday } = wallClock(sendAtMs, zone);
    if (holidays.includes(day) || holidays.includes(day.slice(5))) return `a message on a holiday in ${zone}`;
    if (time < (isSunday ? sundayFrom : allowedFrom) || time >= allowedUntil) return `a message outside of the allowed hours in ${zone}`;
  }
  return null;
};

const checks: readonly Check[] = [oncePer, quietAfterLow, vip, ceiling, bundle, permission, staffAndKind, order, hours];

/** The rate that a policy sets for a contact, read straight from the document. */
function rateOf({ sampling }: PolicyDocument, tier: string | null, channel: string | null): number {
  const own = sampling.rates.find(
    ({ tiers, channels }) =>
      (tiers === undefined || tiers.some((name) => sameAs(name, tier ?? ''))) &&
      (channels === undefined || channels.some((name) => name === channel)),
  );
  return own?.ratePercent ?? sampling.ratePercent;
}

interface Draws {
  eligible: number;
  asked: number;
}

/** What 100,000 lives came to. */
interface Survey {
  violations: string[];
  /** By the rate that holds. */
  draws: Map<number, Draws>;
  /** How often each rule decided. */
  stops: Map<string, number>;
  decisions: number;
  asks: number;
  deferred: number;
  /** Decisions that came out differently from a copy of the facts; one in twenty lives is decided twice. */
  different: number;
}

function survey(): Survey {
  const found: Survey = { violations: [], draws: new Map(), stops: new Map(), decisions: 0, asks: 0, deferred: 0, different: 0 };
  for (let seed = 0; seed < lives; seed += 1) {
    const life = liveThrough(seed);
    for (const moment of life.moments) {
      const { contact, decision, facts } = moment;
      found.decisions += 1;
      if (decision.outcome === 'ask') {
        found.asks += 1;
        const ask: Ask = { contact, channel: decision.channel, sendAtMs: Date.parse(decision.sendAt) };
        if (ask.sendAtMs > contact.decidedAtMs) found.deferred += 1;
        for (const check of checks) {
          const violation = check(life, moment, ask);
          if (violation !== null) found.violations.push(`life ${seed}, ${contact.id}: ${violation}`);
        }
      } else found.stops.set(decision.decidedBy, (found.stops.get(decision.decidedBy) ?? 0) + 1);
      countDraw(found.draws, life, moment);
      if (
        seed % 20 === 0 &&
        JSON.stringify(decide(structuredClone(life.policy), structuredClone(facts), new Date(contact.decidedAtMs).toISOString())) !==
          JSON.stringify(decision)
      ) {
        found.different += 1;
      }
    }
  }
  return found;
}

/** Eligible is whoever would be asked if the draw said so. */
function countDraw(draws: Map<number, Draws>, { policy, customer }: Life, { contact, decision }: Moment): void {
  if (contact.staffChoice !== null || decision.trace.some(({ rule, outcome }) => outcome === 'stop' && rule !== 'sampling_rate')) return;
  const rate = rateOf(policy.document, customer.tier, contact.channel);
  const counted = draws.get(rate) ?? { eligible: 0, asked: 0 };
  counted.eligible += 1;
  if (decision.outcome === 'ask') counted.asked += 1;
  draws.set(rate, counted);
}

describe('100,000 customers over 120 days', { timeout }, () => {
  let found: Survey;
  beforeAll(() => {
    found = survey();
  }, timeout);

  it('are never asked against a rule of their policy, by the books of the world they live in', () => {
    expect(found.violations.slice(0, 10)).toEqual([]);
  });

  it('live through enough for that to mean something', () => {
    expect(found.decisions).toBeGreaterThan(300_000);
    expect(found.asks).toBeGreaterThan(50_000);
    expect(found.deferred).toBeGreaterThan(10_000);
    const common = [
      'stale_resolution',
      'opt_out',
      'consent',
      'reachable_channel',
      'sampling_rate',
      'once_per_customer',
      'quiet_after_low_score',
      'vip_quarter',
      'survey_to_contact',
      'hold_out',
      'bundle',
    ];
    for (const rule of common) expect([rule, found.stops.get(rule) ?? 0]).toEqual([rule, expect.toSatisfy((count: number) => count > 100)]);
  });

  it.each([20, 50, 100])('are drawn at their rate of %i percent', (rate) => {
    const { eligible, asked } = found.draws.get(rate) ?? { eligible: 0, asked: 0 };
    expect(eligible).toBeGreaterThan(10_000);
    expect(Math.abs((asked / eligible) * 100 - rate)).toBeLessThan(1);
  });

  it('get the same decision from a copy of the same facts', () => {
    expect(found.different).toBe(0);
  });
});

describe('100,000 contacts', { timeout }, () => {
  it.each([20, 50, 100])('are asked about at a rate of %i percent', (ratePercent) => {
    const policy = policyWith({ sampling: { ratePercent } });
    let asked = 0;
    for (let index = 0; index < 100_000; index += 1) {
      if (decide(policy, factsWith({ interaction: { id: `int_${index}` } }), now).outcome === 'ask') asked += 1;
    }
    expect(Math.abs(asked / 1_000 - ratePercent)).toBeLessThan(1);
  });
});

describe('another machine', { timeout }, () => {
  const script = fileURLToPath(new URL('lives-digest.main.ts', import.meta.url));

  it.each([
    ['Asia/Tokyo', 'ja_JP.UTF-8', 9],
    ['America/St_Johns', 'tr_TR.UTF-8', 20],
  ])('in %s, speaking %s, decides the same about 400 lives', async (TZ, LANG, hourAtMidnightUtc) => {
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '400'], { env });
    expect(JSON.parse(stdout)).toEqual({ digest: digestOfLives(400), hourAtMidnightUtc });
  });
});

describe('the world itself', () => {
  it('lives the same life again', () => {
    expect(liveThrough(17)).toEqual(liveThrough(17));
    expect(digestOfLives(10)).not.toBe(digestOfLives(11));
  });

  it('spreads contacts over 120 days', () => {
    const instants = Array.from({ length: 200 }, (_, seed) => liveThrough(seed).moments.map(({ contact }) => contact.resolvedAtMs)).flat();
    expect(Math.max(...instants) - Math.min(...instants)).toBeGreaterThan(120 * dayMs);
  });
});
