/**
 * Hours that the law, or a code with the force of one, sets for calls and texts to consumers, on their own clocks. Whether a question
 * about somebody's own contact is a solicitation at all is argued; Amends keeps these hours whatever the answer is.
 *
 * Looked at on 24 November 2026, the statutes as they are commonly cited, US hours compared with published guides; not legal advice. Left
 * out, since their text or their reach could not be made sure of: other US states with hours or days of their own (among them Alabama,
 * Louisiana, Mississippi, Nevada, Pennsylvania, Rhode Island, Wyoming), India, Portugal and the Gulf states. Germany and the United
 * Kingdom ask for consent and set no hours by statute.
 */
export interface ContactHours {
  /** Names the row in traces, for good: the country, a state after a hyphen. */
  id: string;
  /** ISO 3166, two letters. */
  country: string;
  channels: readonly ('sms' | 'voice')[];
  /** From the first minute up to, not including, the last, as `HH:mm`; none closes the day. */
  weekdays: readonly Span[];
  saturday: readonly Span[];
  sunday: readonly Span[];
  /** Whether public holidays are closed; which days those are is the policy's list. */
  closedOnHolidays: boolean;
  statute: string;
  source: string;
}

export type Span = readonly [from: string, until: string];

const ecfr = 'https://www.ecfr.gov/current/title-47/section-64.1200';

export const contactHours: readonly ContactHours[] = [
  everyDay('US', [['08:00', '21:00']], ['sms', 'voice'], '47 CFR 64.1200(c)(1), telephone solicitations', ecfr),
  everyDay(
    'US-CT',
    [['09:00', '20:00']],
    ['sms', 'voice'],
    'Conn. Gen. Stat. 42-288a, as amended by P.A. 23-98',
    'https://www.cga.ct.gov/current/pub/chap_743m.htm',
  ),
  everyDay('US-FL', [['08:00', '20:00']], ['sms', 'voice'], 'Fla. Stat. 501.616(6)', 'http://www.leg.state.fl.us/statutes/'),
  everyDay('US-KY', [['10:00', '21:00']], ['voice'], 'Ky. Rev. Stat. 367.46955', 'https://apps.legislature.ky.gov/law/statutes/'),
  everyDay(
    'US-MD',
    [['08:00', '20:00']],
    ['sms', 'voice'],
    'Md. Code, Com. Law, title 14, subtitle 45 (Stop the Spam Calls Act of 2023)',
    'https://mgaleg.maryland.gov/mgawebsite/Laws/Statutes',
  ),
  everyDay(
    'US-OK',
    [['08:00', '20:00']],
    ['sms', 'voice'],
    'Okla. Stat. tit. 15, 775C.4',
    'https://www.oklegislature.gov/osStatuesTitle.aspx',
  ),
  {
    ...everyDay(
      'US-TX',
      [['09:00', '21:00']],
      ['sms', 'voice'],
      'Tex. Bus. & Com. Code 301.051',
      'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.301.htm',
    ),
    sunday: [['12:00', '21:00']],
  },
  everyDay(
    'US-WA',
    [['08:00', '20:00']],
    ['sms', 'voice'],
    'RCW 80.36.390 and 19.158.110, as amended in 2022',
    'https://app.leg.wa.gov/rcw/default.aspx?cite=80.36.390',
  ),
  {
    id: 'AU',
    country: 'AU',
    channels: ['voice'],
    weekdays: [['09:00', '20:00']],
    saturday: [['09:00', '17:00']],
    sunday: [],
    closedOnHolidays: true,
    statute: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, telemarketing calls',
    source: 'https://www.legislation.gov.au',
  },
  {
    id: 'CA',
    country: 'CA',
    channels: ['voice'],
    weekdays: [['09:00', '21:30']],
    saturday: [['10:00', '18:00']],
    sunday: [['10:00', '18:00']],
    closedOnHolidays: false,
    statute: 'CRTC Unsolicited Telecommunications Rules, part III',
    source: 'https://crtc.gc.ca/eng/trules-reglest.htm',
  },
  {
    id: 'ES',
    country: 'ES',
    channels: ['voice'],
    weekdays: [['09:00', '21:00']],
    saturday: [],
    sunday: [],
    closedOnHolidays: true,
    statute: 'Real Decreto Legislativo 1/2007, art. 96.2',
    source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555',
  },
  {
    id: 'FR',
    country: 'FR',
    channels: ['voice'],
    weekdays: [
      ['10:00', '13:00'],
      ['14:00', '20:00'],
    ],
    saturday: [],
    sunday: [],
    closedOnHolidays: true,
    statute: 'Code de la consommation, art. D. 223-9 (décret 2022-1313)',
    source: 'https://www.legifrance.gouv.fr',
  },
  {
    id: 'IT',
    country: 'IT',
    channels: ['voice'],
    weekdays: [['09:00', '20:00']],
    saturday: [['10:00', '19:00']],
    sunday: [],
    closedOnHolidays: true,
    statute: 'Codice di condotta per le attività di telemarketing e teleselling, Garante per la protezione dei dati personali, 2023',
    source: 'https://www.garanteprivacy.it',
  },
];

function everyDay(id: string, spans: readonly Span[], channels: ContactHours['channels'], statute: string, source: string): ContactHours {
  return {
    id,
    country: id.slice(0, 2),
    channels,
    weekdays: spans,
    saturday: spans,
    sunday: spans,
    closedOnHolidays: false,
    statute,
    source,
  };
}
