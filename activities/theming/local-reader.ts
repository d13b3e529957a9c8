import { DEFAULT_TAXONOMY, type Taxonomy } from '../../domain/theming/taxonomy-document.js';
import { commentReader, type CommentReader } from '../../domain/theming/theme-comment.js';
import { themeLocally } from '../../domain/theming/theme-locally.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import type { CommentReaderParts } from '../../prisma/stores/comment-reader.store.js';
import type { ThemeProvider } from './theme-provider.port.js';

/** What Amends comes with: its own taxonomy, nothing learnt. */
const partsOfAmends = async (): Promise<CommentReaderParts> => ({ taxonomy: DEFAULT_TAXONOMY, model: null, stamp: '' });

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
export function localReader(loadParts: () => Promise<CommentReaderParts> = partsOfAmends): LocalReader {
  const readers = new Map<string, { version: number; reader: CommentReader }>();
  const taxonomies = new Map<number, Taxonomy>();

  const inForce = async (): Promise<ReaderInForce> => {
    const { taxonomy, model, stamp } = await loadParts();
    keep(taxonomies, taxonomy.version, () => taxonomy);
    const { reader } = keep(readers, stamp, () => ({
      version: taxonomy.version,
      reader: commentReader(taxonomy, model && { number: model.number, model: model.document }),
    }));
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
      const earlier = [...readers.values()].findLast(({ version }) => version === taxonomyVersion);
      if (!earlier) throw new Error(`taxonomy ${taxonomyVersion} was not in force here`);
      return themeLocally(comment, language, earlier.reader);
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
