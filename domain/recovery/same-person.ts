/**
 * Whether two addresses, or two ids, are those of one person: the agent who was rated never judges, calls or is given the case. Capital
 * letters and blanks around make no difference; what isn't known is nobody's.
 */
export function isSamePerson(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one == null || other == null) return false;
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
