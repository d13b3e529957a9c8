import type { Actor } from '../../domain/recovery/case-state.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { MachineReading } from '../../domain/theming/corrections/correction.types.js';
import { isQuoteInside } from '../../domain/theming/corrections/quote-inside.js';
import type { Quote, Sentiment } from '../../domain/theming/theming.types.js';
import { recordAudit } from './audit.store.js';
import { commentHashOf, commentVersionOf, driverOfRow, sentimentOf, wordsOn } from './correction-rows.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { lockResponse } from './interaction-stage.store.js';
import { newId } from './new-id.js';
import { plainJson, storedAs } from './plain-json.js';
import { taxonomyInForce } from './taxonomy.store.js';
import { settle } from './theming.store.js';

/** What a person says of a comment. */
export type GivenWord =
  | { kind: 'driver'; key: string; verdict: 'present' | 'absent'; sentiment?: Sentiment | undefined; quote?: Quote | undefined }
  | { kind: 'sentiment'; sentiment: Sentiment };

export interface CorrectionFault {
  code: 'not_found' | 'rated_agent_may_not' | 'no_comment' | 'conflict' | 'unknown_driver' | 'quote_outside';
}

interface By {
  actor: Pick<Actor, 'id' | 'name' | 'email'>;
  /** `commentVersion` of the view that the person judged by; another one is refused. */
  seen?: string | undefined;
  now: Date;
}

/**
 * Stores a person's word on a comment, with what had been read, and lets it count at once: drivers and sentiment change in the
 * same transaction. The reading itself is kept, so a word can be taken back. Refused to the agent who was rated.
 */
export function correct(
  db: Database,
  responseId: string,
  word: GivenWord,
  { actor, seen, now }: By,
): Promise<Result<null, CorrectionFault>> {
  return inTransaction(db, async (tx) => {
    const found = await lockedResponse(tx, responseId, actor);
    if (!found.ok) return found;
    const { comment, corrections } = found.value;
    if (comment === null || comment.trim() === '') return err({ code: 'no_comment' });
    if (seen !== undefined && seen !== commentVersionOf(comment)) return err({ code: 'conflict' });
    const fault = await faultOf(tx, word, comment);
    if (fault) return err({ code: fault });
    const reading = readingOf(found.value);
    const row = await tx.themingCorrection.create({
      data: {
        ...columnsOf(word),
        id: newId('cor'),
        responseId,
        commentHash: commentHashOf(comment),
        said: plainJson(reading),
        byId: actor.id,
        by: actor.name,
        at: later(now, corrections),
      },
    });
    await settle(tx, { responseId, comment, reading, words: wordsOn(comment, [...corrections, row]) });
    const detail = word.kind === 'driver' ? { key: word.key, verdict: word.verdict } : { sentiment: word.sentiment };
    await recordAudit(tx, actor, { action: `response.${word.kind}_corrected`, entity: 'response', entityId: responseId, detail });
    return ok(null);
  });
}

/** Takes a word back: what was said or read before it counts again. Taking it back twice changes nothing. */
export function withdrawCorrection(
  db: Database,
  { responseId, correctionId }: { responseId: string; correctionId: string },
  { actor, now }: Omit<By, 'seen'>,
): Promise<Result<null, CorrectionFault>> {
  return inTransaction(db, async (tx) => {
    const found = await lockedResponse(tx, responseId, actor);
    if (!found.ok) return found;
    const { comment, corrections } = found.value;
    const word = corrections.find(({ id }) => id === correctionId);
    if (!word) return err({ code: 'not_found' });
    if (word.withdrawnAt !== null) return ok(null);
    const withdrawn = { withdrawnAt: now, withdrawnBy: actor.name };
    await tx.themingCorrection.update({ where: { id: correctionId }, data: withdrawn });
    const left = corrections.map((row) => (row.id === correctionId ? { ...row, ...withdrawn } : row));
    if (comment !== null) await settle(tx, { responseId, comment, reading: readingOf(found.value), words: wordsOn(comment, left) });
    await recordAudit(tx, actor, {
      action: 'response.correction_withdrawn',
      entity: 'response',
      entityId: responseId,
      detail: { correctionId },
    });
    return ok(null);
  });
}

type Locked = NonNullable<Awaited<ReturnType<typeof loadLocked>>>;

async function lockedResponse(tx: Transaction, id: string, actor: By['actor']): Promise<Result<Locked, CorrectionFault>> {
  const row = await loadLocked(tx, id);
  if (!row) return err({ code: 'not_found' });
  const { agentEmail, agentId } = row.interaction;
  if (isSamePerson(agentEmail, actor.email) || isSamePerson(agentId, actor.id)) return err({ code: 'rated_agent_may_not' });
  return ok(row);
}

async function loadLocked(tx: Transaction, id: string) {
  await lockResponse(tx, id);
  return tx.surveyResponse.findUnique({
    where: { id },
    include: {
      drivers: { orderBy: { id: 'asc' } },
      corrections: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      interaction: { select: { agentEmail: true, agentId: true } },
    },
  });
}

/** What was read; where no word stands, the rows themselves tell. */
function readingOf({ reading, drivers, sentiment, modelVersion }: Locked): MachineReading {
  if (reading !== null) return storedAs<MachineReading>(reading);
  return { modelVersion: modelVersion ?? '', sentiment: sentimentOf(sentiment), drivers: drivers.map(driverOfRow) };
}

async function faultOf(tx: Transaction, word: GivenWord, comment: string): Promise<CorrectionFault['code'] | null> {
  if (word.kind === 'sentiment') return null;
  const { document } = await taxonomyInForce(tx);
  if (!document.drivers.some(({ key, mergedInto }) => key === word.key && mergedInto === null)) return 'unknown_driver';
  return word.quote !== undefined && !isQuoteInside(comment, word.quote) ? 'quote_outside' : null;
}

function columnsOf(word: GivenWord) {
  if (word.kind === 'sentiment') return { kind: word.kind, sentiment: word.sentiment };
  const { kind, key, verdict, sentiment, quote } = word;
  const told =
    verdict === 'present' ? { sentiment: sentiment ?? null, quoteStart: quote?.start ?? null, quoteEnd: quote?.end ?? null } : {};
  return { kind, key, verdict, ...told };
}

/** Clocks of two processes differ: under the row's lock a later word is never older than the one before it. */
function later(now: Date, corrections: readonly { at: Date }[]): Date {
  const last = corrections.at(-1)?.at.getTime() ?? 0;
  return new Date(Math.max(now.getTime(), last + 1));
}
