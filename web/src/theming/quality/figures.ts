const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** "84 %"; a dash where there was nothing to divide by. */
export const shareText = (share: number | null): string => (share === null ? '–' : percent.format(share).replace('%', ' %'));

/** "71–92 %" */
export function intervalText(interval: { low: number; high: number } | null): string {
  if (interval === null) return '';
  return `${Math.round(100 * interval.low)}–${Math.round(100 * interval.high)} %`;
}

/** "dictionary 4, drivers 2, model 3" of the name that a reading carries. */
export function versionText(version: string): string {
  const [, dictionary, taxonomy, model] = /^dictionary-(\d+)\.taxonomy-(\d+)\.learnt-(\d+)$/.exec(version) ?? [];
  if (dictionary === undefined) return version;
  return `Dictionary ${dictionary}, drivers ${taxonomy}, ${model === '0' ? 'no model' : `model ${model}`}`;
}

export const formulas = {
  precision: 'Precision = right ÷ read: of the comments it was read in, the share that carries it. 95 % by Wilson.',
  recall: 'Recall = right ÷ meant: of the comments that carry it by people’s word, the share it was read in. 95 % by Wilson.',
  f1: 'F1 = 2 × right ÷ (read + meant): the harmonic mean of precision and recall.',
  accuracy: 'Accuracy = comments whose side was read rightly ÷ comments whose side people named. 95 % by Wilson.',
  kappa: 'Fleiss’ kappa: agreement beyond what chance would give; 1 is full agreement, 0 is chance. 95 % by the jackknife.',
  percent: 'Share of pairs of people who say the same, as the mean over what they both judged.',
  microF1: 'F1 over all drivers together: every comment and driver counts alike.',
  macroF1: 'The mean of the drivers’ F1: rare drivers count as much as frequent ones.',
} as const;
