/** What this browser remembers for its user. Storage may be forbidden; then nothing is remembered and all works. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`amends.${name}`);
  } catch {
    return null;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`amends.${name}`, value);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
}
