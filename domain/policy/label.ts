/** Labels of a helpdesk, such as teams and tags: upper and lower case, and blanks around them, make no difference. */
export function folded(label: string): string {
  return label.trim().toLowerCase();
}

/** Whether a list leaves a value in: one that is absent or empty leaves everything in; a value that is unknown meets no list. */
export function holds(list: readonly string[] | undefined, values: readonly (string | null)[]): boolean {
  if (list === undefined || list.length === 0) return true;
  return values.some((value) => value !== null && list.some((wanted) => folded(wanted) === folded(value)));
}
