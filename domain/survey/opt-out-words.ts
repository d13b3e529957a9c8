import { folded } from './folded.js';
import type { StopLanguage } from './opt-out/clause.js';
import { english } from './opt-out/english.js';
import { french } from './opt-out/french.js';
import { german } from './opt-out/german.js';
import { italian } from './opt-out/italian.js';
import { portuguese } from './opt-out/portuguese.js';
import { spanish } from './opt-out/spanish.js';

/** Recognises that a customer wants no more messages, in any wording of the six languages, without mistaking a complaint for it. */

const languages: readonly StopLanguage[] = [english, german, french, spanish, italian, portuguese];
const joined = (part: 'strong' | 'weak' | 'polite'): RegExp => new RegExp(`^(?:${languages.map((language) => language[part]).join('|')})$`);
const isStrong = joined('strong');
const isWeak = joined('weak');
const isPolite = joined('polite');
const isPleaseOrThanks = /^(?:please|pls|plz|thanks|bitte|danke|merci|svp|por|per|favor|favore|gracias|grazie|obrigado|obrigada)$/;
const phrases = languages.flatMap((language) => language.phrases);

/** "Your robot won't stop texting me" reports, it doesn't request; yet who says so of our own messages wants them to end, so only these are exempt. */
const reported =
  /\b(?:won't|wont|will not|wouldn't|would not|can't|cannot|can not|couldn't|could not|doesn't|does not|didn't|did not|don't|do not|never|not|they|he|she|agents?) (?:stop|unsubscribe|opt out)\b/g;

/** More than anybody writes to say it, at the beginning or at the end; bounds the time that a hostile mail can take. */
export const stopReads = { first: 3_000, last: 1_000 } as const;

/** Whether a message asks to hear no more. The text may be raw. */
export function asksToStop(text: string): boolean {
  const plain = wellSpelt(folded(ends(text)));
  if (isBareStop(plain)) return true;
  const requested = plain.replaceAll(reported, ' reported ');
  if (phrases.some((phrase) => phrase.test(requested))) return true;
  return plain.split(/[.!?;,:\n]+|\s[-–—]+\s/).some((clause) => isBareStopClause(clause));
}

function ends(text: string): string {
  const { first, last } = stopReads;
  return text.length <= first + last ? text : `${text.slice(0, first)}\n${text.slice(-last)}`;
}

/** The slips of a thumb that change nothing of what is meant. */
function wellSpelt(plain: string): string {
  return plain
    .replaceAll(/\b(?:stpo|sotp|tsop|sttop|s\.t\.o\.p\.?|s t o p|stop{3,}|stoop(?= (?:texting|messaging|sending|it)))\b/g, 'stop')
    .replaceAll(/\bun-?su[bs]{0,3}c?[ri]{1,2}[bp]e?\b|\bunsub\b/g, 'unsubscribe');
}

/** The whole message is a stop word, at most repeated, with politeness, or beside a lone digit ("1 STOP"). */
function isBareStop(plain: string): boolean {
  const words = wordsOf(plain.replaceAll(/\b(opt|stop|un)[\s-]+(out|all|subscribe)\b/g, '$1$2'));
  if (words.some((word) => isWeak.test(word)))
    return words.every((word) => isWeak.test(word) || isStrong.test(word) || isPleaseOrThanks.test(word));
  return (
    words.some((word) => isStrong.test(word)) && words.every((word) => isStrong.test(word) || isPolite.test(word) || /^\d$/.test(word))
  );
}

function isBareStopClause(clause: string): boolean {
  const words = wordsOf(clause);
  return words.some((word) => isStrong.test(word)) && words.every((word) => isStrong.test(word) || isPolite.test(word));
}

const wordsOf = (plain: string): string[] => plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
