import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/recovery/case-state.js';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { agentsRoutes } from '../../api/routes/agents.route.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeRatedContact } from './rated-contact.js';

let home: TestDatabase;
let db: Database;
let server: Server;
let base: string;
const now = new Date('2026-11-20T12:00:00Z'); // a Friday of week 47
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

const sam: Actor = { id: 'usr_sam', name: 'Sam', email: 'SAM@example.com', role: 'agent' };
const actors: Record<string, Actor> = {
  sam,
  kim: { id: 'usr_kim', name: 'Kim', email: 'kim@example.com', role: 'agent' },
  mo: { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' },
  care: { id: 'usr_care', name: 'Cara', email: 'cara@example.com', role: 'manager' },
  admin: { id: null, name: 'key', email: null, role: 'admin' },
  leader: { id: null, name: 'key', email: null, role: 'leader' },
};

let customers = 0;
/** A rated contact that Sam resolved, or the agents named with their shares. */
async function rated(
  rating: number,
  days: number,
  changes: { comment?: string; team?: string; driver?: string; agents?: Record<string, number>; agentId?: string } = {},
) {
  customers += 1;
  const { agents, agentId = 'a-1', ...rest } = changes;
  const contact = {
    customer: `C-${customers}`,
    name: 'Ada Quist',
    email: `ada${customers}@example.com`,
    phone: '+15005550006',
    rating,
    answeredAt: daysAgo(days),
    ...rest,
  };
  const stored = await storeRatedContact(db, contact);
  await db.interaction.update({ where: { id: stored.interactionId }, data: { agentId } });
  for (const [id, share] of Object.entries(agents ?? { [agentId]: 1 })) {
    const email = id === 'a-1' ? 'sam@example.com' : `${id}@example.com`;
    await db.interactionCredit.create({
      data: {
        interactionId: stored.interactionId,
        resolutionNumber: 1,
        agentId: id,
        agentName: id === 'a-1' ? 'Sam' : id,
        agentEmail: email,
        share,
        method: 'contacts',
      },
    });
  }
  return stored;
}

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  const person = (id: string, role: string, team: string) => ({ id: `usr_${id}`, email: `${id}@example.com`, name: id, role, team });
  await db.user.createMany({
    data: [person('mo', 'manager', 'billing'), person('care', 'manager', 'care'), person('sam', 'agent', 'billing')],
  });
  const app = express();
  mountRoutes(app, agentsRoutes({ db, clock: () => now }), {
    authenticate: async (request) => actors[String(request.headers['x-user'])] ?? null,
    limitAnonymous: async () => {},
    checkReplies: true,
  });
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  server = app.listen(0);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/agents`;
  await rated(2, 1, { comment: 'Transferred three times', driver: 'repeat_transfers', agents: { 'a-1': 0.5, 'b-1': 0.5 } });
  await rated(1, 4, { comment: '=HYPERLINK("http://evil")', driver: 'tone' });
  await rated(5, 2, { comment: 'Sam stayed on the line' });
  await rated(4, 3);
  await rated(5, 5, { comment: 'Kind', team: 'care' });
  // Colleagues in billing: three of them with ten good ratings each.
  for (let index = 0; index < 30; index += 1) await rated(5, 10, { agentId: `b-${(index % 3) + 2}` });
}, 120_000);
afterAll(async () => {
  server?.close();
  await db?.$disconnect();
  await home?.drop();
});

async function call(path: string, user = 'admin', body?: unknown) {
  const response = await fetch(`${base}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-user': user, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    headers: response.headers,
    body: response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : null,
  };
}

describe("an agent's feedback", () => {
  it('shows agents what customers said, praise by itself, and not who they are', async () => {
    const { status, body, text } = await call('/a-1/feedback', 'sam');
    expect(status).toBe(200);
    expect(body.agent).toEqual({ id: 'a-1', name: 'Sam', teams: ['billing', 'care'] });
    expect(body.praise.map(({ comment }: { comment: string }) => comment)).toEqual(['Sam stayed on the line', 'Kind']);
    expect(body.verbatims).toHaveLength(4);
    expect(body.verbatims[0]).toMatchObject({ rating: 2, share: 0.5, drivers: [{ label: 'Repeat transfers', quote: 'Transferred' }] });
    expect(text).not.toMatch(/Ada|Quist|ada\d|5005550/);
  });

  it('counts shared contacts by the share, and says on how many ratings it rests', async () => {
    const { body } = await call('/a-1/feedback', 'sam');
    expect(body.csat).toMatchObject({ numerator: 3, denominator: 4.5, n: 5, valid: false });
    expect((await call('/b-1/feedback')).body).toMatchObject({ csat: { denominator: 0.5, n: 1 }, toAcknowledge: [] });
  });

  it('compares with the group only on enough ratings, and names no colleague', async () => {
    const { body, text } = await call('/a-1/feedback', 'sam');
    expect(body.group).toMatchObject({ colleagues: 4, difference: null, note: '5 of the 30 ratings needed to compare.' });
    expect(body.trend.at(-1)).toMatchObject({ agent: { value: null, n: 5 }, group: { n: 31 } });
    expect(body.trend.at(-1).group.value).toBeCloseTo((100 * 30) / 30.5, 6);
    expect(text).not.toContain('b-2');
  });

  it('lists low scores to acknowledge within 48 hours, and the commitments that were made', async () => {
    const before = (await call('/a-1/feedback', 'sam')).body;
    expect(before.toAcknowledge).toMatchObject([
      { rating: 2, isOverdue: false, acknowledgeBy: daysAgo(-1) },
      { rating: 1, isOverdue: true },
    ]);
    const [{ caseId }] = before.toAcknowledge;
    const manager: Actor = { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' };
    await applyCommand(db, caseId, manager, { type: 'acknowledge', note: 'Seen by the manager' }, now.toISOString());
    expect((await call('/a-1/feedback', 'sam')).body).toMatchObject({
      commitments: [],
      agentAcknowledgementRate: { numerator: 0, denominator: 1.5, n: 2 },
    });
    await applyCommand(db, caseId, sam, { type: 'acknowledge', note: 'I check the account before I transfer.' }, now.toISOString());
    const after = (await call('/a-1/feedback', 'sam')).body;
    expect(after.toAcknowledge).toHaveLength(1);
    expect(after.commitments).toEqual([
      {
        caseId,
        responseId: before.toAcknowledge[0].responseId,
        at: now.toISOString(),
        text: 'I check the account before I transfer.',
        inTime: true,
      },
    ]);
    expect(after.agentAcknowledgementRate).toMatchObject({ numerator: 0.5, denominator: 1.5, n: 2 });
  });

  it.each([
    ['sam', '/a-1/feedback', 200],
    ['kim', '/a-1/feedback', 404],
    ['sam', '/b-1/feedback', 404],
    ['mo', '/a-1/feedback', 200],
    ['mo', '/b-1/feedback', 200],
    ['care', '/b-1/feedback', 404],
    ['admin', '/b-1/feedback', 200],
    ['leader', '/a-1/feedback', 403],
    ['admin', '/nobody/feedback', 404],
    ['kim', '/a-1/coaching', 404],
    ['kim', '/a-1/coaching/export', 404],
  ])('%s gets %s: %i', async (user, path, status) => expect((await call(path, user)).status).toBe(status));

  it('shows managers the contacts of their own team only', async () => {
    const { body } = await call('/a-1/feedback', 'care');
    expect(body.agent.teams).toEqual(['care']);
    expect(body.verbatims.map(({ comment }: { comment: string }) => comment)).toEqual(['Kind']);
    expect(body.csat).toMatchObject({ n: 1 });
  });
});

describe('the list for the weekly meeting', () => {
  const ids = (items: { responseId: string }[]): string[] => items.map(({ responseId }) => responseId);

  it('is a proposal with reasons until it is fixed, and its conversations don’t come up again', async () => {
    const proposal = (await call('/a-1/coaching', 'sam')).body;
    expect(proposal).toMatchObject({ week: '2026-W47', from: '2026-11-16T00:00:00.000Z', madeAt: null });
    expect(proposal.low.map(({ rating }: { rating: number }) => rating)).toEqual([2, 1]);
    expect(proposal.low[0].reasons).toEqual([
      'shows "Repeat transfers", which no other here does',
      'in the customer’s own words',
      'from this week',
    ]);
    expect(proposal.high).toHaveLength(2);
    expect((await call('/a-1/coaching', 'sam', { week: '2026-W47' })).status).toBe(403);
    const fixed = (await call('/a-1/coaching', 'mo', { week: '2026-W47' })).body;
    expect(fixed).toMatchObject({ madeAt: now.toISOString(), madeBy: 'Mo' });
    await rated(1, 1, { comment: 'Came later' });
    expect(ids((await call('/a-1/coaching', 'mo')).body.low)).toEqual(ids(fixed.low));
    expect(ids((await call('/a-1/coaching', 'mo', {})).body.low)).toEqual(ids(fixed.low));
    const next = (await call('/a-1/coaching?week=2026-W48', 'mo')).body;
    expect(next.low.map(({ comment }: { comment: string }) => comment)).toEqual(['Came later']);
    expect(next.low[0].reasons).toContain('from the weeks before, not looked at yet');
  });

  it('is exported as CSV in which no customer writes a formula', async () => {
    const { text, headers } = await call('/a-1/coaching/export?week=2026-W47', 'mo');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="coaching-2026-W47.csv"');
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(text.trim().split('\r\n').length).toBeGreaterThanOrEqual(4);
  });

  it('names a week that no calendar has', async () => {
    const { status, body } = await call('/a-1/coaching?week=2026-W99');
    expect([status, body.errors[0].path]).toEqual([400, 'week']);
  });
});
