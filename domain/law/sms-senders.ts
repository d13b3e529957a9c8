import type { PolicyDocument } from '../policy/policy.schema.js';

/**
 * What a country, or its carriers, ask of those who send texts there. Looked at on 24 November 2026 in the named guides; only what could
 * be made sure of is here, so a country without a row is not thereby free of rules.
 */
export interface SenderRule {
  country: string;
  /** Whether the sender may be a name instead of a number. A name takes no replies anywhere. */
  names: 'allowed' | 'registered' | 'refused';
  /** What has to be registered before numbers may send; null for nothing that is known. */
  numbers: string | null;
  source: string;
}

const twilioGuide = (country: string): string => `https://www.twilio.com/en-us/guidelines/${country.toLowerCase()}/sms`;

export const senderRules: readonly SenderRule[] = [
  {
    country: 'US',
    names: 'refused',
    numbers: 'brand and campaign for long codes (A2P 10DLC), or verification for toll-free numbers',
    source: twilioGuide('US'),
  },
  {
    country: 'PR',
    names: 'refused',
    numbers: 'brand and campaign for long codes (A2P 10DLC), or verification for toll-free numbers',
    source: twilioGuide('PR'),
  },
  { country: 'CA', names: 'refused', numbers: null, source: twilioGuide('CA') },
  { country: 'CN', names: 'refused', numbers: null, source: twilioGuide('CN') },
  { country: 'AU', names: 'registered', numbers: null, source: 'https://www.acma.gov.au/sms-sender-id-register' },
  { country: 'DE', names: 'allowed', numbers: null, source: twilioGuide('DE') },
  { country: 'FR', names: 'allowed', numbers: null, source: twilioGuide('FR') },
  { country: 'GB', names: 'allowed', numbers: null, source: twilioGuide('GB') },
  { country: 'IE', names: 'registered', numbers: null, source: 'https://www.comreg.ie' },
  { country: 'IN', names: 'registered', numbers: 'entity, header and template with the carriers (DLT)', source: twilioGuide('IN') },
  { country: 'SG', names: 'registered', numbers: null, source: 'https://www.sgnic.sg/smsregistry' },
];

export interface SenderWarning {
  /** The field that it is about, dotted; empty where it is about the sender itself. */
  path: string;
  message: string;
  source: string;
}

/** What is likely to go wrong with texts by this policy, from this sender, to customers in these countries. It keeps nobody from saving. */
export function senderWarnings(
  { delivery, quietHours }: Pick<PolicyDocument, 'delivery' | 'quietHours'>,
  sender: string | null,
  countries: readonly string[],
): SenderWarning[] {
  if (!Object.values(delivery.routes).some((route) => route.includes('sms'))) return [];
  const isName = sender !== null && /[A-Za-z]/.test(sender);
  const rules = senderRules.filter(({ country }) => countries.includes(country));
  const warnings = rules.flatMap((rule) => [
    ...nameWarnings(rule, isName),
    ...registrationWarnings(rule, isName),
    ...frenchWarnings(rule, quietHours),
  ]);
  if (!isName) return warnings;
  const oneWay = 'the sender is a name, which takes no replies: a rating or STOP sent back is lost; leave only the link in the SMS';
  return [
    ...warnings,
    { path: 'survey.texts', message: oneWay, source: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id' },
  ];
}

function nameWarnings({ country, names, source }: SenderRule, isName: boolean): SenderWarning[] {
  if (!isName || names === 'allowed') return [];
  const message =
    names === 'refused'
      ? `${country}: texts can't come from a name there; send from a number`
      : `${country}: a name as sender has to be registered there, or carriers replace or block it`;
  return [{ path: '', message, source }];
}

function registrationWarnings({ country, numbers, source }: SenderRule, isName: boolean): SenderWarning[] {
  if (numbers === null || isName) return [];
  return [{ path: '', message: `${country}: carriers block senders without a registration: ${numbers}`, source }];
}

function frenchWarnings({ country, source }: SenderRule, { holidays }: PolicyDocument['quietHours']): SenderWarning[] {
  if (country !== 'FR') return [];
  const message =
    'FR: what counts as marketing may not go out at night, on Sundays and on public holidays, and has to offer STOP; list the holidays, and let no SMS out on Sundays';
  return holidays.length > 0 ? [] : [{ path: 'quietHours.holidays', message, source }];
}
