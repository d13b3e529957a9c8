import { openDatabase } from '../../prisma/client.js';
import { listCases, type CaseFilters } from '../../prisma/stores/case-read.store.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { storeAnswers } from '../activities/low-scores.js';

const now = new Date('2026-11-20T12:00:00Z');
const hourMs = 3_600_000;
const people = 40;
const looks = 200;

/** The 95th percentile, in milliseconds, of showing a page of the inbox with so many cases open: all of them, one's own, overdue, the second page. */
export async function measureInbox(url: string, cases: number): Promise<number> {
  const db = openDatabase(url);
  try {
    await ensureDefaultPolicy(db);
    await db.user.createMany({
      data: Array.from({ length: people }, (_, index) => ({
        id: `usr_${index}`,
        email: `${index}@example.com`,
        name: `Person ${index}`,
        role: 'manager',
        team: 'billing',
      })),
    });
    const openedAt = (index: number): Date => new Date(now.getTime() - (index % 36) * hourMs - index);
    const responses = await storeAnswers(db, {
      count: cases,
      answeredAt: openedAt,
      comment: (index) => `I waited on hold, for the time number ${index}.`,
    });
    await db.responseDriver.createMany({
      data: responses.map((responseId) => ({
        responseId,
        key: 'wait_time',
        sentiment: 'negative',
        quoteStart: 0,
        quoteEnd: 16,
        weight: 0.9,
        why: 'Says "on hold".',
      })),
    });
    await db.recoveryCase.createMany({
      data: responses.map((responseId, index) => ({
        id: responseId.replace('rsp_', 'cas_'),
        interactionId: responseId.replace('rsp_', 'int_'),
        customerId: responseId.replace('rsp_', 'cus_'),
        responseId,
        status: 'open',
        severity: index % 50 === 0 ? 'critical' : 'normal',
        rating: 2,
        assigneeId: `usr_${index % people}`,
        policyKey: 'default',
        policyVersion: 1,
        openedAt: openedAt(index),
        outreachDueAt: new Date(openedAt(index).getTime() + 24 * hourMs),
      })),
    });
    await db.$executeRaw`ANALYZE`;
    const all: CaseFilters = { sort: 'due', status: 'active', limit: 50, after: null, agent: null, now };
    const { next } = await listCases(db, all); // the first look warms up, as the first of a day would
    const kinds: CaseFilters[] = [all, { ...all, assignee: 'usr_7' }, { ...all, overdue: 'true' }, { ...all, after: next }];
    const tookMs: number[] = [];
    for (let index = 0; index < looks; index += 1) {
      const filters = kinds[index % kinds.length] ?? all;
      const startedAtMs = performance.now();
      const { items } = await listCases(db, filters);
      tookMs.push(performance.now() - startedAtMs);
      if (items.length === 0) throw new Error('there are cases to show');
    }
    return tookMs.toSorted((one, other) => one - other)[Math.floor(looks * 0.95)] ?? Number.NaN;
  } finally {
    await db.$disconnect();
  }
}
