/** F1 of yes-answers: 2 TP / (2 TP + FP + FN); 0 where nothing was there to find. */
export const f1Of = (said: readonly boolean[], answers: readonly boolean[]): number => {
  let right = 0;
  let wrong = 0;
  said.forEach((yes, at) => {
    if (yes && answers[at]) right += 1;
    else if (yes !== answers[at]) wrong += 1;
  });
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
};

const LOWEST = -2;
const HIGHEST = 0.5;
const STEP = 0.1;
// So many comments weigh as much as the belief that even odds are the right threshold.
const BELIEF = 50;

/** One threshold for all drivers, by the pooled F1 on unseen comments: one number can't be fitted to chance as one for each driver can. */
export const thresholdFor = (logits: readonly (readonly number[])[], answers: readonly (readonly boolean[])[]): number => {
  const pooled = answers.flat();
  const scores = logits.flat();
  let best = 0;
  let bestF1 = -1;
  for (let step = 0; step <= Math.round((HIGHEST - LOWEST) / STEP); step += 1) {
    const threshold = LOWEST + step * STEP;
    const f1 = f1Of(
      scores.map((score) => score > threshold),
      pooled,
    );
    if (f1 > bestF1) [best, bestF1] = [threshold, f1];
  }
  const comments = answers[0]?.length ?? 0;
  return (best * comments) / (comments + BELIEF);
};

export const PARTS = 4;

/** Which of the parts an example belongs to; spread, so that no order of the examples puts like with like. */
export const partOf = (at: number): number => Math.imul(at + 1, 0x9e3779b1) >>> 30;

const GAIN = 0.01;
const FEWEST = 5;

/** What was said of the same comments by the dictionary and by what was learnt without having seen them. */
export interface Contest {
  readonly before: readonly boolean[];
  readonly after: readonly boolean[];
  readonly answers: readonly boolean[];
}

const gainOf = ({ before, after, answers }: Contest): number => f1Of(after, answers) - f1Of(before, answers);

// One-sided 95 % of Student's t with three degrees of freedom, for the gains in four parts.
const SURE_OF_FOUR = 2.353;

// Better by more than a hundredth, and by more than the parts differ among themselves: chance alone passes this seldom.
const isSurelyBetter = (contests: readonly Contest[]): boolean => {
  const pooled = (part: number | null): Contest => {
    const ofPart = (list: readonly boolean[]): readonly boolean[] => (part === null ? list : list.filter((_, at) => partOf(at) === part));
    return {
      before: contests.flatMap(({ before }) => ofPart(before)),
      after: contests.flatMap(({ after }) => ofPart(after)),
      answers: contests.flatMap(({ answers }) => ofPart(answers)),
    };
  };
  if (gainOf(pooled(null)) <= GAIN) return false;
  const gains = Array.from({ length: PARTS }, (_, part) => gainOf(pooled(part)));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / PARTS;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (PARTS - 1);
  return mean > SURE_OF_FOUR * Math.sqrt(variance / PARTS);
};

/**
 * Which learnt drivers take over from the dictionary, in the order given: those surely better by themselves, and, where
 * all together are surely better, those that are better at all. One that is not better stays with the dictionary.
 */
export const promotions = (contests: readonly Contest[]): boolean[] => {
  const isBetterInAll = isSurelyBetter(contests);
  return contests.map((contest) => {
    const shown = contest.answers.filter((yes, at) => yes || contest.before[at]).length;
    return shown >= FEWEST && gainOf(contest) > 0 && (isBetterInAll || isSurelyBetter([contest]));
  });
};

const FEWEST_JUDGED = 40;
// One-sided 95 % for the difference of two counts that share their comments.
const SURE = 1.645;

/** Whether learnt sides take over: they mend surely more verdicts on unseen comments than they spoil, in at least three of the four parts. */
export const isSurelyMending = (before: readonly boolean[], after: readonly boolean[]): boolean => {
  if (before.length < FEWEST_JUDGED) return false;
  const gains = before.map((right, at) => Number(after[at]) - Number(right));
  const sum = (list: readonly number[]): number => list.reduce((total, gain) => total + gain, 0);
  if (sum(gains) <= SURE * Math.sqrt(sum(gains.map(Math.abs)))) return false;
  return (
    Array.from({ length: PARTS }, (_, part) => sum(gains.filter((_gain, at) => partOf(at) === part))).filter((gain) => gain > 0).length >=
    PARTS - 1
  );
};
