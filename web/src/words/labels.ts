/** The names of things as they stand on screens. Keys the API may add later fall back to their own words. */

const channels: Record<string, string> = {
  phone: 'Phone',
  email: 'Email',
  chat: 'Chat',
  sms: 'SMS',
  embed: 'In place',
  kiosk: 'Kiosk',
  social: 'Social',
  in_person: 'In person',
  web: 'Web',
  voice: 'Phone call',
  slack: 'Slack',
};
const stages: Record<string, string> = {
  open: 'Open',
  waiting: 'Waiting to settle',
  deciding: 'Deciding',
  not_asked: 'Not asked',
  asked: 'Asked',
  answered: 'Answered',
  recovering: 'Recovering',
  closed: 'Closed',
};
const statuses: Record<string, string> = {
  open: 'Nobody reached out yet',
  contacted: 'Reached out',
  resolved: 'Resolved, second ask to come',
  asked_again: 'Asked again',
  last_look: 'Last look',
  closed: 'Closed',
};
const outcomes: Record<string, string> = {
  upgraded: 'Upgraded',
  not_upgraded: 'Not upgraded',
  not_rerated: 'No second rating',
  do_not_contact: 'Do not contact',
  withdrawn: 'Withdrawn',
};
const severities: Record<string, string> = { critical: 'Critical', high: 'High', normal: 'Normal' };
const outreachKinds: Record<string, string> = { call: 'Call', email: 'Email', message: 'Message', visit: 'Visit' };
const outreachResults: Record<string, string> = { reached: 'Reached', voicemail: 'Voicemail', no_answer: 'No answer', sent: 'Sent' };
const callResults: Record<string, string> = {
  reached: 'Reached',
  no_answer: 'No answer',
  busy: 'Busy',
  not_taken: 'Not picked up on your side',
  failed: 'It failed',
  voicemail: 'Voicemail',
  unknown: 'Nobody told how it ended',
};
const grounds: Record<string, string> = {
  abusive: 'Abusive towards staff',
  compensation_extraction: 'Rates low to get compensation',
  ten_low_scores: 'Ten low scores or more',
  documented_refusal: 'Refused contact in writing',
};
const drivers: Record<string, string> = {
  repeat_transfers: 'Repeat transfers',
  repeating_oneself: 'Repeating oneself',
  wait_time: 'Wait time',
  first_contact_resolution: 'First contact resolution',
  resolution: 'Resolution',
  premature_closing: 'Premature closing',
  agent_knowledge: 'Agent knowledge',
  agent_attitude: 'Agent attitude',
  communication: 'Communication',
  broken_promise: 'Broken promise',
  policy_clarity: 'Policy clarity',
  billing_refund: 'Billing and refunds',
  price: 'Price',
  discounts: 'Discounts',
  product_defect: 'Product defect',
  digital_experience: 'Digital experience',
  account_access: 'Account access',
  process_effort: 'Process effort',
  booking: 'Booking',
  cancellation: 'Cancellation',
  delivery_delay: 'Delivery delay',
  lost_or_damaged: 'Lost or damaged',
  competitor: 'Competitor',
  general: 'General',
};

/** "outreach_logged" -> "Outreach logged" */
export function words(key: string): string {
  const text = key
    .replaceAll(/[_.-]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const label = (names: Record<string, string>) => (key: string | null) => (key === null ? 'Unknown' : (names[key] ?? words(key)));
export const channelLabel = label(channels);
export const stageLabel = label(stages);
export const statusLabel = label(statuses);
export const outcomeLabel = label(outcomes);
export const severityLabel = label(severities);
export const outreachKindLabel = label(outreachKinds);
export const callResultLabel = label(callResults);
export const outreachResultLabel = label(outreachResults);
export const groundLabel = label(grounds);
export const causeLabel = label(drivers);

interface Option {
  value: string;
  label: string;
}
const options = (names: Record<string, string>): Option[] => Object.entries(names).map(([value, text]) => ({ value, label: text }));
export const channelOptions = options(channels);
export const stageOptions = options(stages);
export const severityOptions = options(severities);
export const groundOptions = options(grounds);
export const driverOptions = options(drivers);
