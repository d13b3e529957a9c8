import { DEFAULT_TAXONOMY, type Taxonomy } from '../../domain/theming/taxonomy-document.js';
import { commentReader, type CommentReader } from '../../domain/theming/theme-comment.js';
import { themeLocally } from '../../domain/theming/theme-locally.js';
import type { LearnedModel } from '../../domain/theming/learning/learned-model.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import type { ThemeProvider } from './theme-provider.port.js';

/** What this machine reads by: the taxonomy in force, and the learnt model where one is active. */
export interface ReaderParts {
  taxonomy: Taxonomy;
  model: { number: number; document: LearnedModel } | null;
}

/** What Amends comes with: its own taxonomy, nothing learnt. */
export const partsOfAmends = async (): Promise<ReaderParts> => ({ taxonomy: DEFAULT_TAXONOMY, model: null });

/** What reads comments in one transaction or one call: it does not change under the caller's hands. */
export interface ReaderInForce {
  taxonomy: Taxonomy;
  theme(comment: string, language: string | null): Theming;
}

export interface LocalReader extends ThemeProvider {
  inForce(): Promise<ReaderInForce>;
  /** A version that was in force when `inForce` was last called, or shortly before. */
  taxonomyOf(version: number): Taxonomy;
}

// Enough for a version that is replaced while comments are being read by it.
const versionsKept = 3;

/**
 * Reads on this machine, with what `loadParts` gives at that moment. Compiling dictionaries takes a while, so a reader is made once for each
 * version of taxonomy and model. Rejects only where `loadParts` does.
 */
export function localReader(loadParts: () => Promise<ReaderParts> = partsOfAmends): LocalReader {
  const readers = new Map<string, CommentReader>();
  const taxonomies = new Map<number, Taxonomy>();

  const inForce = async (): Promise<ReaderInForce> => {
    const { taxonomy, model } = await loadParts();
    keep(taxonomies, taxonomy.version, () => taxonomy);
    const reader = keep(readers, `${taxonomy.version}/${model?.number ?? 0}`, () =>
      commentReader(taxonomy, model && { number: model.number, model: model.document }),
    );
    return { taxonomy, theme: (comment, language) => themeLocally(comment, language, reader) };
  };
  return {
    name: 'local',
    inForce,
    taxonomyOf(version) {
      const taxonomy = taxonomies.get(version);
      if (!taxonomy) throw new Error(`taxonomy ${version} was not in force here`);
      return taxonomy;
    },
    async theme(comment, language, taxonomyVersion) {
      const { taxonomy, theme } = await inForce();
      if (taxonomy.version === taxonomyVersion) return theme(comment, language);
      const earlier = [...readers].findLast(([key]) => key.startsWith(`${taxonomyVersion}/`))?.[1];
      if (!earlier) throw new Error(`taxonomy ${taxonomyVersion} was not in force here`);
      return themeLocally(comment, language, earlier);
    },
  };
}

/** The value of a key, made where it is new; the oldest go. */
function keep<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) {
    if (values.size <= versionsKept) break;
    values.delete(oldest);
  }
  return value;
}
