import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../domain/theming/theme-locally.js';
import type { FlagKey } from '../../../domain/theming/theming.types.js';

const flagsOf = (comment: string): FlagKey[] => themeLocally(comment, 'en').flags.map((flag) => flag.key);

const RAISED: readonly (readonly [string, FlagKey])[] = [
  ['My solicitor will be in touch.', 'legal_threat'],
  ["I'll see you in small claims court", 'legal_threat'],
  ['I am going to sue you', 'legal_threat'],
  ['I will be reporting you to the ombudsman.', 'legal_threat'],
  ['Taking legal action if this is not fixed', 'legal_threat'],
  ['The charger caught fire next to my bed', 'safety'],
  ['My son got an electric shock from it', 'safety'],
  ['I can smell gas since your engineer left', 'safety'],
  ['My daughter ended up in hospital after eating it', 'safety'],
  ['I want to cancel and move to another provider', 'churn'],
  ['You have lost a customer', 'churn'],
  ['I will never use you again', 'churn'],
  ['Taking my business elsewhere.', 'churn'],
  ['you are all fucking idiots', 'abuse'],
  ['I know where you work, I will hurt you', 'abuse'],
  ['Go to hell you morons', 'abuse'],
  ['Give me a refund or I will leave a one star review everywhere', 'compensation_extraction'],
  ['I expect compensation of £500 or I go to the papers', 'compensation_extraction'],
  ['My husband passed away and you keep writing to him', 'vulnerable_customer'],
  ["I am disabled and can't use the stairs", 'vulnerable_customer'],
  ['I can no longer afford to heat my home', 'vulnerable_customer'],
  ['I feel suicidal over this', 'vulnerable_customer'],
  ['my card is 4111 1111 1111 1111', 'personal_data'],
  ['ring me on 07700 900123', 'personal_data'],
  ['call +1 (415) 555-2671 please', 'personal_data'],
  ['write to jane.doe@example.com', 'personal_data'],
];

const NEAR_MISSES: readonly string[] = [
  'I could kill for a coffee',
  'The agent was on fire today, brilliant!',
  'You saved my life, thank you',
  'I am not going to sue anyone, just fix it',
  'Shocked at how good this was',
  'It would be a crime not to thank her',
  'The court booking system for tennis is great',
  'The dead line took ages',
  'The battery died after a day',
  'I would never leave you',
  'Will definitely use you again',
  'Great deal, killer feature',
  'Order 1234567890123 has not arrived',
  'Ticket 2024-11-05 12:30 was closed',
  'I waited 1000000 years',
  'The refund came quickly',
  'My legal name was misspelled',
  'The app is dead slow',
  'No damn given? No, they cared a lot',
  'Sue from billing was lovely',
];

describe('flags', () => {
  it.each(RAISED)('%s -> %s', (comment, flag) => {
    expect(flagsOf(comment)).toContain(flag);
  });

  it.each(NEAR_MISSES)('none for: %s', (comment) => {
    expect(flagsOf(comment)).toEqual([]);
  });

  it('quotes what raised it', () => {
    const comment = 'Write to jane.doe@example.com, please.';
    const [flag] = themeLocally(comment, 'en').flags;
    expect(flag && comment.slice(flag.quote.start, flag.quote.end)).toBe('jane.doe@example.com');
  });
});
