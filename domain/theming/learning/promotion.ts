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

/**
 * Whether a learnt driver takes over from the dictionary: better in F1 by more than a hundredth on comments it has not
 * seen, and better in at least three of the four parts. Chance alone passes this seldom.
 */
export const isPromoted = (before: readonly boolean[], after: readonly boolean[], answers: readonly boolean[]): boolean => {
  if (answers.filter(Boolean).length < FEWEST && before.filter((yes, at) => yes && !answers[at]).length < FEWEST) return false;
  if (f1Of(after, answers) <= f1Of(before, answers) + GAIN) return false;
  let better = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const ofPart = <T>(list: readonly T[]): T[] => list.filter((_, at) => partOf(at) === part);
    if (f1Of(ofPart(after), ofPart(answers)) > f1Of(ofPart(before), ofPart(answers))) better += 1;
  }
  return better >= PARTS - 1;
};
