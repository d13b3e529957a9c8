import { eventSchema } from '../../domain/intake/event.schema.js';
import { z } from './shapes.schema.js';

export const maxEvents = 500;

const manyEvents = z.array(eventSchema).min(1, 'send at least one event').superRefine((events, context) => {
  if (events.length > maxEvents) context.addIssue({ code: 'custom', path: [maxEvents], message: `at most ${maxEvents} events in one request` });
});

/** One event or many. The faults of many carry the position of the event: `3.customer.email`. */
export const eventsBody = z.union([eventSchema, manyEvents]);

export const acceptedSchema = z
  .object({
    accepted: z.int().openapi({ description: 'New events that are stored now.' }),
    duplicates: z.int().openapi({ description: 'Events that were known by their source and id, and change nothing.' }),
    events: z.array(z.object({ id: z.string(), interactionId: z.string().nullable(), duplicate: z.boolean() })),
  })
  .openapi('AcceptedEvents');
