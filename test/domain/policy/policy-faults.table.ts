import { heldAskTexts } from '../../../domain/policy/held-ask-texts.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';

/** Values to set at dotted paths of the default policy, `undefined` to take one out; or another text in place of the whole document. */
export type Change = Record<string, unknown> | string;

/** What is wrong, how the document comes to be so, where callers are told of it (nothing else is told), and a piece of what they read. */
export type FaultRow = [wrong: string, change: Change, paths: string[], says: string];

const english = defaultPolicy.survey.texts['en'];
const days = (count: number): string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10));
const experiment = (changes: Record<string, unknown>): Record<string, unknown> => ({
  experiment: {
    name: 'tone',
    holdOutPercent: 0,
    arms: [
      { key: 'a', sharePercent: 50, texts: {} },
      { key: 'b', sharePercent: 50, texts: {} },
    ],
    ...changes,
  },
});
const arms = (...list: Record<string, unknown>[]): Record<string, unknown> => experiment({ arms: list });
const half = (key: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ key, sharePercent: 50, ...more });

const rootRows: FaultRow[] = [
  ['null in place of the document', 'null', [''], 'write an object with name, match'],
  ['a list in place of the document', '[]', [''], 'write an object with name, match'],
  ['a text in place of the document', '"policy"', [''], 'write an object with name, match'],
  ['a number in place of the document', '7', [''], 'write an object with name, match'],
  ['an empty document', '{}', ['name', 'survey', 'secondChance'], 'write'],
  ['a document without a name', { name: undefined }, ['name'], 'write a text'],
  ['a document without a survey', { survey: undefined }, ['survey'], 'write an object with instrument, texts'],
  ['a document without a second chance', { secondChance: undefined }, ['secondChance'], 'write an object with enabled'],
  ['a blank name', { name: '   ' }, ['name'], 'write something here'],
  ['a long name', { name: 'x'.repeat(121) }, ['name'], 'keep it to 120 characters'],
  ['a name that is a number', { name: 7 }, ['name'], 'write a text'],
  ['a priority below 0', { priority: -1 }, ['priority'], 'write a whole number from 0 to 10000'],
  ['a priority in between', { priority: 1.5 }, ['priority'], 'write a whole number from 0 to 10000'],
  ['a priority as text', { priority: 'high' }, ['priority'], 'write a whole number from 0 to 10000'],
];

const unknownRows: FaultRow[] = [
  ['an unknown part', { sampeling: {} }, ['sampeling'], 'no such field; here are name, match'],
  ['an unknown field of the match', { 'match.team': ['x'] }, ['match.team'], 'here are channels, teams'],
  ['an unknown field of the survey', { 'survey.language': 'en' }, ['survey.language'], 'here are instrument, texts'],
  ['an unknown text', { 'survey.texts.en.footer': 'x' }, ['survey.texts.en.footer'], 'here are question'],
  ['an unknown field of the resolution', { 'resolution.settleFor': '1h' }, ['resolution.settleFor'], 'here are settle'],
  [
    'an unknown field of the confirmation',
    { 'resolution.confirmation.after': '1h' },
    ['resolution.confirmation.after'],
    'here are enabled, wait, texts',
  ],
  ['an unknown field of the check-in', { 'resolution.checkIn.before': '1h' }, ['resolution.checkIn.before'], 'here are enabled, after'],
  [
    'an unknown text of the check-in',
    { 'resolution.checkIn.texts.en.question': 'x' },
    ['resolution.checkIn.texts.en.question'],
    'here are emailSubject',
  ],
  ['an unknown kind of contact', { 'resolution.treatment.robots': 'skip' }, ['resolution.treatment.robots'], 'here are spam'],
  ['an unknown minimum', { 'resolution.minimum.letters': 3 }, ['resolution.minimum.letters'], 'here are customerMessages'],
  ['an unknown field of the sampling', { 'sampling.frequency': 3 }, ['sampling.frequency'], 'here are ratePercent'],
  [
    'an unknown field of a rate',
    { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 1, teams: ['x'] }] },
    ['sampling.rates.0.teams'],
    'here are tiers',
  ],
  ['an unknown field about VIPs', { 'sampling.vip.tier': 'vip' }, ['sampling.vip.tier'], 'here are tiers'],
  ['an unknown field of the ceiling', { 'sampling.surveyToContact.min': 1 }, ['sampling.surveyToContact.min'], 'here are maxPercent'],
  ['an unknown field of the delivery', { 'delivery.retries': 3 }, ['delivery.retries'], 'here are routes'],
  ['a route of an unknown channel', { 'delivery.routes.fax': ['sms'] }, ['delivery.routes.fax'], 'here are phone, email'],
  ['an unknown field of the quiet hours', { 'quietHours.saturdayFrom': '10:00' }, ['quietHours.saturdayFrom'], 'here are channels'],
  ['an unknown field about low scores', { 'lowScore.treshold': 3 }, ['lowScore.treshold'], 'here are threshold'],
  [
    'an unknown field of a threshold',
    { 'lowScore.thresholds': [{ tiers: ['vip'], threshold: 2, teams: [] }] },
    ['lowScore.thresholds.0.teams'],
    'here are segments',
  ],
  ['an unknown field of the second chance', { 'secondChance.reminder': '1d' }, ['secondChance.reminder'], 'here are enabled'],
  ['an unknown field of the experiment', experiment({ until: '2026-12-01' }), ['experiment.until'], 'here are name, holdOutPercent, arms'],
  ['an unknown field of an arm', arms(half('a', { weight: 1 }), half('b')), ['experiment.arms.0.weight'], 'here are key'],
  [
    'an unknown text of an arm',
    arms(half('a', { texts: { en: { footer: 'x' } } }), half('b')),
    ['experiment.arms.0.texts.en.footer'],
    'here are question',
  ],
  ['the prototype as a part', { ['__proto__']: { name: 'x' } }, ['__proto__'], 'no such field; here are name'],
  ['the prototype as a field', { 'sampling.__proto__': { ratePercent: 1 } }, ['sampling.__proto__'], 'no such field; here are ratePercent'],
  ['the prototype as a language', { 'survey.texts.__proto__': english }, ['survey.texts.__proto__'], 'not a language tag; write one'],
  [
    'the prototype as a language of an arm',
    arms(half('a', { texts: JSON.parse('{"__proto__": {}}') }), half('b')),
    ['experiment.arms.0.texts.__proto__'],
    'not a language tag',
  ],
  ['what every object has as a part', { constructor: {}, toString: 'x' }, ['constructor', 'toString'], 'no such field; here are name'],
  [
    'what every object has as a language',
    { 'survey.texts.constructor': english },
    ['survey.texts.constructor'],
    'not a language tag; write one',
  ],
];

const kindRows: FaultRow[] = [
  ['a part that is null', { sampling: null }, ['sampling'], 'write an object with ratePercent'],
  ['a part that is a list', { match: [] }, ['match'], 'write an object with channels'],
  ['a part that is a text', { delivery: 'email' }, ['delivery'], 'write an object with routes'],
  ['one team instead of a list', { 'match.teams': 'billing' }, ['match.teams'], 'write a list of texts, such as ["billing"]'],
  ['a team that is a number', { 'match.teams': ['billing', 7] }, ['match.teams.1'], 'write each as text'],
  ['an empty team', { 'match.teams': ['billing', ' '] }, ['match.teams.1'], 'leave out the empty one'],
  ['a very long team', { 'match.teams': ['x'.repeat(121)] }, ['match.teams.0'], 'keep each to 120 characters'],
  ['too many tags', { 'match.tags': Array.from({ length: 201 }, (_, index) => `t${index}`) }, ['match.tags'], 'keep the list to 200'],
  ['an unknown channel', { 'match.channels': ['phone', 'fax'] }, ['match.channels.1'], 'write one of phone, email'],
  ['one channel instead of a list', { 'match.channels': 'phone' }, ['match.channels'], 'write a list of channels'],
  ['an unknown instrument', { 'survey.instrument': 'stars' }, ['survey.instrument'], 'write one of csat, nps, ces'],
  ['yes as a text', { 'secondChance.enabled': 'yes' }, ['secondChance.enabled'], 'write true or false'],
  ['an unknown treatment', { 'resolution.treatment.spam': 'drop' }, ['resolution.treatment.spam'], 'write one of ask, skip'],
  ['a rate as text', { 'sampling.ratePercent': '20' }, ['sampling.ratePercent'], 'write a number from 0 to 100'],
  ['a rate above 100', { 'sampling.ratePercent': 101 }, ['sampling.ratePercent'], 'at most 100'],
  ['a rate below 0', { 'sampling.rates': [{ tiers: ['vip'], ratePercent: -1 }] }, ['sampling.rates.0.ratePercent'], 'at least 0; write'],
  ['a rate of nothing', { 'sampling.rates': [{ tiers: ['vip'] }] }, ['sampling.rates.0.ratePercent'], 'write a number from 0 to 100'],
  ['rates that are no list', { 'sampling.rates': { vip: 100 } }, ['sampling.rates'], 'write a list of rates'],
  [
    '51 rates',
    { 'sampling.rates': Array.from({ length: 51 }, () => ({ tiers: ['x'], ratePercent: 1 })) },
    ['sampling.rates'],
    'keep the list to 50',
  ],
  ['half a contact', { 'sampling.vip.unlessContacts': 2.5 }, ['sampling.vip.unlessContacts'], 'write a whole number from 2 to 100'],
  ['one contact as several', { 'sampling.vip.unlessContacts': 1 }, ['sampling.vip.unlessContacts'], 'write a whole number from 2 to 100'],
  ['no open case at most', { 'sampling.maxOpenCases': 0 }, ['sampling.maxOpenCases'], 'write a whole number from 1 to 100000'],
  ['a negative minimum', { 'resolution.minimum.customerWords': -1 }, ['resolution.minimum.customerWords'], 'write a whole number from 0'],
  ['a threshold as text', { 'lowScore.threshold': '3' }, ['lowScore.threshold'], 'write a whole number from 0 to 10'],
  ['a keyword that is none', { 'lowScore.criticalKeywords': [''] }, ['lowScore.criticalKeywords.0'], 'leave out the empty one'],
  [
    'an address that is none',
    { 'lowScore.alertEmails': ['lead@example.com', 'nobody'] },
    ['lowScore.alertEmails.1'],
    'write one such as lead@example.com',
  ],
  ['an address that is null', { 'lowScore.escalateTo': [null] }, ['lowScore.escalateTo.0'], 'write one such as lead@example.com'],
  [
    'one address instead of a list',
    { 'lowScore.escalateTo': 'lead@example.com' },
    ['lowScore.escalateTo'],
    'write a list of email addresses',
  ],
  [
    'too many addresses',
    { 'lowScore.escalateTo': Array.from({ length: 11 }, (_, index) => `a${index}@example.com`) },
    ['lowScore.escalateTo'],
    'keep the list to 10 addresses',
  ],
];

const timeRows: FaultRow[] = [
  ['a span in words', { 'sampling.oncePer': '30 days' }, ['sampling.oncePer'], 'write a whole number and s, m, h or d'],
  ['a span in weeks', { 'sampling.quietAfterLow': '2w' }, ['sampling.quietAfterLow'], 'write a whole number and s, m, h or d'],
  ['a negative span', { 'resolution.settle': '-1h' }, ['resolution.settle'], 'write a whole number and s, m, h or d'],
  ['a broken span', { 'delivery.editWindow': '1.5h' }, ['delivery.editWindow'], 'write a whole number and s, m, h or d'],
  ['a span as a number', { 'resolution.reopenWindow': 7 }, ['resolution.reopenWindow'], 'write a span of time as text'],
  ['a span of millions of days', { 'sampling.vip.oncePer': '9999999d' }, ['sampling.vip.oncePer'], 'write a whole number'],
  ['reminders that are no list', { 'lowScore.reminders': '12h' }, ['lowScore.reminders'], 'write a list of spans'],
  [
    '11 reminders',
    { 'lowScore.reminders': Array.from({ length: 11 }, (_, index) => `${index + 1}h`) },
    ['lowScore.reminders'],
    'keep it to 10 reminders',
  ],
  ['an hour as a number', { 'quietHours.allowedFrom': 9 }, ['quietHours.allowedFrom'], 'write a time of day as text'],
  ['an hour in words', { 'quietHours.allowedFrom': '9 am' }, ['quietHours.allowedFrom'], 'write hours and minutes, such as 09:00'],
  ['24 o’clock', { 'quietHours.allowedUntil': '24:00' }, ['quietHours.allowedUntil'], 'write hours and minutes, such as 09:00'],
  ['the 61st minute', { 'quietHours.sundayFrom': '12:60' }, ['quietHours.sundayFrom'], 'write hours and minutes, such as 09:00'],
  [
    '30 February every year',
    { 'quietHours.holidays': ['12-25', '02-30'] },
    ['quietHours.holidays.1'],
    'no calendar has this day; write one that exists',
  ],
  ['31 April of one year', { 'quietHours.holidays': ['2026-04-31'] }, ['quietHours.holidays.0'], 'no calendar has this day'],
  ['29 February of no leap year', { 'quietHours.holidays': ['2026-02-29'] }, ['quietHours.holidays.0'], 'no calendar has this day'],
  ['the 13th month', { 'quietHours.holidays': ['13-01'] }, ['quietHours.holidays.0'], 'write 2026-12-24, or 12-25 for every year'],
  ['a holiday by name', { 'quietHours.holidays': ['Easter'] }, ['quietHours.holidays.0'], 'write 2026-12-24, or 12-25 for every year'],
  ['a holiday that is a number', { 'quietHours.holidays': [1224] }, ['quietHours.holidays.0'], 'write a date as text'],
  ['quiet hours on an unknown channel', { 'quietHours.channels': ['fax'] }, ['quietHours.channels.0'], 'write one of email, sms, voice'],
  [
    'a link in the words of a call',
    { 'survey.texts.en.voice': { question: 'Rate us: {link}' } },
    ['survey.texts.en.voice.question'],
    "{link} can't be filled in",
  ],
  [
    'an unknown word of a call',
    { 'survey.texts.en.voice': { goodbye: 'Bye' } },
    ['survey.texts.en.voice.goodbye'],
    'here are greeting, question, thanks',
  ],
];

const conflictRows: FaultRow[] = [
  ['a resolution that is stale before it settles', { 'resolution.settle': '14d' }, ['resolution.staleAfter'], 'make it longer than settle'],
  [
    'a silence longer than a resolution is fresh',
    { 'resolution.conversationGap': '14d' },
    ['resolution.conversationGap'],
    'make it shorter than staleAfter',
  ],
  ['open interactions let go at once', { 'resolution.abandonAfter': '0d' }, ['resolution.abandonAfter'], 'give it some days'],
  [
    'a confirmation in no time',
    { 'resolution.confirmation.enabled': true, 'resolution.confirmation.wait': '0s' },
    ['resolution.confirmation.wait'],
    'give it some hours',
  ],
  [
    'a confirmation that waits too long',
    { 'resolution.confirmation.enabled': true, 'resolution.confirmation.wait': '14d' },
    ['resolution.confirmation.wait'],
    'shorten it',
  ],
  [
    'a check-in in no time',
    { 'resolution.checkIn.enabled': true, 'resolution.checkIn.wait': '0s' },
    ['resolution.checkIn.wait'],
    'give it some hours',
  ],
  [
    'a check-in that comes too late',
    { 'resolution.checkIn.enabled': true, 'resolution.checkIn.after': '13d' },
    ['resolution.checkIn.wait'],
    'shorten it',
  ],
  ['a survey that is never open', { 'delivery.expiry': '0s', 'delivery.reminderAfter': null }, ['delivery.expiry'], 'give it some days'],
  ['a reminder after the expiry', { 'delivery.reminderAfter': '14d' }, ['delivery.reminderAfter'], 'make it shorter than expiry'],
  ['a reminder at once', { 'delivery.reminderAfter': '0s' }, ['delivery.reminderAfter'], 'give it some days'],
  [
    'a next channel after the expiry',
    { 'delivery.fallbackAfter.undelivered': '14d' },
    ['delivery.fallbackAfter.undelivered'],
    'make it shorter than expiry',
  ],
  [
    'a next channel at the same moment',
    { 'delivery.fallbackAfter.undelivered': '0s' },
    ['delivery.fallbackAfter.undelivered'],
    'two channels would ask at the same moment',
  ],
  [
    'a next channel for silence after the expiry',
    { 'delivery.fallbackAfter.unanswered': '15d' },
    ['delivery.fallbackAfter.unanswered'],
    'or null for none',
  ],
  [
    'a next channel for silence at once',
    { 'delivery.fallbackAfter.unanswered': '0s' },
    ['delivery.fallbackAfter.unanswered'],
    'nobody can answer in no time',
  ],
  ['a route to nowhere', { 'delivery.routes.phone': [] }, ['delivery.routes.phone'], 'name at least one survey channel'],
  ['a route by fax', { 'delivery.routes.phone': ['fax'] }, ['delivery.routes.phone.0'], 'write one of email, sms'],
  ['a route with a channel twice', { 'delivery.routes.web': ['sms', 'email', 'sms'] }, ['delivery.routes.web'], 'name each once'],
  ['a route that is a text', { 'delivery.routes.web': 'sms' }, ['delivery.routes.web'], 'write a list of survey channels'],
  ['hours that end as they begin', { 'quietHours.allowedUntil': '09:00' }, ['quietHours.allowedUntil'], 'make it later than allowedFrom'],
  [
    'hours that end before they begin',
    { 'quietHours.allowedFrom': '21:00' },
    ['quietHours.allowedUntil'],
    'make it later than allowedFrom',
  ],
  ['a year of holidays', { 'quietHours.holidays': days(366) }, ['quietHours.holidays'], 'leave out those'],
  [
    'a deadline of no time',
    { 'lowScore.outreachWithin': '0h', 'lowScore.reminders': [] },
    ['lowScore.outreachWithin'],
    'write one such as 24h',
  ],
  [
    'reminders after the deadline',
    { 'lowScore.reminders': ['12h', '24h', '30h'] },
    ['lowScore.reminders.1', 'lowScore.reminders.2'],
    'make it shorter than outreachWithin',
  ],
  ['a reminder with the alert', { 'lowScore.reminders': ['0m'] }, ['lowScore.reminders.0'], 'give it some time'],
  ['an acknowledgement in no time', { 'lowScore.acknowledgeWithin': '0s' }, ['lowScore.acknowledgeWithin'], 'write one such as 48h'],
  ['follow-ups without end', { 'lowScore.followUpEvery': '0s' }, ['lowScore.followUpEvery'], 'write some days'],
  ['everything a low score', { 'lowScore.threshold': 5 }, ['lowScore.threshold'], 'write one from 1 to 4'],
  ['a threshold under the scale', { 'lowScore.threshold': 0 }, ['lowScore.threshold'], 'write one from 1 to 4'],
  [
    'a threshold of another scale',
    { 'survey.instrument': 'ces', 'lowScore.threshold': 9 },
    ['lowScore.threshold'],
    'outside the ces scale; write one from 1 to 6',
  ],
  ['a threshold for nobody', { 'lowScore.thresholds': [{ tiers: [], threshold: 2 }] }, ['lowScore.thresholds.0'], 'name segments, tiers'],
  [
    'a threshold for some off the scale',
    { 'lowScore.thresholds': [{ tiers: ['vip'], threshold: 7 }] },
    ['lowScore.thresholds.0.threshold'],
    'write one from 1 to 4',
  ],
  [
    'a rate for nobody',
    { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 1 }, { ratePercent: 5 }] },
    ['sampling.rates.1'],
    'name tiers, segments or channels',
  ],
  ['a ceiling over no time', { 'sampling.surveyToContact.window': '0d' }, ['sampling.surveyToContact.window'], 'give it some days'],
  ['a second chance that is never open', { 'secondChance.expiry': '0s' }, ['secondChance.expiry'], 'give it some days'],
];

const holdOut = (changes: Record<string, unknown>): Record<string, unknown> => ({
  holdOut: { sharePercent: 10, kind: 'second_ask_only', ...changes },
});

const holdOutRows: FaultRow[] = [
  ['a hold-out of nobody', holdOut({ sharePercent: 0 }), ['holdOut.sharePercent'], 'or set holdOut to null'],
  ['a hold-out of most low scores', holdOut({ sharePercent: 60 }), ['holdOut.sharePercent'], 'up to 50'],
  ['a hold-out of an unknown kind', holdOut({ kind: 'placebo' }), ['holdOut.kind'], 'write one of held, second_ask_only'],
  ['a hold-out asked again at once', holdOut({ askAfter: '0s' }), ['holdOut.askAfter'], 'such as 48h'],
  ['a hold-out for no time', holdOut({ kind: 'held', lasts: '0d' }), ['holdOut.lasts'], 'such as 30d'],
  ['a hold-out that nobody asks again', { ...holdOut({}), 'secondChance.enabled': false }, ['holdOut.kind'], 'write held, or enable'],
  [
    'a hold-out with the agent in its words',
    holdOut({ texts: { ...heldAskTexts, en: { ...heldAskTexts.en, emailIntro: 'From {agent}' } } }),
    ['holdOut.texts.en.emailIntro'],
    "{agent} can't be filled in",
  ],
];

const experimentRows: FaultRow[] = [
  ['an experiment by name only', { experiment: 'tone' }, ['experiment'], 'write an object with name, holdOutPercent, arms'],
  ['an experiment without a name', { experiment: { holdOutPercent: 10 } }, ['experiment.name'], 'write a name as text'],
  ['an experiment with a spoken name', experiment({ name: 'Warm words' }), ['experiment.name'], 'write small letters'],
  ['most customers held out', experiment({ holdOutPercent: 60 }), ['experiment.holdOutPercent'], 'at most; write a number up to 50'],
  ['a hold-out below 0', experiment({ holdOutPercent: -1 }), ['experiment.holdOutPercent'], 'at least 0; write'],
  ['nothing to compare', experiment({ arms: [] }), ['experiment.arms'], 'write two arms or a hold-out'],
  ['one arm', arms(half('a', { sharePercent: 100 })), ['experiment.arms'], 'write two or more'],
  [
    '7 arms',
    arms(...Array.from({ length: 7 }, (_, index) => half(`a${index}`, { sharePercent: 100 / 7 }))),
    ['experiment.arms'],
    'keep it to 6 arms',
  ],
  ['arms that are no list', experiment({ arms: { a: 50, b: 50 } }), ['experiment.arms'], 'write a list of arms'],
  ['shares that make 90', arms(half('a'), half('b', { sharePercent: 40 })), ['experiment.arms'], 'come to 90 %; make them 100'],
  ['two arms of one key', arms(half('a'), half('a')), ['experiment.arms.1.key'], 'give each its own'],
  ['an arm without a share', arms({ key: 'a' }, half('b')), ['experiment.arms.0.sharePercent'], 'write a number from 0 to 100'],
  [
    'an arm in a language that the survey lacks',
    arms(half('a', { texts: { nl: { question: 'Ging het goed?' } } }), half('b')),
    ['experiment.arms.0.texts.nl'],
    'write survey.texts.nl first',
  ],
  [
    'an empty text of an arm',
    arms(half('a', { texts: { en: { question: '' } } }), half('b')),
    ['experiment.arms.0.texts.en.question'],
    'write something here',
  ],
  [
    'an SMS of an arm without a link',
    arms(half('a', { texts: { en: { sms: 'Well?' } } }), half('b')),
    ['experiment.arms.0.texts.en.sms'],
    'put {link}',
  ],
  [
    'texts of an arm that are no texts',
    arms(half('a', { texts: { en: 'Well?' } }), half('b')),
    ['experiment.arms.0.texts.en'],
    'write an object with question',
  ],
];

const textRows: FaultRow[] = [
  ['a survey without texts', { 'survey.texts': undefined }, ['survey.texts'], 'write the texts by language'],
  ['a survey in no language', { 'survey.texts': {} }, ['survey.texts'], 'in at least one language'],
  ['texts that are a list', { 'survey.texts': [english] }, ['survey.texts'], 'write the texts by language'],
  ['texts that are null', { 'secondChance.texts': null }, ['secondChance.texts'], 'write the texts by language'],
  ['a language by name', { 'survey.texts.English': english }, ['survey.texts.English'], 'write one such as en, de or pt-BR'],
  [
    'a language with an underscore',
    { 'secondChance.texts.pt_BR': defaultPolicy.secondChance.texts['en'] },
    ['secondChance.texts.pt_BR'],
    'write one such as en, de or pt-BR',
  ],
  ['a language that is null', { 'survey.texts.en': null }, ['survey.texts.en'], 'write an object with question'],
  ['a missing text', { 'survey.texts.de.thanks': undefined }, ['survey.texts.de.thanks'], 'write a text'],
  ['an empty text', { 'survey.texts.de.question': ' ' }, ['survey.texts.de.question'], 'write something here'],
  ['a long label', { 'survey.texts.de.lowLabel': 'x'.repeat(61) }, ['survey.texts.de.lowLabel'], 'keep it to 60 characters'],
  [
    'an SMS without a link',
    { 'survey.texts.de.sms': 'Antworten Sie 1-5' },
    ['survey.texts.de.sms'],
    'put {link} where the address should stand',
  ],
  [
    'an SMS longer than two messages',
    { 'survey.texts.en.sms': `{link}${'x'.repeat(320)}` },
    ['survey.texts.en.sms'],
    'keep it to 320 characters',
  ],
  [
    'a placeholder that nothing fills',
    { 'survey.texts.en.emailIntro': 'Dear {firstName}, {NAME}' },
    ['survey.texts.en.emailIntro'],
    "can't be filled in; use {name}",
  ],
  [
    'the agent in the second chance',
    { 'secondChance.texts.en.emailIntro': 'Greetings from {agent}' },
    ['secondChance.texts.en.emailIntro'],
    'use {name}, {brand}, {link}',
  ],
  [
    'a placeholder in the confirmation',
    { 'resolution.confirmation.texts.en.emailSubject': '{ticket}' },
    ['resolution.confirmation.texts.en.emailSubject'],
    'use {name}',
  ],
  [
    'a second chance without a language',
    { 'secondChance.texts.fr': undefined },
    ['secondChance.texts.fr'],
    'has no text in this language; write one',
  ],
  [
    'a confirmation without a language',
    { 'resolution.confirmation.enabled': true, 'resolution.confirmation.texts.fr': undefined },
    ['resolution.confirmation.texts.fr'],
    'write one',
  ],
  [
    'a check-in without a language',
    { 'resolution.checkIn.enabled': true, 'resolution.checkIn.texts.de': undefined },
    ['resolution.checkIn.texts.de'],
    'write one',
  ],
];

const conditionRows: FaultRow[] = [
  ['a condition that is a number', { 'match.condition': 1 }, ['match.condition'], 'write the condition as text'],
  ['an empty condition', { 'match.condition': ' ' }, ['match.condition'], 'write a condition, or leave the field out'],
  ['a condition with one =', { 'match.condition': "interaction.team = 'billing'" }, ['match.condition'], 'write == to compare'],
  ['a condition about an unknown field', { 'match.condition': 'interaction.chanel == "phone"' }, ['match.condition'], 'did you mean'],
  ['a condition that is text', { 'match.condition': 'interaction.team' }, ['match.condition'], 'must be true or false'],
  [
    'a condition that compares text with a number',
    { 'match.condition': 'customer.tier == 3' },
    ['match.condition'],
    'compare it with text in quotes',
  ],
  [
    'a condition that never ends',
    { 'match.condition': `interaction.complex${' || interaction.complex'.repeat(200)}` },
    ['match.condition'],
    'shorten it',
  ],
  ['an open quote', { 'match.condition': "interaction.team == 'billing" }, ['match.condition'], 'add it on the same line'],
];

const rule = (...rules: Record<string, unknown>[]): Record<string, unknown> => ({ 'lowScore.assignment': rules });
const assignmentRows: FaultRow[] = [
  ['no rule of assignment', rule(), ['lowScore.assignment'], 'name at least one rule'],
  ['an unknown rule', rule({ by: 'dice' }), ['lowScore.assignment.0.by'], 'write one of team_lead, round_robin, skills, queue'],
  [
    'a rule with an unknown field',
    rule({ by: 'team_lead', team: 'x' }),
    ['lowScore.assignment.0.team'],
    'here are by, roles, skills, people',
  ],
  ['an unknown role', rule({ by: 'round_robin', roles: ['boss'] }), ['lowScore.assignment.0.roles.0'], 'write one of manager'],
  ['a rule for no role', rule({ by: 'round_robin', roles: [] }), ['lowScore.assignment.0.roles'], 'name at least one role'],
  ['a queue without people', rule({ by: 'team_lead' }, { by: 'queue' }), ['lowScore.assignment.1.people'], 'a queue needs its people'],
  [
    'a queue of roles',
    rule({ by: 'queue', people: ['a@example.com'], roles: ['manager'] }),
    ['lowScore.assignment.0.roles'],
    'leave the roles out',
  ],
  ['a queue with a name', rule({ by: 'queue', people: ['Ada'] }), ['lowScore.assignment.0.people.0'], 'not an email address'],
  [
    'people of a rule that is no queue',
    rule({ by: 'team_lead', people: ['a@example.com'] }),
    ['lowScore.assignment.0.people'],
    'only a queue',
  ],
  ['a rule by skills without any', rule({ by: 'skills' }), ['lowScore.assignment.0.skills'], 'what a person has to know'],
  ['an unknown skill', rule({ by: 'skills', skills: ['juggling'] }), ['lowScore.assignment.0.skills.0'], 'write one of language'],
  ['skills of another rule', rule({ by: 'team_lead', skills: ['language'] }), ['lowScore.assignment.0.skills'], 'only the rule by skills'],
  ['a place that is none in Slack', { 'lowScore.alertSlack': ['recovery team'] }, ['lowScore.alertSlack.0'], 'not a place in Slack'],
];

export const faultRows: FaultRow[] = [
  ...assignmentRows,
  ...rootRows,
  ...unknownRows,
  ...kindRows,
  ...timeRows,
  ...conflictRows,
  ...holdOutRows,
  ...experimentRows,
  ...textRows,
  ...conditionRows,
];
