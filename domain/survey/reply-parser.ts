import { isAutomaticReply } from './automatic-reply.js';
import { folded } from './folded.js';
import { isOnScale, type Instrument } from './instrument.js';
import { asksToStop } from './opt-out-words.js';
import { scoreOf } from './score.js';

export { stripQuotedEmail } from './email-quote.js';

/** What a customer's written answer (SMS, or an email without its quotes) says. */
export type Reply =
  | { kind: 'stop' }
  | { kind: 'start' }
  | { kind: 'help' }
  /** A machine's own answer: nobody said anything, and nobody would read what we say. */
  | { kind: 'automatic' }
  | { kind: 'rating'; rating: number; comment: string | null }
  | { kind: 'comment'; text: string }
  | { kind: 'unclear' };

const startWords =
  /^(?:(?:(?:un|re)?-?start|unstop|opt[ -]?in|subscribe|resubscribe|alta|iniciar|reanudar|reprendre|reabonner|inizia|riprendi|iscrivimi|voltar|retomar)(?: (?:please|bitte|por favor|svp|per favore))?)$/;
const helpWords =
  /^(?:(?:help|info|infos|hilfe|aide|a l'aide|ayuda|aiuto|ajuda|information|informacion|informazioni|informacoes)(?: (?:please|pls|bitte|me|por favor|svp|stp|per favore))?\??)$/;

/**
 * Reads an answer. A wish to hear no more wins over everything else in the message. A number is a rating when it stands alone, leads the
 * text and counts nothing ("2 waited long", not "2 weeks"), or is called one; off-scale and ambiguous scores are unclear. Never throws.
 */
export function parseReply(text: string, instrument: Instrument): Reply {
  if (asksToStop(text)) return { kind: 'stop' };
  if (isAutomaticReply(text)) return { kind: 'automatic' };
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\uFE00-\uFE0F\u20E3\u200B-\u200F\u2060\uFEFF]/g, '')
    .trim();
  const bare = folded(plain.slice(0, 60)).replaceAll(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?]+$/gu, '');
  if (startWords.test(bare)) return { kind: 'start' };
  if (helpWords.test(bare)) return { kind: 'help' };
  const reading = scoreOf(plain, instrument);
  if (reading === 'off_scale') return { kind: 'unclear' };
  if (reading) {
    return isOnScale(instrument, reading.rating)
      ? { kind: 'rating', rating: reading.rating, comment: commentOf(reading.rest) }
      : { kind: 'unclear' };
  }
  return /\p{L}{2}|\p{L}.*\p{L}|[\p{Script=Han}]/u.test(plain) ? { kind: 'comment', text: plain } : { kind: 'unclear' };
}

function commentOf(rest: string): string | null {
  const comment = rest.replace(/^[\s\-–—:;,.!?)=*⭐★🌟]+/u, '').trim();
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(comment) ? comment : null;
}
