/** Where mail programs begin to quote; what follows is ours. */
const quotes = [
  '<blockquote',
  'class="gmail_quote',
  'class=gmail_quote',
  'id="divrplyfwdmsg',
  'id="appendonsend',
  'class="yahoo_quoted',
  'class="moz-cite-prefix',
];
const lineTags = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'hr', 'table']);
const silentTags = new Set(['style', 'script', 'head', 'title']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a mail that has no plain text, without what it quotes. Goes through the text once. */
export function htmlToText(html: string): string {
  const own = html.slice(0, firstQuote(html.toLowerCase()));
  const pieces: string[] = [];
  let silentUntil: string | null = null;
  for (let at = 0; at < own.length;) {
    const open = own.indexOf('<', at);
    if (silentUntil === null) pieces.push(own.slice(at, open === -1 ? own.length : open));
    const close = open === -1 ? -1 : own.indexOf('>', open);
    if (close === -1) break;
    const tag = /^<(\/?)([a-z][a-z0-9]{0,12})/i.exec(own.slice(open, open + 16));
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (silentUntil === null && lineTags.has(name)) pieces.push('\n');
    if (silentTags.has(name)) silentUntil = tag?.[1] === '/' ? null : name;
    at = close + 1;
  }
  return pieces
    .join('')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? signOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : (entities[name.toLowerCase()] ?? whole),
    )
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The tag that begins the quote, or the end. */
function firstQuote(lowered: string): number {
  const found = quotes.map((quote) => lowered.indexOf(quote)).filter((at) => at !== -1);
  if (found.length === 0) return lowered.length;
  return Math.max(0, lowered.lastIndexOf('<', Math.min(...found)));
}

const signOf = (code: number): string =>
  code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : '';
