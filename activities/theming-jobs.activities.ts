import { settledLabels } from '../domain/theming/corrections/settled-labels.js';
import { identifyLanguage } from '../domain/theming/language-of.js';
import { featuresOf } from '../domain/theming/learning/features.js';
import { fitModel, type Example } from '../domain/theming/learning/fit-model.js';
import type { LearnedModel } from '../domain/theming/learning/learned-model.js';
import { FEWEST_CORRECTED } from '../domain/theming/learning/weekly-refit.js';
import { readComment } from '../domain/theming/reading.js';
import { mergedKey } from '../domain/theming/taxonomy-document.js';
import type { CommentReader } from '../domain/theming/theme-comment.js';
import { themeLocally } from '../domain/theming/theme-locally.js';
import { presentReader } from '../prisma/stores/comment-reader.store.js';
import { countComments, nextComments, resultOf, writePage, type PageComment } from '../prisma/stores/retheme.store.js';
import { taxonomyInForce, type TaxonomyRecord } from '../prisma/stores/taxonomy.store.js';
import {
  jobAtWork,
  markJobDone,
  markJobFailed,
  markJobProgress,
  markJobStarted,
  scheduledRefit,
  type ThemingJobRow,
} from '../prisma/stores/theming-job.store.js';
import { hasNewWords, keepModel, modelOfJob, type KeptModel } from '../prisma/stores/theming-model.store.js';
import { settledComments, type SettledComment } from '../prisma/stores/theming-quality.store.js';
import type { StoredTheming } from '../prisma/stores/theming.store.js';
import type { ThemingActivities } from '../workflows/contracts/theming.contract.js';
import type { ActivityDeps } from './deps.js';
import { turns } from './turns.js';

const pageSize = 200;
// Long enough to do much in one step, and short enough that progress is seen and little is done again after a crash.
const roundMs = 5_000;

export interface ThemingJobDeps extends Pick<ActivityDeps, 'db' | 'clock'> {
  /** Says that the work goes on. */
  beat: () => void;
  /** Reads a comment as new ones are read; on this machine unless said otherwise. */
  readAgain?: (comment: string, language: string | null) => Promise<StoredTheming>;
}

/** Effects of the theming's jobs. A job that is gone or cancelled needs nothing. */
export function createThemingJobActivities(deps: ThemingJobDeps): ThemingActivities {
  const { db, clock } = deps;
  return {
    planWeeklyRefit: ({ workflowId }) => scheduledRefit(db, workflowId, clock()),

    /** Key: the job. A time-out leaves a model that the retry finds, or nothing. */
    async refit({ jobId }) {
      const job = await jobAtWork(db, jobId);
      if (!job) return 'ended';
      await markJobStarted(db, jobId, 0, clock());
      const result = await learn(deps, job);
      if (result === null) return 'ended';
      await markJobDone(db, jobId, result, clock());
      return 'done';
    },

    async startRetheme({ jobId }) {
      if (!(await jobAtWork(db, jobId))) return 'ended';
      await markJobStarted(db, jobId, await countComments(db), clock());
      return 'started';
    },

    /** Key: the job and its place. A time-out leaves whole pages, and the retry goes on after them. */
    async rethemeSome({ jobId }) {
      const until = performance.now() + roundMs;
      while (performance.now() < until) {
        const job = await jobAtWork(db, jobId);
        if (!job) return 'ended';
        const comments = await nextComments(db, job.cursor, pageSize);
        if (comments.length === 0) {
          await markJobDone(db, jobId, resultOf(job.result), clock());
          return 'done';
        }
        await writePage(db, { jobId, after: job.cursor, page: await readPage(deps, comments), now: clock() });
        deps.beat();
      }
      return 'more';
    },

    failThemingJob: ({ jobId }) => markJobFailed(db, jobId, 'It could not be done; the log of the worker says why.', clock()),
  };
}

const fitted = ({ number, activated, report }: KeptModel) => ({
  outcome: 'fitted',
  model: number,
  activated,
  comments: report.comments,
  report,
});

async function readPage(
  { db, readAgain, beat }: ThemingJobDeps,
  comments: readonly PageComment[],
): Promise<{ read: PageComment; theming: StoredTheming }[]> {
  const reader = await presentReader(db);
  const turn = turns();
  const page: { read: PageComment; theming: StoredTheming }[] = [];
  for (const read of comments) {
    const { comment, language, sample } = read;
    // Sample data never leaves the house.
    page.push({ read, theming: readAgain && !sample ? await readAgain(comment, language) : themeLocally(comment, language, reader) });
    if (readAgain) beat();
    await turn();
  }
  return page;
}

/** What a refit comes to; null when it was cancelled meanwhile. */
async function learn(deps: ThemingJobDeps, job: Pick<ThemingJobRow, 'id' | 'reason' | 'requestedBy'>): Promise<object | null> {
  const { db, clock } = deps;
  const before = await modelOfJob(db, job.id);
  if (before) return fitted(before);
  const taxonomy = await taxonomyInForce(db);
  const reason = job.reason === 'schedule' ? 'schedule' : 'asked';
  // What is said while it learns is new to the next time.
  const asOf = clock();
  const comments = await settledComments(db);
  const known = { taxonomyVersion: taxonomy.version, comments: comments.length };
  if (comments.length < FEWEST_CORRECTED) return { outcome: 'too_few', comments: comments.length, needed: FEWEST_CORRECTED };
  if (reason === 'schedule' && !(await hasNewWords(db, known))) return { outcome: 'unchanged' };
  const document = await fittedModel(deps, job.id, comments, taxonomy);
  if (document === null) return null;
  const model = { jobId: job.id, taxonomyVersion: taxonomy.version, document, reason, createdBy: job.requestedBy } as const;
  return fitted(await keepModel(db, model, asOf));
}

/** Null when the job was cancelled meanwhile. */
async function fittedModel(
  { db, beat }: ThemingJobDeps,
  jobId: string,
  comments: readonly SettledComment[],
  { document }: TaxonomyRecord,
): Promise<LearnedModel | null> {
  const reader = await presentReader(db);
  const turn = turns();
  const examples: Example[] = [];
  for (const comment of comments) {
    examples.push(...exampleOf(comment, reader, (key) => mergedKey(document, key)));
    await turn();
  }
  const fitting = fitModel(examples);
  for (;;) {
    const step = fitting.next();
    if (step.done) return step.value;
    beat();
    if (!(await jobAtWork(db, jobId))) return null;
    await markJobProgress(db, jobId, step.value.done, step.value.total);
    await turn();
  }
}

function exampleOf({ comment, language, words }: SettledComment, reader: CommentReader, keyOf: (key: string) => string): Example[] {
  const seen = words.findLast(({ withdrawnAt }) => withdrawnAt === null)?.said;
  const labels = seen && settledLabels(seen, words, keyOf);
  if (!labels) return [];
  const features = featuresOf(readComment(comment, reader.languageOf(identifyLanguage(comment, language))));
  return [{ features, drivers: new Set(labels.drivers), sentiment: labels.sentiment }];
}
