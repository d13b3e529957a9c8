import type { ThemingJob } from '../../api/types.js';

const wholeIn = (result: ThemingJob['result'], field: string): number | null => {
  const value = result?.[field];
  return typeof value === 'number' ? value : null;
};
const number = new Intl.NumberFormat('en-GB');

/** What came of a job, in a sentence; null while there is nothing to tell. */
export function resultSentence({ kind, status, result, fault }: ThemingJob): string | null {
  if (status === 'failed') return fault ?? 'It failed.';
  if (status === 'cancelled')
    return kind === 'refit' ? 'It was stopped; nothing was learnt.' : 'It was stopped; what was read again stays.';
  if (kind === 'retheme') return rethemeSentence(result);
  return status === 'done' ? refitSentence(result) : null;
}

function refitSentence(result: ThemingJob['result']): string | null {
  const comments = wholeIn(result, 'comments') ?? 0;
  switch (result?.['outcome']) {
    case 'too_few':
      return `There are ${number.format(comments)} corrected comments; fewer than ${wholeIn(result, 'needed') ?? 20} teach nothing.`;
    case 'unchanged':
      return 'Nobody has corrected anything since, so there was nothing new to learn.';
    case 'fitted':
      return `Model ${wholeIn(result, 'model') ?? ''} was learnt from ${number.format(comments)} corrected comments${
        result['activated'] === true ? ' and has read from then on.' : '. It was not let read: somebody had chosen what does.'
      }`;
    default:
      return null;
  }
}

/** "11,200 of 12,000 comments (93 %) are read as before, 800 otherwise; 240 sound otherwise." */
function rethemeSentence(result: ThemingJob['result']): string | null {
  const [read, kept, changed, sounding] = ['read', 'kept', 'changed', 'sentimentChanged'].map((field) => wholeIn(result, field) ?? 0);
  if (!read) return null;
  const share = Math.round((100 * (kept ?? 0)) / read);
  return `${number.format(kept ?? 0)} of ${number.format(read)} comments (${share} %) are read as before, ${number.format(changed ?? 0)} otherwise; ${number.format(sounding ?? 0)} sound otherwise.`;
}

export interface DriverShift {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** Drivers that more or fewer comments carry after they were read again, the largest change first. */
export function shiftsOf({ result }: ThemingJob): DriverShift[] {
  const drivers = result?.['drivers'];
  if (typeof drivers !== 'object' || drivers === null) return [];
  return Object.entries(drivers)
    .flatMap(([key, counts]: [string, unknown]) =>
      isCounts(counts) && counts.before !== counts.after ? [{ key, before: counts.before, after: counts.after }] : [],
    )
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

const isCounts = (counts: unknown): counts is { before: number; after: number } =>
  typeof counts === 'object' &&
  counts !== null &&
  'before' in counts &&
  'after' in counts &&
  typeof counts.before === 'number' &&
  typeof counts.after === 'number';
