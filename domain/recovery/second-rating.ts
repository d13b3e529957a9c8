/** What the second rating says about a recovery: upgraded when it is higher than the first; equal is not. Both on the same scale. */
export function outcomeOf(first: number, second: number): 'upgraded' | 'not_upgraded' {
  return second > first ? 'upgraded' : 'not_upgraded';
}
