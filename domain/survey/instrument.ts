/** The three kinds of question a survey can put, with their scales. Source of the definitions: the metrics page in docs/. */

export const instruments = ['csat', 'nps', 'ces'] as const;
export type Instrument = (typeof instruments)[number];

export interface Scale {
  min: number;
  max: number;
  /** Ratings from here up count as satisfied (csat), promoter (nps) or easy (ces). */
  goodFrom: number;
  /** Ratings up to here are a low score unless the policy says otherwise. */
  lowUpTo: number;
}

export const scales: Record<Instrument, Scale> = {
  csat: { min: 1, max: 5, goodFrom: 4, lowUpTo: 3 },
  nps: { min: 0, max: 10, goodFrom: 9, lowUpTo: 6 },
  ces: { min: 1, max: 7, goodFrom: 5, lowUpTo: 3 },
};

/** Whether a rating lies on its instrument's scale: a whole number from min to max. */
export function isOnScale(instrument: Instrument, rating: number): boolean {
  const { min, max } = scales[instrument];
  return Number.isInteger(rating) && rating >= min && rating <= max;
}
