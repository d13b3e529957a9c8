/**
 * The language to speak, out of those that have a text. Each wish in turn is met exactly (`de-AT`), then by its base (`de`),
 * then by a sibling (`de-DE`); if none can be, English, and without English the first that there is.
 */
export function chooseLanguage(available: readonly string[], wanted: readonly (string | null)[]): string {
  const find = (fits: (tag: string) => boolean): string | undefined => available.find((language) => fits(normalized(language)));
  for (const wish of wanted) {
    if (wish === null || wish.trim() === '') continue;
    const tag = normalized(wish);
    const base = languageBase(tag);
    const found =
      find((language) => language === tag) ?? find((language) => language === base) ?? find((language) => languageBase(language) === base);
    if (found !== undefined) return found;
  }
  return find((language) => languageBase(language) === 'en') ?? available[0] ?? 'en';
}

/** `de` of `de-AT`, and of `de_AT` as some helpdesks write it; lower case. */
export function languageBase(tag: string): string {
  return normalized(tag).split('-')[0] ?? '';
}

function normalized(tag: string): string {
  return tag.trim().replaceAll('_', '-').toLowerCase();
}
