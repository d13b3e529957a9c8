/** What a rating sets in motion: a recovery case, or none and why. */
export type CaseFor = 'case' | 'not_low' | 'not_confirmed' | 'nobody_to_reach';

/**
 * Whether an answer opens a recovery case. One that was given at a kiosk opens none unless somebody can be reached about it: nobody could do
 * the outreach, and its clock would only count down to a breach. Everybody else is known to the company by more than an address.
 */
export function caseFor(answer: { low: boolean; grade: string; isAtKiosk: boolean; hasAddress: boolean }): CaseFor {
  if (!answer.low) return 'not_low';
  if (answer.grade !== 'confirmed') return 'not_confirmed';
  return answer.isAtKiosk && !answer.hasAddress ? 'nobody_to_reach' : 'case';
}
