import { comprehendTheme } from '../activities/adapters/comprehend.theme.js';
import { googleLanguageTheme } from '../activities/adapters/google-language.theme.js';
import { openAiTheme } from '../activities/adapters/openai.theme.js';
import { localReader, type LocalReader } from '../activities/theming/local-reader.js';
import { commentReaders, type CommentReaders, type ReadingDeps } from '../activities/theming/read-comment.js';
import type { ThemeProvider } from '../activities/theming/theme-provider.port.js';
import type { Database } from '../prisma/client.js';
import { loadCommentReaderParts } from '../prisma/stores/comment-reader.store.js';
import { claimComment, countReading } from '../prisma/stores/theming-usage.store.js';
import type { Env } from './env.js';
import type { ThemingEnv } from './theming-env.js';

/** Comments are read on this machine, by the taxonomy in force and what was learnt, and by a provider where one is chosen. */
export function createCommentReaders(
  { theming }: Pick<Env, 'theming'>,
  { db, clock, log }: { db: Database } & Pick<ReadingDeps, 'clock' | 'log'>,
): CommentReaders {
  const local = localReader(() => loadCommentReaderParts(db));
  if (!theming) return commentReaders({ local, clock, log });
  const { timeoutMs, monthlyBudget } = theming;
  const provider = providerOf(theming, local);
  const ledger = {
    claim: () => claimComment(db, provider.name, monthlyBudget, clock()),
    count: (outcome: string) => countReading(db, provider.name, outcome, clock()),
  };
  return commentReaders({ local, remote: { provider, timeoutMs, ledger }, clock, log });
}

function providerOf(theming: ThemingEnv, local: LocalReader): ThemeProvider {
  switch (theming.provider) {
    case 'comprehend':
      return comprehendTheme({ ...theming, local });
    case 'google':
      return googleLanguageTheme({ ...theming, local });
    case 'openai':
      return openAiTheme({ ...theming, local });
  }
}
