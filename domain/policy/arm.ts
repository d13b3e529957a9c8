import type { PolicyDocument } from './policy.schema.js';

/** Stands on the second ask of a case that is held out. No arm of an experiment can be called so. */
export const heldOutArm = 'hold_out:second_ask_only';

/** The document as the customers of an experiment's arm meet it: with the arm's own words where it has some. */
export function documentForArm(document: PolicyDocument, arm: string | null): PolicyDocument {
  if (arm === heldOutArm && document.holdOut !== null) {
    return { ...document, secondChance: { ...document.secondChance, texts: document.holdOut.texts } };
  }
  const own = document.experiment?.arms.find(({ key }) => key === arm)?.texts;
  if (arm === null || own === undefined) return document;
  const texts = Object.fromEntries(
    Object.entries(document.survey.texts).map(([language, text]) => [language, { ...text, ...withoutGaps(own[language] ?? {}) }]),
  );
  return { ...document, survey: { ...document.survey, texts } };
}

/** An optional text that is there but undefined must not hide the survey's own. */
function withoutGaps<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in fields) if (fields[key] !== undefined) Object.assign(kept, { [key]: fields[key] });
  return kept;
}
