/** Text that is HTML already: made by `html`, which escapes everything that is put into it. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlPart = string | number | Html | readonly Html[] | null;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML from a template. What a value holds appears as its characters, in text and in quoted attributes alike; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const pieces = strings.map((piece, index) => `${piece}${index < values.length ? rendered(values[index] ?? null) : ''}`);
  return new Html(pieces.join(''));
}

function rendered(value: HtmlPart): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return String(value).replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');
  return value.map(({ text }) => text).join('');
}
