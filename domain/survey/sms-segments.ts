/** How a text travels as SMS, and what keeps it from being shorter. */
export interface SmsSegments {
  /** `gsm7`: the alphabet of GSM 03.38, 7 bits a unit; `ucs2`: 16 bits a unit, taken for the whole text as soon as one sign needs it. */
  encoding: 'gsm7' | 'ucs2';
  /** Septets or 16-bit units; a sign of the extension table, or beyond the basic plane, counts twice. */
  units: number;
  /** Messages that are paid for; 0 for an empty text. */
  segments: number;
  /** Units that one of these messages holds: all of them when there are several. */
  unitsPerSegment: number;
  /** The first sign that takes the text out of the GSM alphabet; null where none does. */
  forcedBy: OutsideSign | null;
}

export interface OutsideSign {
  sign: string;
  /** Its place in the text, in UTF-16 units as JavaScript counts. */
  at: number;
  /** What says the same within the GSM alphabet; empty for a sign that can go, null where nothing does. */
  replacement: string | null;
}

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the extension table whose signs are sent as an escape and a septet.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');

/** Units in one message, and in each of several: those give some up for the header that joins them. */
const capacity = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

/** Counts the messages that a text takes. A sign that counts twice is never cut in two: it begins the next message. */
export function smsSegments(text: string): SmsSegments {
  const signs = Array.from(text);
  const forcedBy = firstOutside(signs);
  const encoding = forcedBy === null ? 'gsm7' : 'ucs2';
  const { alone, joined } = capacity[encoding];
  const widths = signs.map((sign) => (forcedBy === null ? (extension.has(sign) ? 2 : 1) : sign.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const isAlone = units <= alone;
  const segments = isAlone ? Math.min(units, 1) : segmentsOf(widths, joined);
  return { encoding, units, segments, unitsPerSegment: isAlone ? alone : joined, forcedBy };
}

function segmentsOf(widths: readonly number[], size: number): number {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > size) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}

function firstOutside(signs: readonly string[]): OutsideSign | null {
  const index = signs.findIndex((sign) => !isGsm(sign));
  const sign = signs[index];
  if (sign === undefined) return null;
  return { sign, at: signs.slice(0, index).join('').length, replacement: replacementFor(sign) };
}

const isGsm = (sign: string): boolean => basic.has(sign) || extension.has(sign);

/** Signs that word processors put in unasked, and what to type instead. */
const plainSigns: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '\t': ' ',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u200B': '',
  '\uFEFF': '',
  '\u00AD': '',
  œ: 'oe',
  Œ: 'OE',
  ç: 'c',
};

/** A letter without its accent where the alphabet lacks the one with it. */
function replacementFor(sign: string): string | null {
  const plain = plainSigns[sign] ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return Array.from(plain).every(isGsm) && (plain !== '' || sign in plainSigns) ? plain : null;
}
