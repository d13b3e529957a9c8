import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../domain/intake/event.schema.js';

/** The example of the documentation. */
const event = {
  id: 'evt-881',
  source: 'helpdesk',
  type: 'interaction.resolved',
  occurredAt: '2026-11-20T09:14:00Z',
  interaction: {
    id: 'T-90412',
    channel: 'phone',
    agent: { id: 'a-7', name: 'Sam Ode', email: 'sam@example.com' },
    team: 'billing',
    productArea: 'invoices',
    issueType: 'refund',
    brand: 'acme',
    surveyPoint: 'post_ticket',
    complex: false,
    tags: [],
  },
  customer: {
    id: 'CUS-4417',
    name: 'Ada Quist',
    email: 'ada@example.com',
    phone: '+15005550006',
    locale: 'en',
    timeZone: 'America/New_York',
    tier: 'standard',
    segment: 'smb',
    consent: { email: true, sms: true, voice: false },
  },
};

const faultsOf = (changed: object): string[] => {
  const parsed = eventSchema.safeParse({ ...event, ...changed });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('an event', () => {
  it('names a mail by its Message-ID, which can carry no other header along', () => {
    const told = (emailMessageId: string, emailSubject = 'Invoice') => eventSchema.safeParse({ ...event, interaction: { ...event.interaction, emailMessageId, emailSubject } });
    expect(told('T-1.2@helpdesk.example', 'Invoice\r\nBcc: all@example.com').data?.interaction).toMatchObject({
      emailMessageId: '<T-1.2@helpdesk.example>',
      emailSubject: 'Invoice Bcc: all@example.com',
    });
    for (const wrong of ['no id', '<a@b>\r\nBcc: x@y', '<a@b> <c@d>', '@', `<${'a'.repeat(300)}@b>`]) expect(told(wrong).success, wrong).toBe(false);
  });

  it('is taken as the documentation shows it', () => {
    expect(eventSchema.parse(event)).toEqual(event);
  });

  it('may be a purchase without an interaction, and carry fields that nobody asked for', () => {
    expect(faultsOf({ type: 'customer.purchased', interaction: undefined, note: 'ignored' })).toEqual([]);
  });

  it('gets its number in one form, however it was written', () => {
    const parsed = eventSchema.parse({ ...event, customer: { id: 'CUS-1', phone: '+1 (500) 555-0006' } });
    expect(parsed.customer.phone).toBe('+15005550006');
  });

  it.each<[string, object, string]>([
    ['without an interaction', { interaction: undefined }, 'interaction'],
    ['of an unknown type', { type: 'interaction.closed' }, 'type'],
    ['without a zone in its time', { occurredAt: '2026-11-20T09:14:00' }, 'occurredAt'],
    ['on a day that does not exist', { occurredAt: '2026-02-30T09:14:00Z' }, 'occurredAt'],
    ['with a number that is none', { customer: { id: 'C', phone: '555' } }, 'customer.phone'],
    ['with an address that is none', { customer: { id: 'C', email: 'ada' } }, 'customer.email'],
    ['with a zone that is none', { customer: { id: 'C', timeZone: 'New York' } }, 'customer.timeZone'],
    ['of a merge into nowhere', { type: 'interaction.merged' }, 'interaction.mergedInto'],
    ['of history without its rating', { type: 'history.answered' }, 'history.rating'],
    ['with history that is none', { history: { rating: 3 } }, 'history'],
    ['of a purchase with history', { type: 'customer.purchased', history: { rating: 3 } }, 'history'],
  ])('%s is refused at the field', (_what, changed, path) => {
    expect(faultsOf(changed)).toEqual([path]);
  });
});
