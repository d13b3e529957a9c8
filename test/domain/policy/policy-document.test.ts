import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../../domain/policy/policy.schema.js';

// The GSM 03.38 basic alphabet; one character outside of it turns the whole SMS into UCS-2 with 70 characters.
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

const filled = (sms: string): string => sms.replace('{brand}', 'Acme Support').replace('{link}', 'https://acme.io/s/Xk29dLqPz7');

/** Paths of what is refused about the default policy with one value set. */
function faultsWith(path: readonly string[], value: unknown): string[] {
  const document = structuredClone(defaultPolicy) as unknown as Record<string, unknown>;
  let parent = document;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = value;
  const parsed = policyDocumentSchema.safeParse(document);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('the default policy', () => {
  it('asks everyone who may be asked, right after the resolution, with the limits of the documentation', () => {
    expect(defaultPolicy).toMatchObject({
      match: {},
      survey: { instrument: 'csat' },
      resolution: { settle: '0s', reopenWindow: '7d' },
      sampling: {
        ratePercent: 100,
        oncePer: '30d',
        quietAfterLow: '14d',
        vip: { oncePer: '90d' },
        surveyToContact: { maxPercent: 60, fromContacts: 3, window: '90d' },
      },
      quietHours: { channels: ['sms'] },
      lowScore: { outreachWithin: '24h', acknowledgeWithin: '48h' },
      secondChance: { enabled: true },
    });
  });

  it('asks by email for email and social, by SMS after calls and in person, or else by email for chat and web', () => {
    const first = Object.fromEntries(Object.entries(defaultPolicy.delivery.routes).map(([channel, [route]]) => [channel, route]));
    expect(first).toMatchObject({ email: 'email', social: 'email', phone: 'sms', in_person: 'sms', chat: 'email', web: 'email' });
  });

  it('is a valid document again when stored and read back', () => {
    expect(policyDocumentSchema.parse(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual(defaultPolicy);
  });

  it.each(['en', 'de', 'es', 'fr'])(
    'has an SMS in %s that fits into one message and names sender, link and the ways to answer',
    (language) => {
      for (const sms of [defaultPolicy.survey.texts[language]?.sms, defaultPolicy.secondChance.texts[language]?.sms]) {
        expect(sms).toMatch(/^\{brand\}/);
        expect(sms).toContain('{link}');
        expect(sms).toContain('1-5');
        expect(sms).toContain('STOP');
        expect(filled(sms ?? '')).toMatch(gsm7);
        expect(filled(sms ?? '').length).toBeLessThan(160);
      }
    },
  );

  it('says in English how to answer and how to stop', () => {
    expect(defaultPolicy.survey.texts['en']?.sms).toContain('Reply 1-5');
    expect(defaultPolicy.survey.texts['en']?.sms).toContain('STOP to opt out');
  });
});

describe('a policy that cannot work', () => {
  it.each([
    [['lowScore', 'reminders'], ['12h', '24h'], ['lowScore.reminders.1']],
    [
      ['lowScore', 'reminders'],
      ['25h', '30h'],
      ['lowScore.reminders.0', 'lowScore.reminders.1'],
    ],
    [['lowScore', 'threshold'], 5, ['lowScore.threshold']],
    [['lowScore', 'threshold'], 0, ['lowScore.threshold']],
    [['lowScore', 'alertEmails'], ['nobody'], ['lowScore.alertEmails.0']],
    [['sampling', 'oncePer'], '30 days', ['sampling.oncePer']],
    [['sampling', 'ratePercent'], 101, ['sampling.ratePercent']],
    [['delivery', 'routes', 'phone'], [], ['delivery.routes.phone']],
    [['delivery', 'routes', 'phone'], ['fax'], ['delivery.routes.phone.0']],
    [['delivery', 'reminderAfter'], '14d', ['delivery.reminderAfter']],
    [['lowScore', 'outreachWithin'], 'a day', ['lowScore.outreachWithin']],
    [
      ['lowScore', 'reminders'],
      ['soon', '24h'],
      ['lowScore.reminders.0', 'lowScore.reminders.1'],
    ],
    [['lowScore', 'outreachWithin'], '0h', ['lowScore.outreachWithin', 'lowScore.reminders.0', 'lowScore.reminders.1']],
    [['resolution', 'settle'], 'soon', ['resolution.settle']],
    [['resolution', 'settle'], '14d', ['resolution.staleAfter']],
    [['quietHours', 'allowedUntil'], '09:00', ['quietHours.allowedUntil']],
    [['quietHours', 'allowedFrom'], '9 am', ['quietHours.allowedFrom']],
    [['survey', 'texts'], {}, ['survey.texts']],
    [['survey', 'texts', 'de', 'sms'], 'Antworten Sie 1-5', ['survey.texts.de.sms']],
    [['survey', 'texts', 'de', 'sms'], '', ['survey.texts.de.sms']],
    [['survey', 'texts', 'en', 'emailIntro'], 'Dear {firstName}', ['survey.texts.en.emailIntro']],
    [['secondChance', 'texts', 'en', 'emailIntro'], 'Greetings from {agent}', ['secondChance.texts.en.emailIntro']],
    [['secondChance', 'texts', 'fr'], undefined, ['secondChance.texts.fr']],
  ])('%j = %j is refused where it is wrong', (path, value, then) => {
    const faults = faultsWith(path, value);
    for (const expected of then) expect(faults).toContain(expected);
    expect(new Set(faults).size).toBe(then.length);
  });

  it('names an unknown field', () => {
    const parsed = policyDocumentSchema.safeParse({ ...defaultPolicy, sampling: { ...defaultPolicy.sampling, frequency: 3 } });
    expect(parsed.error?.issues).toMatchObject([{ path: ['sampling'], keys: ['frequency'] }]);
  });

  it('is one with an SMS longer than two messages', () => {
    expect(faultsWith(['survey', 'texts', 'en', 'sms'], `{link}${'x'.repeat(320)}`)).toEqual(['survey.texts.en.sms']);
  });

  it('stays allowed with Sundays closed and with no reminder', () => {
    expect(faultsWith(['quietHours', 'sundayFrom'], '23:59')).toEqual([]);
    expect(faultsWith(['delivery', 'reminderAfter'], null)).toEqual([]);
  });
});
