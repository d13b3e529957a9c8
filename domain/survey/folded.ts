/** Lower case, without accents, with straight apostrophes and single spaces; line breaks are kept. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u20E3]/gu, '')
    .replaceAll(/[‘’ʼ´`]/g, "'")
    .replaceAll(/[^\S\n]+/g, ' ')
    .toLowerCase()
    .trim();
}
