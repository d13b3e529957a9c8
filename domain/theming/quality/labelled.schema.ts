import { z } from 'zod';

const sentimentCell = z
  .string()
  .trim()
  .toLowerCase()
  .transform((cell) => (cell === '' ? null : cell))
  .pipe(z.enum(['negative', 'neutral', 'positive']).nullable());

/** Keys joined by `;`, each once. */
const driversCell = z.string().transform((cell) => [...new Set(cell.split(';').flatMap((key) => (key.trim() === '' ? [] : [key.trim()])))]);

/** A row of a labelled file: `text`, and what people say of it in `sentiment` and `drivers`; either may be left out. */
export const labelledRowSchema = z.object({
  text: z.string().max(100_000),
  sentiment: sentimentCell.default(null),
  drivers: driversCell.default([]),
});

export type LabelledRow = z.output<typeof labelledRowSchema>;
