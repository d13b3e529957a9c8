import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../../domain/policy/policy.schema.js';
import { withValueAt } from './at-path.js';

// The GSM 03.38 basic alphabet; one character outside of it turns the whole SMS into UCS-2 with 70 characters.
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

const filled = (sms: string): string => sms.replace('{brand}', 'Acme Support').replace('{link}', 'https://acme.io/s/Xk29dLqPz7');

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
      quietHours: { channels: ['sms', 'voice'] },
      lowScore: { outreachWithin: '24h', acknowledgeWithin: '48h' },
      secondChance: { enabled: true },
    });
  });

  it('asks by email for email and social, by SMS after calls and in person, in place or else by email for chat and web', () => {
    const first = Object.fromEntries(Object.entries(defaultPolicy.delivery.routes).map(([channel, [route]]) => [channel, route]));
    expect(first).toMatchObject({ email: 'email', social: 'email', phone: 'sms', in_person: 'sms', chat: 'embed', web: 'embed' });
    expect(defaultPolicy.delivery.routes).toMatchObject({ chat: ['embed', 'email'], web: ['embed', 'email'] });
  });

  it('is a valid document again when stored and read back', () => {
    expect(policyDocumentSchema.parse(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual(defaultPolicy);
  });

  it.each(['en', 'de', 'es', 'fr', 'it', 'pt'])(
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

describe('a policy', () => {
  const passes = (path: string, value: unknown): boolean => policyDocumentSchema.safeParse(withValueAt(defaultPolicy, path, value)).success;

  it.each([
    ['Sundays closed', 'quietHours.sundayFrom', '23:59'],
    ['no reminder', 'delivery.reminderAfter', null],
    ['a holiday that only a leap year has', 'quietHours.holidays', ['02-29', '2028-02-29']],
    ['nobody asked', 'sampling.ratePercent', 0],
    ['a rate in between', 'sampling.ratePercent', 12.5],
    ['no ceiling', 'sampling.surveyToContact', { maxPercent: 100, window: '0d' }],
    ['no pauses', 'sampling', { oncePer: '0s', quietAfterLow: '0s', vip: { oncePer: '0s' } }],
    ['a hold-out and no arms', 'experiment', { name: 'quiet', holdOutPercent: 50 }],
    ['arms of a third each', 'experiment', { name: 'tone', arms: ['a', 'b', 'c'].map((key) => ({ key, sharePercent: 100 / 3 })) }],
    ['a condition', 'match.condition', "customer.tier == 'vip' && interaction.transfers > 1"],
  ])('is allowed with %s', (_what, path, value) => {
    expect(passes(path, value)).toBe(true);
  });

  it('may have texts that are asked for by nothing', () => {
    const { en } = defaultPolicy.secondChance.texts;
    expect(passes('secondChance.texts.it', en)).toBe(true);
    expect(passes('survey.texts', { 'de-AT': defaultPolicy.survey.texts['de'] })).toBe(false); // the second chance has none in de-AT
  });
});
