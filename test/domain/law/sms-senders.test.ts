import { describe, expect, it } from 'vitest';
import { senderRules, senderWarnings } from '../../../domain/law/sms-senders.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';

const bySms = defaultPolicy;
const byEmail = {
  ...defaultPolicy,
  delivery: {
    ...defaultPolicy.delivery,
    routes: { ...defaultPolicy.delivery.routes, phone: ['email' as const], sms: ['email' as const], in_person: ['email' as const] },
  },
};
const withHolidays = { ...defaultPolicy, quietHours: { ...defaultPolicy.quietHours, holidays: ['07-14'] } };

describe('warnings about texts', () => {
  const rows: [string, Parameters<typeof senderWarnings>, string[]][] = [
    ['from a number to the US', [bySms, '+15005550006', ['US']], ['US: carriers block senders without a registration: brand and campaign']],
    ['from a messaging service, too', [bySms, null, ['US']], ['US: carriers block']],
    ['from a name to the US', [bySms, 'ACME', ['US']], ["US: texts can't come from a name", 'takes no replies']],
    ['from a name to Singapore', [bySms, 'ACME', ['SG']], ['SG: a name as sender has to be registered', 'takes no replies']],
    ['from a name to Germany', [bySms, 'ACME', ['DE']], ['takes no replies']],
    ['to France without holidays', [bySms, '+33612345678', ['FR']], ['FR: what counts as marketing']],
    ['to France with holidays', [withHolidays, '+33612345678', ['FR']], []],
    ['to a country nobody looked at', [bySms, '+15005550006', ['BR']], []],
    ['by a policy that sends none', [byEmail, 'ACME', ['US', 'FR']], []],
  ];
  it.each(rows)('%s', (_, given, messages) => {
    const warnings = senderWarnings(...given);
    expect(warnings).toHaveLength(messages.length);
    expect(warnings.map(({ message }, index) => message.includes(messages[index] ?? '?'))).toEqual(messages.map(() => true));
  });

  it('each name where it is written', () => {
    for (const { source, country } of senderRules) expect([country, source.startsWith('https://')]).toEqual([country, true]);
  });
});
