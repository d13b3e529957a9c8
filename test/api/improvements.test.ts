import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeContact, now } from '../stores/metric-data.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;

/** Low scores with a comment: `low` of them, of which the first `carrying` carry the driver. */
async function storeLowScores(team: string, daysAgo: number, low: number, carrying: number): Promise<void> {
  for (let index = 0; index < low; index += 1) {
    await storeContact(api.db, { team, daysAgo, rating: 2, comment: 'Sent around', drivers: index < carrying ? ['repeat_transfers'] : [] });
  }
}

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  // Taken effect ten days ago: 24 of 40 -> 8 of 40 in billing, 20 of 40 -> 18 of 40 elsewhere.
  await storeLowScores('billing', 15, 40, 24);
  await storeLowScores('billing', 5, 40, 8);
  await storeLowScores('care', 15, 40, 20);
  await storeLowScores('care', 5, 40, 18);
}, 120_000);
afterAll(() => api?.close());

const dayMs = 86_400_000;
const daysAgo = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString();
const change = {
  title: 'Hand over with the whole story',
  cause: { kind: 'driver', key: 'repeat_transfers' },
  scope: [{ team: 'billing' }],
  takesEffectAt: daysAgo(10),
  expectedSharePercent: 25,
  windowDays: 10,
};

describe('improvements', () => {
  it('show whether the share fell in the queues touched more than elsewhere', async () => {
    const { status, body } = await api.call('POST', '/api/v1/improvements', { as: 'manager', body: change });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      cause: { key: 'repeat_transfers', label: 'Repeat transfers' },
      status: 'planned',
      revision: 1,
      effect: {
        verdict: 'fell',
        n: 40,
        isComplete: true,
        expectationMet: true,
        touched: { before: { value: 60, numerator: 24, denominator: 40 }, after: { value: 20, numerator: 8, denominator: 40 } },
        elsewhere: { before: { value: 50 }, after: { value: 45 } },
      },
    });
    expect(body.effect.difference.value).toBeCloseTo(-35, 9);
    expect(body.effect.sentence).toMatch(/^The share fell by 35\.0 points more than elsewhere, interval \d/);
    const read = await api.call('GET', `/api/v1/improvements/${body.id}`, { as: 'leader' });
    expect(read.body).toEqual(body);
    expect((await api.call('GET', '/api/v1/improvements?status=planned')).body.items).toEqual([body]);
  });

  it('say that it is too early, or yet to come, instead of guessing', async () => {
    const early = await api.call('POST', '/api/v1/improvements', { body: { ...change, takesEffectAt: daysAgo(1), windowDays: 30 } });
    expect(early.body.effect).toMatchObject({
      verdict: 'too_early',
      difference: null,
      isComplete: false,
      sentence: expect.stringContaining('0 of the 30'),
    });
    const planned = await api.call('POST', '/api/v1/improvements', { body: { ...change, takesEffectAt: daysAgo(-20) } });
    expect(planned.body.effect).toMatchObject({ verdict: 'not_yet', expectationMet: null });
    const everywhere = await api.call('POST', '/api/v1/improvements', {
      body: { ...change, scope: [{ team: 'billing' }, { channel: 'phone' }] },
    });
    expect(everywhere.body.effect).toMatchObject({ verdict: 'nothing_to_compare', elsewhere: { before: { denominator: 0 } } });
  });

  it('are changed with the revision that was read, and by nobody who only reads', async () => {
    const { body } = await api.call('POST', '/api/v1/improvements', { body: change });
    const path = `/api/v1/improvements/${body.id}`;
    const changed = await api.call('PUT', path, { body: { ...change, status: 'in_effect', revision: 1 } });
    expect(changed.body).toMatchObject({ status: 'in_effect', revision: 2 });
    expect(await api.call('PUT', path, { body: { ...change, revision: 1 } })).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await api.call('PUT', '/api/v1/improvements/imp_none', { body: { ...change, revision: 1 } })).status).toBe(404);
    expect((await api.call('POST', '/api/v1/improvements', { as: 'leader', body: change })).status).toBe(403);
  });

  it.each([
    [{ cause: { kind: 'driver', key: 'mood' } }, 'cause.key'],
    [{ cause: { kind: 'root_cause', key: 'repeat_transfers' } }, 'cause.key'],
    [{ ownerId: 'usr_none' }, 'ownerId'],
    [{ scope: [] }, 'scope'],
    [{ scope: [{}] }, 'scope.0'],
    [{ takesEffectAt: 'soon' }, 'takesEffectAt'],
    [{ expectedSharePercent: 101 }, 'expectedSharePercent'],
  ])('name what is wrong with %j', async (fault, path) => {
    const { status, body } = await api.call('POST', '/api/v1/improvements', { body: { ...change, ...fault } });
    expect([status, body.errors.map((error: { path: string }) => error.path)]).toEqual([400, [path]]);
  });
});

describe('root causes', () => {
  it('come as a tree, are published as versions, and keep what cases may name', async () => {
    const { body: first } = await api.call('GET', '/api/v1/root-causes', { as: 'agent' });
    expect(first).toMatchObject({ version: 1, publishedAt: null });
    const nodes = [...first.nodes, { key: 'depot', label: 'At the depot', parent: 'partner' }];
    const put = (body: unknown, as: 'ops' | 'manager' = 'ops') => api.call('PUT', '/api/v1/root-causes', { as, body });
    expect((await put({ nodes, note: 'Named the depot.', basedOn: 1 }, 'manager')).status).toBe(403);
    expect((await put({ nodes, note: 'Named the depot.', basedOn: 1 })).body).toMatchObject({ version: 2, publishedBy: 'ops' });
    expect((await put({ nodes, note: 'Named the depot.', basedOn: 1 })).body).toMatchObject({
      status: 409,
      detail: 'Version 2 is in force; yours is based on 1.',
    });
    const gone = await put({ nodes: first.nodes, note: 'Left it out.', basedOn: 2 });
    expect(gone.body).toMatchObject({ status: 400, errors: [{ path: 'nodes', message: expect.stringContaining('depot') }] });
    const stray = await put({ nodes: [...nodes, { key: 'x', label: 'X', parent: 'nowhere' }], note: 'Stray.', basedOn: 2 });
    expect(stray.body.errors[0].path).toBe(`nodes.${nodes.length}.parent`);
  });

  it('are counted over time by key or name, with those below, and words of their own apart', async () => {
    const cases = await api.db.recoveryCase.findMany({ take: 5, orderBy: { id: 'asc' } });
    const said = ['handover', ' handed over without what was known ', 'process', 'the printer again', 'the printer again'];
    for (const [index, { id }] of cases.entries()) {
      await api.db.recoveryCase.update({
        where: { id },
        data: { rootCause: said[index] ?? '', resolvedAt: new Date(daysAgo(index === 0 ? 12 : 2)) },
      });
    }
    const { body } = await api.call('GET', '/api/v1/root-causes/counts?bucket=day', { as: 'leader' });
    const of = (key: string) => body.items.find((item: { key: string }) => item.key === key);
    expect(of('handover')).toMatchObject({
      parent: 'process',
      own: 2,
      total: 2,
      points: [
        { own: 1, total: 1 },
        { own: 1, total: 1 },
      ],
    });
    expect(of('process')).toMatchObject({ own: 1, total: 3 });
    expect(body).toMatchObject({ resolved: 5, ownWords: [{ text: 'the printer again', cases: 2 }], ownWordsTotal: 2 });
  });

  it('stand behind an improvement as drivers do', async () => {
    const { body } = await api.call('POST', '/api/v1/improvements', {
      body: { ...change, cause: { kind: 'root_cause', key: 'process' }, windowDays: 20 },
    });
    const { touched, elsewhere } = body.effect;
    const counted = [touched.before, touched.after, elsewhere.before, elsewhere.after].reduce(
      (sum, { denominator }) => sum + denominator,
      0,
    );
    expect(counted).toBe(5);
    expect(body.cause.label).toBe('Process');
  });
});
