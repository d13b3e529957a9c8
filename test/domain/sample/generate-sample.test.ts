import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../domain/intake/event.schema.js';
import { generateSample } from '../../../domain/sample/generate-sample.js';

const now = '2026-11-22T12:00:00.000Z';
const events = generateSample({ seed: 7, now });
const ofType = (type: string) => events.filter((event) => event.type === type);

describe('the sample quarter', () => {
  it('is accepted by the intake, every event of it', () => {
    expect(events.filter((event) => !eventSchema.safeParse(event).success)).toEqual([]);
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  });

  it('spans some ninety days of two thousand contacts and ends now', () => {
    const contacts = new Set(events.map((event) => event.interaction?.id));
    const first = events[0];
    expect(contacts.size).toBeGreaterThan(1_950);
    expect(events.every((event) => event.occurredAt <= now)).toBe(true);
    expect(Date.parse(now) - Date.parse(first?.occurredAt ?? now)).toBeGreaterThan(85 * 86_400_000);
  });

  it('has answers, low scores, outreaches and second ratings in believable proportion', () => {
    const rated = ofType('history.answered');
    const low = rated.filter((event) => (event.history?.rating ?? 5) <= 3);
    expect(rated.length / ofType('history.surveyed').length).toBeGreaterThan(0.2);
    expect(low.length / rated.length).toBeGreaterThan(0.15);
    expect(low.length / rated.length).toBeLessThan(0.45);
    expect(ofType('history.outreach').length).toBeGreaterThan(low.length * 0.6);
    expect(ofType('history.second_answered').length).toBeGreaterThan(20);
  });

  it('leaves cases of the last day open, so that the inbox has work in it', () => {
    const reached = new Set(ofType('history.outreach').map((event) => event.interaction?.id));
    const yesterday = new Date(Date.parse(now) - 24 * 3_600_000).toISOString();
    const open = ofType('history.answered').filter(
      (event) => (event.history?.rating ?? 5) <= 3 && event.occurredAt > yesterday && !reached.has(event.interaction?.id),
    );
    expect(open.length).toBeGreaterThan(0);
  });

  it('tells the same story for the same seed', () => {
    expect(generateSample({ seed: 7, now, interactions: 50 })).toEqual(generateSample({ seed: 7, now, interactions: 50 }));
  });
});
