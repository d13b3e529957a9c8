import type { Grammar, PhraseList } from './language.types.js';
import { normalizeWord, tokenize, type Break, type Token } from './tokenizer.js';

interface WordElement {
  readonly kind: 'word';
  /** Elements written alike are one. */
  readonly id: number;
  readonly stems: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  readonly optional: boolean;
}
interface GapElement {
  readonly kind: 'gap';
  readonly max: number;
}
type Element = WordElement | GapElement;

interface Phrase<T> {
  readonly elements: readonly Element[];
  /** Ids of the words without which it cannot match. */
  readonly required: readonly number[];
  /** Whether it holds a negator of its own, so that one in its gaps is the same ("did not", "does never"). */
  readonly denies: boolean;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Indices of the words that gaps swallowed: a negator among them still negates. */
  readonly skipped: readonly number[];
}

export interface PhraseMatcher<T> {
  matches(tokens: readonly Token[]): PhraseMatch<T>[];
}

// Words are looked up by so much of their edges; an ending in a phrase must be as long as this.
const EDGE_KEY_LENGTH = 3;
const INFLECTION_LENGTH = 2;

const wordElement = (written: string, id: number, grammar: Grammar): WordElement => {
  const optional = written.endsWith('?');
  const stems = new Set<string>();
  const forms = new Set<string>();
  const prefixes: string[] = [];
  const endings: string[] = [];
  const add = (alternative: string): void => {
    if (alternative.startsWith('@')) {
      const members = grammar.classes[alternative.slice(1)];
      if (members === undefined) throw new Error(`unknown word class ${alternative}`);
      for (const member of members.split(/\s+/)) if (member !== '') add(member);
    } else if (alternative.startsWith('=')) forms.add(normalizeWord(alternative.slice(1), grammar));
    else if (alternative.startsWith('*')) endings.push(normalizeWord(alternative.slice(1), grammar));
    else if (alternative.endsWith('*')) prefixes.push(normalizeWord(alternative.slice(0, -1), grammar));
    else stems.add(grammar.stem(normalizeWord(alternative, grammar)));
  };
  for (const alternative of (optional ? written.slice(0, -1) : written).split('|')) add(alternative);
  return { kind: 'word', id, stems, forms, prefixes, endings, optional };
};

const parsePhrase = (phrase: string, grammar: Grammar, words: Map<string, WordElement>): Element[] => {
  const elements: Element[] = [];
  const shared = (written: string): WordElement => {
    const known = words.get(written) ?? wordElement(written, words.size, grammar);
    words.set(written, known);
    return known;
  };
  for (const part of phrase.split(/\s+/)) {
    if (part === '_' || part === '__') elements.push({ kind: 'gap', max: part === '_' ? 2 : 5 });
    else if (/[|=@*?]/.test(part)) elements.push(shared(part));
    // A plain word goes through the comment's own tokenizer, so that "can't" and "re-explain" read the same on both sides.
    else for (const token of tokenize(part, grammar)) elements.push(shared(token.form));
  }
  return elements;
};

/** The phrases of a list, blanks removed. */
export const phrasesOf = (list: PhraseList): string[] =>
  list.split(/[;\n]/).flatMap((phrase) => (phrase.trim() === '' ? [] : [phrase.trim()]));

// The second half of a compound: "Strompreis" and "Strompreise" end in "preis".
const endsIn = (form: string, ending: string): boolean => {
  const at = form.lastIndexOf(ending);
  return at >= 0 && form.length - at - ending.length <= INFLECTION_LENGTH;
};

const accepts = (element: WordElement, token: Token): boolean =>
  element.stems.has(token.stem) ||
  element.forms.has(token.form) ||
  element.prefixes.some((prefix) => token.form.startsWith(prefix)) ||
  element.endings.some((ending) => endsIn(token.form, ending));

/** Token index after the phrase, or -1. The search is bounded by the phrase's gaps, not by the text. */
const matchFrom = (elements: readonly Element[], at: number, tokens: readonly Token[], position: number, skipped: number[]): number => {
  const element = elements[at];
  if (element === undefined) return position;
  const token = tokens[position];
  const first = at === 0;
  if (element.kind === 'word') {
    if (token !== undefined && (first || token.before !== 'sentence') && accepts(element, token)) {
      const end = matchFrom(elements, at + 1, tokens, position + 1, skipped);
      if (end >= 0) return end;
    }
    return element.optional ? matchFrom(elements, at + 1, tokens, position, skipped) : -1;
  }
  const kept = skipped.length;
  for (let width = 0; width <= element.max; width += 1) {
    const end = matchFrom(elements, at + 1, tokens, position + width, skipped);
    if (end >= 0) return end;
    skipped.length = kept;
    const swallowed = tokens[position + width];
    if (swallowed === undefined || swallowed.before !== 'none') return -1;
    for (let index = 0; index <= width; index += 1) skipped.push(position + index);
  }
  return -1;
};

/** Values kept by a word's stem, by its form, by how it begins and by how it ends. */
class WordIndex<V> {
  private readonly stems = new Map<string, V[]>();
  private readonly forms = new Map<string, V[]>();
  private readonly prefixes = new Map<string, V[]>();
  private readonly endings = new Map<string, V[]>();

  add(element: WordElement, value: V): void {
    for (const stem of element.stems) put(this.stems, stem, value);
    for (const form of element.forms) put(this.forms, form, value);
    for (const prefix of element.prefixes) put(this.prefixes, prefix.slice(0, EDGE_KEY_LENGTH), value);
    for (const ending of element.endings) put(this.endings, ending.slice(-EDGE_KEY_LENGTH), value);
  }

  /** What is kept for a token; by its edges more than truly fits. */
  forEach(token: Token, visit: (values: readonly V[]) => void): void {
    const byStem = this.stems.get(token.stem);
    if (byStem !== undefined) visit(byStem);
    const byForm = this.forms.get(token.form);
    if (byForm !== undefined) visit(byForm);
    if (this.prefixes.size > 0) this.forEachBeginning(token.form, visit);
    if (this.endings.size > 0) this.forEachEnding(token.form, visit);
  }

  private forEachBeginning(form: string, visit: (values: readonly V[]) => void): void {
    for (let length = 1; length <= Math.min(EDGE_KEY_LENGTH, form.length); length += 1) {
      const values = this.prefixes.get(form.slice(0, length));
      if (values !== undefined) visit(values);
    }
  }

  private forEachEnding(form: string, visit: (values: readonly V[]) => void): void {
    for (let end = form.length; end >= EDGE_KEY_LENGTH && end >= form.length - INFLECTION_LENGTH; end -= 1) {
      const values = this.endings.get(form.slice(end - EDGE_KEY_LENGTH, end));
      if (values !== undefined) visit(values);
    }
  }
}

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const bucket = map.get(key);
  if (bucket === undefined) map.set(key, [value]);
  else bucket.push(value);
};

/**
 * Compiles phrases into one index by first word. Matching looks at each token once and tries only the phrases that
 * start there and whose other words stand somewhere in the text, so time grows with the text's length however many
 * phrases there are.
 */
export const compilePhrases = <T>(entries: Iterable<readonly [PhraseList, T]>, grammar: Grammar): PhraseMatcher<T> => {
  const words = new Map<string, WordElement>();
  const heads = new WordIndex<Phrase<T>>();
  const negators = grammar.negators.split(/\s+/).map((word) => grammar.stem(word));
  for (const [list, value] of entries) {
    for (const written of phrasesOf(list)) {
      const elements = parsePhrase(written, grammar, words);
      const head = elements[0];
      if (head === undefined || head.kind !== 'word' || head.optional) throw new Error(`a phrase must start with a word: ${written}`);
      const required = elements.flatMap((element, at) => (at > 0 && element.kind === 'word' && !element.optional ? [element.id] : []));
      const denies = elements.some((element) => element.kind === 'word' && negators.some((word) => element.stems.has(word)));
      heads.add(head, { elements, required, denies, value });
    }
  }
  const elementIds = new WordIndex<number>();
  for (const element of words.values()) elementIds.add(element, element.id);
  return { matches: (tokens) => matchAll(tokens, heads, presentIn(tokens, elementIds, words.size)) };
};

const presentIn = (tokens: readonly Token[], elementIds: WordIndex<number>, size: number): Uint8Array => {
  const present = new Uint8Array(size);
  const looked = new Set<string>();
  for (const token of tokens) {
    if (looked.has(token.form)) continue;
    looked.add(token.form);
    elementIds.forEach(token, (ids) => {
      for (const id of ids) present[id] = 1;
    });
  }
  return present;
};

const matchAll = <T>(tokens: readonly Token[], heads: WordIndex<Phrase<T>>, present: Uint8Array): PhraseMatch<T>[] => {
  const found: PhraseMatch<T>[] = [];
  tokens.forEach((token, from) => {
    heads.forEach(token, (phrases) => {
      for (const phrase of phrases) {
        if (!isWhole(phrase.required, present)) continue;
        const skipped: number[] = [];
        const to = matchFrom(phrase.elements, 0, tokens, from, skipped);
        if (to > from) found.push({ value: phrase.value, from, to, skipped: phrase.denies ? [] : skipped });
      }
    });
  });
  return found;
};

const FIRMNESS: Readonly<Record<Break, number>> = { none: 0, clause: 1, sentence: 2 };

/** The tokens that no phrase covers; where some fell out, the firmest break among them remains. */
export const withoutMatches = (tokens: readonly Token[], matcher: PhraseMatcher<unknown>): readonly Token[] => {
  const matches = matcher.matches(tokens);
  if (matches.length === 0) return tokens;
  const covered = new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));
  const kept: Token[] = [];
  let before: Break = 'none';
  tokens.forEach((token, index) => {
    if (FIRMNESS[token.before] > FIRMNESS[before]) before = token.before;
    if (covered.has(index)) return;
    kept.push({ ...token, before });
    before = 'none';
  });
  return kept;
};

const isWhole = (required: readonly number[], present: Uint8Array): boolean => {
  for (const id of required) if (present[id] !== 1) return false;
  return true;
};
