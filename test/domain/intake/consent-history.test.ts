import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentHistory, consentSources, type ConsentStatement } from '../../../domain/intake/consent-history.js';
import { foldCustomer, type CustomerProfile } from '../../../domain/intake/customer-profile.js';
import { consentChannels } from '../../../domain/interaction.js';

const said = (granted: boolean, day: number, changes: Partial<ConsentStatement> = {}): ConsentStatement => ({
  channel: 'sms',
  granted,
  source: 'event',
  detail: 'helpdesk',
  at: new Date(Date.UTC(2026, 0, day)).toISOString(),
  ...changes,
});

describe('the history of a consent', () => {
  it('is in the order in which it was said, newest first, however it arrived', () =>
    expect(consentHistory([said(true, 3), said(false, 2), said(true, 1)]).map(({ granted, at }) => [granted, at.slice(8, 10)])).toEqual([
      [true, '03'],
      [false, '02'],
      [true, '01'],
    ]));

  it('leaves out what events repeat, and keeps what a person said', () =>
    expect(consentHistory([said(true, 1), said(true, 2), said(true, 3, { source: 'staff' }), said(true, 4)])).toHaveLength(2));

  it('keeps the channels apart', () => expect(consentHistory([said(true, 1), said(true, 2, { channel: 'email' })])).toHaveLength(2));

  it('begins with what the profile holds, whatever was said in which order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            channel: fc.constantFrom(...consentChannels),
            granted: fc.boolean(),
            source: fc.constantFrom(...consentSources),
            detail: fc.constant(null),
            at: fc.integer({ min: 1, max: 8 }).map((day) => said(true, day).at),
          }),
          { maxLength: 12 },
        ),
        (statements) => {
          let profile: CustomerProfile | null = null;
          for (const { channel, granted, at } of statements)
            profile = foldCustomer(profile, { id: 'C', consent: { [channel]: granted } }, at);
          const history = consentHistory(statements);
          const newest = consentChannels.map((channel) => history.find((statement) => statement.channel === channel)?.granted);
          expect(newest).toEqual(consentChannels.map((channel) => profile?.consent[channel]));
        },
      ),
      { numRuns: 1_000 },
    ));
});
