import { z } from 'zod';

/** What a child tells its parent once it can do its work. The sign-in is there only when it was made by this start. */
export const readyMessageSchema = z.object({
  type: z.literal('ready'),
  firstAdmin: z.object({ email: z.string(), password: z.string() }).optional(),
  apiKey: z.string().optional(),
});
export type ReadyMessage = z.infer<typeof readyMessageSchema>;
