import type { Logger } from 'pino';
import type { Theming } from '../../domain/theming/theming.types.js';
import { longestComment } from '../../prisma/stores/response.store.js';
import { circuitBreaker, type CircuitBreaker } from './circuit-breaker.js';
import { localReader, type LocalReader, type ReaderInForce } from './local-reader.js';
import { noteOf } from './local-reason.js';
import { beginningOf, maskPersonalData } from './outgoing-comment.js';
import { readingKey, recentReadings } from './recent-readings.js';
import { ThemeFault, type LocalReason, type ThemeProvider, type ThemingOutcome } from './theme-provider.port.js';

/** A theming, with what the reader says of itself where it could not do as it was set up. */
export interface CommentReading extends Theming {
  readonly note?: string;
}

/** Where comments that leave are counted, over all workers. */
export interface ThemingLedger {
  /** Counts a comment that is about to leave. False where the month's budget is spent: then it must stay. */
  claim(): Promise<boolean>;
  count(outcome: ThemingOutcome): Promise<void>;
}

export interface RemoteReader {
  provider: ThemeProvider;
  timeoutMs: number;
  ledger: ThemingLedger;
  breaker?: CircuitBreaker;
}

/** How comments are read. */
export interface CommentReaders {
  /** Whether a service is set up. Where none is, no comment leaves this machine. */
  readonly asksProvider: boolean;
  /** What reads on this machine, at once: what has to be decided without waiting is decided by it. */
  inForce(): Promise<ReaderInForce>;
  /** The best reading that can be had now, by the service where one is set up; flags and language are always this machine's. */
  readComment(comment: string, language: string | null): Promise<CommentReading>;
}

export interface ReadingDeps {
  local?: LocalReader;
  remote?: RemoteReader | null;
  clock: () => Date;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Reads by the service, and on this machine wherever that fails, is too slow, too dear or not allowed. */
export function commentReaders({ local = localReader(), remote = null, clock, log }: ReadingDeps): CommentReaders {
  const inForce = async (): Promise<ReaderInForce> => {
    const { taxonomy, theme } = await local.inForce();
    return { taxonomy, theme: (comment, language) => theme(beginningOf(comment, longestComment), language) };
  };
  const ask = remote && remoteReading(remote, clock, log);
  const recent = recentReadings();
  return {
    asksProvider: remote !== null,
    inForce,
    async readComment(comment, language) {
      const { taxonomy, theme } = await inForce();
      const words = beginningOf(comment, longestComment);
      const here = theme(words, language);
      // Signs without a word say nothing that a service could add to.
      if (ask === null || remote === null || !/[\p{L}\p{N}]/u.test(words)) return here;
      const outgoing = maskPersonalData(words, (masked) => theme(masked, here.language));
      const withNote = (reason: LocalReason) => ({ ...here, note: noteOf(remote.provider.name, reason, remote.timeoutMs) });
      if (outgoing === null) {
        await remote.ledger.count('withheld');
        return withNote('withheld');
      }
      const key = readingKey(here.modelVersion, here.language, outgoing);
      const answer = recent.get(key) ?? (await ask(outgoing, here.language, taxonomy.version));
      if (typeof answer === 'string') return withNote(answer);
      recent.set(key, answer);
      return { ...answer, language: here.language, flags: here.flags };
    },
  };
}

/** Asks the service if it may be asked; what it says, or why there is nothing. */
function remoteReading({ provider, ledger, breaker = circuitBreaker() }: RemoteReader, clock: () => Date, log: ReadingDeps['log']) {
  return async (comment: string, language: string, taxonomyVersion: number): Promise<Theming | LocalReason> => {
    const answer = await answerOf(comment, language, taxonomyVersion);
    await ledger.count(typeof answer === 'string' ? answer : 'read');
    return answer;
  };

  async function answerOf(comment: string, language: string, taxonomyVersion: number): Promise<Theming | LocalReason> {
    if (!breaker.mayCall(clock())) return 'paused';
    if (!(await ledger.claim())) return 'budget_spent';
    try {
      const theming = await provider.theme(comment, language, taxonomyVersion);
      noteSuccess();
      return theming;
    } catch (error) {
      // What else an adapter throws is its defect. It must not cost the reading, and its message may hold the comment.
      const fault = error instanceof ThemeFault ? error : new ThemeFault('failed');
      if (!fault.isOfService) noteSuccess();
      else if (breaker.failed(clock())) log.warn({ provider: provider.name, reason: fault.code }, 'comments are read locally for a minute');
      return fault.code;
    }
  }

  function noteSuccess(): void {
    if (breaker.succeeded()) log.info({ provider: provider.name }, 'comments are read by the provider again');
  }
}
