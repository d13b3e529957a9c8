import { eventSchema, type IncomingEvent } from '../../domain/intake/event.schema.js';
import { interactionIdOf } from '../../domain/ids.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { commentReaders } from '../../activities/theming/read-comment.js';
import { relayOnce } from '../../workers/relay/relay.js';
import type { WorkflowGateway } from '../../workers/workflow-gateway.js';
import { createTestDatabase } from '../support/database.js';

/** A Tuesday, within the hours in which an SMS may go out in New York. */
export const noon = new Date('2026-11-17T17:00:00Z');
export const after = (hours: number, from: Date = noon): Date => new Date(from.getTime() + hours * 3_600_000);

export interface StoryDatabase {
  db: Database;
  url: string;
  close(): Promise<void>;
}

/** A database of its own with the default policy. */
export async function openStory(): Promise<StoryDatabase> {
  const home = await createTestDatabase();
  const db = openDatabase(home.url);
  await ensureDefaultPolicy(db);
  return {
    db,
    url: home.url,
    async close() {
      await db.$disconnect();
      await home.drop();
    },
  };
}

export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Comments are read on this machine, as where no provider is set up. */
export const readHere = commentReaders({ clock: () => noon, log: quiet });

/** A Temporal that takes everything and does nothing. */
export const silentGateway: WorkflowGateway = {
  changeInteraction: async () => undefined,
  signalInteraction: async () => undefined,
  signalRecovery: async () => 'delivered',
  startRecovery: async () => undefined,
  startOnce: async () => undefined,
};

type EventChanges = Partial<Omit<IncomingEvent, 'interaction' | 'customer'>> & {
  interaction?: Partial<NonNullable<IncomingEvent['interaction']>>;
  customer?: Partial<IncomingEvent['customer']>;
};

let count = 0;
export const nextNumber = (): number => (count += 1);

/** An event as a helpdesk would post it, checked as the API checks it. */
export function event(changes: EventChanges = {}): IncomingEvent {
  const number = nextNumber();
  const interaction = { id: `T-${number}`, channel: 'email' as const, team: 'billing', agent: { id: 'a-1', name: 'Sam', email: 'sam@example.com' }, ...changes.interaction };
  const customer = { id: `C-${number}`, name: 'Ada Quist', email: `ada${number}@example.com`, ...changes.customer };
  return eventSchema.parse({ id: `E-${number}`, source: 'helpdesk', type: 'interaction.resolved', occurredAt: noon.toISOString(), ...changes, interaction, customer });
}

/** Takes events in and folds them. Gives the interaction of the first. */
export async function tell(db: Database, ...events: IncomingEvent[]): Promise<string> {
  await acceptEvents(db, events);
  await relayOnce({ db, gateway: silentGateway, clock: () => noon, log: quiet });
  const [first] = events;
  return interactionIdOf(first?.source ?? '', first?.interaction?.id ?? '');
}

export interface Asked {
  interactionId: string;
  customerId: string;
  invitationId: string;
  token: string;
}

/** A contact that was resolved and decided to be asked about. */
export async function ask(db: Database, changes: EventChanges = {}, now: Date = noon): Promise<Asked> {
  const interactionId = await tell(db, event(changes));
  const { invitation } = await decideAndInvite(db, { interactionId, resolutionNumber: 1 }, now);
  const { id: invitationId, token, customerId } = await db.invitation.findUniqueOrThrow({ where: { id: invitation?.id ?? 'none' } });
  return { interactionId, customerId, invitationId, token };
}

/** The same, answered. Gives the response's id. */
export async function answer(db: Database, { token }: Asked, rating: number, changes: { comment?: string; now?: Date } = {}): Promise<string> {
  const { comment, now = after(1) } = changes;
  const recorded = await recordAnswer(db, { token, rating, via: 'page', now, ...(comment === undefined ? {} : { comment }) });
  if (!recorded.ok) throw new Error(recorded.error.code);
  return recorded.value.responseId;
}
