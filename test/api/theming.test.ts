import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DICTIONARY_VERSION } from '../../domain/theming/theme-comment.js';
import { DEFAULT_TAXONOMY, type TaxonomyDriver } from '../../domain/theming/taxonomy-document.js';
import { storeComment } from '../stores/commented.js';
import { now } from '../stores/metric-data.js';
import { runJob } from '../support/run-theming-jobs.js';
import { keyOf, startApi, type Answer, type ApiServer } from './api-server.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ clock: () => now });
});
afterAll(() => api?.close());

const waited = 'I waited on hold for an hour and nobody answered';
const theming = (method: string, path: string, body?: unknown, as: 'manager' | 'ops' | 'leader' = 'ops'): Promise<Answer> =>
  api.call(method, `/api/v1/theming${path}`, { as, ...(body === undefined ? {} : { body }) });
const word = (id: string, body: unknown, as: 'manager' | 'ops' | 'leader' = 'manager') =>
  api.call('POST', `/api/v1/responses/${id}/drivers`, { as, body });

describe('a correction', () => {
  it('gives the answer back as it counts now, and can be taken back', async () => {
    const id = await storeComment(api.db, waited);
    const said = await word(id, { key: 'communication', verdict: 'present', sentiment: 'negative', quote: { start: 33, end: 48 } });
    expect(said.status).toBe(200);
    expect(said.body.drivers).toContainEqual(
      expect.objectContaining({
        key: 'communication',
        source: 'person',
        by: 'manager',
        quote: { start: 33, end: 48, text: 'nobody answered' },
      }),
    );
    const sounds = await api.call('PUT', `/api/v1/responses/${id}/sentiment`, { as: 'ops', body: { sentiment: 'mixed' } });
    expect(sounds.body).toMatchObject({ sentiment: 'mixed', sentimentBy: 'ops' });
    const [correction] = said.body.corrections;
    const undone = await api.call('DELETE', `/api/v1/responses/${id}/corrections/${correction.id}`, { as: 'manager' });
    expect(undone.body.drivers.map(({ key }: { key: string }) => key)).toEqual(['wait_time']);
    expect(undone.body.sentiment).toBe('mixed');
  });

  it.each([
    ['an unknown driver', { key: 'pigeons', verdict: 'present' }, 'key'],
    ['a quote of no words', { key: 'price', verdict: 'present', quote: { start: 400, end: 410 } }, 'quote'],
    ['an unknown verdict', { key: 'price', verdict: 'perhaps' }, 'verdict'],
    ['an unknown field', { key: 'price', verdict: 'present', weight: 1 }, 'weight'],
  ])('is refused with the path of its fault: %s', async (_what, body, path) => {
    const id = await storeComment(api.db, waited);
    const refused = await word(id, body);
    expect([refused.status, refused.body.errors[0].path]).toEqual([400, path]);
  });

  it('is refused for what is not there, has no words, was changed, or is the caller’s own contact', async () => {
    const id = await storeComment(api.db, waited);
    const body = { key: 'price', verdict: 'present' };
    expect((await word('rsp_nobody', body)).status).toBe(404);
    expect((await word(id, { ...body, seen: 'another' })).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await word(id, body, 'leader')).status).toBe(403);
    await api.db.surveyResponse.update({ where: { id }, data: { comment: null } });
    expect((await word(id, body)).body.code).toBe('no_comment');
  });
});

describe('the list of comments', () => {
  it('filters, pages without repeating, and dots personal data out sign by sign', async () => {
    const own = await startApi({ clock: () => now });
    const list = async (query: string) => (await own.call('GET', `/api/v1/theming/comments?${query}`, { as: 'leader' })).body;
    const idsOf = (body: { items: { responseId: string }[] }) => body.items.map(({ responseId }) => responseId);
    const held = await storeComment(own.db, waited, { daysAgo: 1 });
    const vague = await storeComment(own.db, 'Hm, well, you know', { daysAgo: 3 });
    const shown = await storeComment(own.db, 'Call me on +44 171 555 0199 please', { daysAgo: 5 });
    const fine = await storeComment(own.db, 'Sam was very friendly and solved it at once', { daysAgo: 7, rating: 5 });
    expect(idsOf(await list(''))).toEqual([held, vague, shown, fine]);
    expect(idsOf(await list('driver=wait_time'))).toEqual([held]);
    expect(idsOf(await list('sentiment=positive'))).toContain(fine);
    expect(idsOf(await list('sentiment=positive'))).not.toContain(held);
    expect(idsOf(await list('flag=personal_data'))).toEqual([shown]);
    expect(idsOf(await list('q=FRIENDLY'))).toEqual([fine]);
    expect(idsOf(await list('q=%25'))).toEqual([]);
    expect(idsOf(await list('from=2026-11-16T00:00:00Z&to=2026-11-18T00:00:00Z'))).toEqual([vague]);
    await own.call('PUT', `/api/v1/responses/${held}/sentiment`, { body: { sentiment: 'negative' } });
    expect(idsOf(await list('corrected=true'))).toEqual([held]);
    expect(idsOf(await list('corrected=false'))).toEqual([vague, shown, fine]);

    const uncertain = idsOf(await list('sort=uncertain'));
    expect([uncertain.at(-1), uncertain.indexOf(vague) < uncertain.indexOf(fine)]).toEqual([held, true]);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const body: { items: { responseId: string }[]; nextCursor: string | null } = await list(
        `sort=uncertain&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...idsOf(body));
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(uncertain);

    const [masked] = (await list('flag=personal_data')).items;
    expect(masked.comment).toMatch(/^Call me on •{16} please$/);
    expect(JSON.stringify(masked)).not.toContain('0199');
    expect((await own.call('GET', '/api/v1/theming/comments', { as: 'agent' })).status).toBe(403);
    await own.close();
  });
});

const ownDriver: TaxonomyDriver = {
  key: 'loyalty_scheme',
  label: 'Loyalty scheme',
  definition: 'Points, stamps and what they are worth.',
  positive: 'Points worked.',
  negative: 'Points vanished.',
  phrases: { en: { bad: 'stamp _ vanish', good: '', topic: 'loyalty scheme', never: '' } },
  mergedInto: null,
  splitFrom: null,
};

describe('the taxonomy', () => {
  it('is previewed on real comments, published as the next version, and read by', async () => {
    const id = await storeComment(api.db, 'My stamps have vanished');
    const document = { drivers: [...DEFAULT_TAXONOMY.document.drivers, ownDriver] };
    const preview = await theming('POST', '/taxonomy/preview', { document });
    expect(preview.body.drivers).toContainEqual({ key: 'loyalty_scheme', label: 'Loyalty scheme', before: 0, after: 1 });
    expect(preview.body.examples).toContainEqual(
      expect.objectContaining({
        responseId: id,
        after: [expect.objectContaining({ key: 'loyalty_scheme', quote: { start: 0, end: 23, text: 'My stamps have vanished' } })],
      }),
    );
    expect((await theming('GET', '/taxonomy')).body).toMatchObject({ version: 1, publishedAt: null });

    expect((await theming('POST', '/taxonomy', { document, note: 'loyalty', basedOn: 1 })).status).toBe(201);
    expect((await theming('POST', '/taxonomy', { document, note: 'again', basedOn: 1 })).body).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect((await theming('GET', '/taxonomy/versions')).body.items).toMatchObject([
      { version: 2, publishedBy: 'ops', note: 'loyalty' },
      { version: 1 },
    ]);
    const tried = await theming('POST', '/try', { comment: 'My stamps have vanished' }, 'manager');
    expect(tried.body).toMatchObject({
      modelVersion: `${DICTIONARY_VERSION}.taxonomy-2.learnt-0`,
      drivers: [{ key: 'loyalty_scheme', label: 'Loyalty scheme' }],
    });

    await runJob(api.db, 'retheme');
    const { body } = await theming('GET', '/comments?driver=loyalty_scheme');
    expect(body.items).toMatchObject([{ responseId: id, drivers: [{ label: 'Loyalty scheme' }] }]);
  });

  it('counts merged drivers as their target, in numbers and filters, and names them as it says', async () => {
    const own = await startApi({ clock: () => now });
    await storeComment(own.db, waited);
    const drivers = DEFAULT_TAXONOMY.document.drivers.map((driver) =>
      driver.key === 'wait_time'
        ? { ...driver, mergedInto: 'process_effort' }
        : driver.key === 'process_effort'
          ? { ...driver, label: 'Hassle' }
          : driver,
    );
    const publish = (body: object) => own.call('POST', '/api/v1/theming/taxonomy', { as: 'ops', body });
    expect((await publish({ document: { drivers }, note: 'merged', basedOn: 1 })).status).toBe(201);
    expect((await own.call('GET', '/api/v1/metrics/drivers')).body.items).toMatchObject([
      { key: 'process_effort', label: 'Hassle', lowScores: 1 },
    ]);
    expect((await own.call('GET', '/api/v1/theming/comments?driver=process_effort')).body.items).toHaveLength(1);
    expect((await own.call('GET', '/api/v1/cases?driver=process_effort')).body.items).toHaveLength(1);
    const [comment] = (await own.call('GET', '/api/v1/theming/comments')).body.items;
    expect(
      (await own.call('POST', `/api/v1/responses/${comment.responseId}/drivers`, { body: { key: 'wait_time', verdict: 'absent' } })).status,
    ).toBe(400);

    expect((await publish({ document: DEFAULT_TAXONOMY.document, note: 'as before', basedOn: 2, restores: 1 })).body).toMatchObject({
      version: 3,
      restores: 1,
    });
    expect((await own.call('GET', '/api/v1/metrics/drivers')).body.items).toMatchObject([{ key: 'wait_time' }]);
    expect((await publish({ document: DEFAULT_TAXONOMY.document, note: 'nothing', basedOn: 3, restores: 9 })).body.errors[0].path).toBe(
      'restores',
    );
    await own.close();
  });

  it('is refused with the path of each fault', async () => {
    const [first, ...rest] = DEFAULT_TAXONOMY.document.drivers;
    const publish = async (drivers: unknown[]) =>
      (await theming('POST', '/taxonomy', { document: { drivers }, note: 'broken', basedOn: 2 })).body;
    expect((await publish(rest)).errors).toEqual([{ path: 'document.drivers', message: expect.stringContaining('missing') }]);
    expect((await publish([{ ...first, mergedInto: 'nowhere' }, ...rest])).errors[0].path).toBe('document.drivers.0.mergedInto');
    expect((await publish([{ ...first, key: 'Not A Key' }, ...rest])).errors[0].path).toBe('document.drivers.0.key');
    expect((await publish([{ ...first, phrases: { xx: {} } }, ...rest])).errors[0].path).toContain('document.drivers.0.phrases');
    expect((await theming('POST', '/taxonomy/preview', { document: { drivers: rest } })).status).toBe(400);
    expect((await theming('POST', '/try', { comment: 'x', document: { drivers: rest } })).status).toBe(400);
  });
});

describe('jobs and models', () => {
  it('are started by ops, one of a kind at a time, and can be stopped', async () => {
    const started = await theming('POST', '/rethemings');
    expect([started.status, started.body.status]).toEqual([202, 'queued']);
    expect((await theming('POST', '/rethemings')).body).toMatchObject({ status: 409, code: 'job_under_way' });
    expect((await theming('POST', `/jobs/${started.body.id}/cancel`)).body.status).toBe('cancelled');
    expect((await theming('POST', `/jobs/${started.body.id}/cancel`)).body.code).toBe('job_over');
    const { items } = (await theming('GET', '/jobs?kind=retheme')).body;
    expect(items).toContainEqual(expect.objectContaining({ id: started.body.id, requestedBy: 'ops', status: 'cancelled' }));
    expect((await theming('GET', '/jobs?kind=refit')).body.items).toEqual([]);
    expect((await theming('POST', '/refits', undefined, 'leader')).status).toBe(403);
  });

  it('show what was learnt, and let it read or not', async () => {
    const own = await startApi();
    for (let index = 0; index < 12; index += 1) {
      const id = await storeComment(own.db, `The lamp ${'xyz'.charAt(index % 3)} came with the wrong flanges fitted`);
      await own.call('POST', `/api/v1/responses/${id}/drivers`, { body: { key: 'product_defect', verdict: 'present' } });
      const other = await storeComment(own.db, `On hold for ${index + 10} minutes`);
      await own.call('POST', `/api/v1/responses/${other}/drivers`, { body: { key: 'wait_time', verdict: 'present' } });
    }
    await runJob(own.db, 'refit');
    const { body } = await own.call('GET', '/api/v1/theming/models/1', { as: 'leader' });
    const learnt = body.drivers.find(({ key }: { key: string }) => key === 'product_defect');
    expect(learnt).toMatchObject({
      promoted: true,
      positives: 12,
      label: 'Product defect',
      words: expect.arrayContaining([expect.objectContaining({ kind: 'word' })]),
    });
    expect(learnt.after).toBeGreaterThan(learnt.before);
    expect((await own.call('POST', '/api/v1/theming/models/0/activate', { as: 'ops' })).body).toMatchObject({
      active: 0,
      items: [{ number: 1, active: false }],
    });
    expect((await own.call('POST', '/api/v1/theming/models/1/activate', { as: 'ops' })).body).toMatchObject({ active: 1 });
    expect((await own.call('POST', '/api/v1/theming/models/7/activate', { as: 'ops' })).status).toBe(404);
    expect((await own.call('GET', '/api/v1/theming/models/7')).status).toBe(404);
    await own.close();
  });
});

it('tells what there is to learn from, and when that happens next', async () => {
  const own = await startApi({ clock: () => new Date('2026-11-25T10:00:00Z') });
  const id = await storeComment(own.db, waited);
  const nothing = { correctedComments: 0, needed: 20, newWords: 0, nextRefitAt: '2026-11-29T03:00:00.000Z' };
  expect((await own.call('GET', '/api/v1/theming/learning', { as: 'leader' })).body).toEqual(nothing);
  const { body } = await own.call('POST', `/api/v1/responses/${id}/drivers`, { as: 'manager', body: { key: 'price', verdict: 'present' } });
  expect((await own.call('GET', '/api/v1/theming/learning')).body).toMatchObject({ correctedComments: 1, newWords: 1 });
  await own.call('DELETE', `/api/v1/responses/${id}/corrections/${body.corrections[0].id}`, { as: 'manager' });
  expect((await own.call('GET', '/api/v1/theming/learning')).body).toMatchObject({ correctedComments: 0, newWords: 0 });
  await own.close();
});

describe('quality', () => {
  it('judges what was read before anybody spoke, by what people say', async () => {
    const own = await startApi();
    const id = await storeComment(own.db, 'Call +44 171 555 0199, I waited on hold for an hour');
    const say = (body: object, as: 'manager' | 'ops' = 'manager') => own.call('POST', `/api/v1/responses/${id}/drivers`, { as, body });
    await say({ key: 'wait_time', verdict: 'present' });
    await say({ key: 'wait_time', verdict: 'present' }, 'ops');
    await say({ key: 'price', verdict: 'present' });
    const { body } = await own.call('GET', '/api/v1/theming/quality', { as: 'leader' });
    expect(body).toMatchObject({
      correctedComments: 1,
      judged: 1,
      drivers: {
        items: expect.arrayContaining([
          expect.objectContaining({ key: 'price', recall: 0, support: 1, read: 0, intervals: expect.objectContaining({ precision: null }) }),
          expect.objectContaining({ key: 'wait_time', precision: 1 }),
        ]),
      },
      byModel: [{ key: `${DICTIONARY_VERSION}.taxonomy-1.learnt-0`, comments: 1 }],
      sentiment: { accuracyInterval: { high: 1 }, sides: [{ key: 'negative', support: 1 }, { key: 'neutral' }, { key: 'positive' }] },
      worst: [{ responseId: id, missed: ['price'], wrong: [] }],
      agreement: { comments: 1, drivers: { items: 1, percent: 100, kappa: null } },
    });
    expect(body.worst[0].comment).toMatch(/^Call •{16}, I waited/);
    expect((await own.call('GET', '/api/v1/theming/quality?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z')).body).toMatchObject({
      judged: 0,
      correctedComments: 0,
    });
    expect((await own.call('GET', '/api/v1/theming/quality?from=2021-01-01T00:00:00Z&to=2020-02-01T00:00:00Z')).status).toBe(400);
    await own.close();
  });

  const csv = [
    'text,sentiment,drivers',
    '"I waited on hold for an hour, really",negative,wait_time',
    '"Reach me at ann@example.com, too dear",negative,price;booking',
    ',,',
  ].join('\r\n');
  const upload = (body: string, headers: Record<string, string> = { 'content-type': 'text/csv' }, query = '?name=november.csv') =>
    api.call('POST', `/api/v1/theming/evaluations${query}`, { as: 'ops', body, headers });

  it('is measured on a labelled file, sent plainly or by a form; the file is not kept', async () => {
    const measured = await upload(csv);
    expect(measured.status).toBe(201);
    expect(measured.body).toMatchObject({ name: 'november.csv', rows: 3, uploadedBy: 'ops', worst: [{ row: 3, missed: ['booking'] }] });
    expect(measured.body.report.drivers.items).toContainEqual(expect.objectContaining({ key: 'wait_time', recall: 1 }));
    expect(measured.body.worst[0].comment).toBe(`Reach me at ${'•'.repeat(15)}, too dear`);
    const boundary = 'limit';
    const form = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="x.csv"\r\ncontent-type: text/csv\r\n\r\n${csv}\r\n--${boundary}--\r\n`;
    const sent = await upload(form, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    expect(sent.body.report).toEqual(measured.body.report);
    const { items } = (await theming('GET', '/evaluations', undefined, 'leader')).body;
    expect(items.find(({ id }: { id: string }) => id === sent.body.id)).toMatchObject({ rows: 3 });
    expect(items[0].worst).toBeUndefined();
    expect((await theming('GET', `/evaluations/${measured.body.id}`)).body).toEqual(measured.body);
    expect(JSON.stringify(await api.db.themingEvaluation.findMany())).not.toContain('ann@example.com');
  });

  it.each<[string, string, string]>([
    ['an unknown side', 'text,sentiment\nfine,superb', 'rows.2.sentiment'],
    ['a driver that there is not', 'text,drivers\nfine,price\nbad,pigeons', 'rows.3.drivers'],
    ['no text', 'comment\nfine', 'rows.2.text'],
    ['a quote without an end', 'text\n"fine', 'rows.2'],
    ['a heading only', 'text,drivers\n', 'rows'],
  ])('names the row that can’t be read: %s', async (_what, body, path) => {
    const refused = await upload(body);
    expect([refused.status, refused.body.errors?.[0].path]).toEqual([400, path]);
  });

  it('takes nothing but CSV, and no more of it than fits', async () => {
    expect((await upload('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await upload('')).status).toBe(400);
    expect((await upload(`text\n${'x'.repeat(5 * 1024 * 1024)}`)).status).toBe(413);
    expect((await upload(`text\n${'fine\n'.repeat(20_001)}`)).body.errors[0].message).toContain('20000');
    const response = await fetch(`${api.url}/api/v1/theming/evaluations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${keyOf('manager')}`, 'content-type': 'text/csv' },
      body: csv,
    });
    expect(response.status).toBe(403);
  });
});

it('finds what several customers say that no driver covers', async () => {
  const own = await startApi({ clock: () => now });
  for (let index = 0; index < 6; index += 1) await storeComment(own.db, 'Please consider turquoise wrapping');
  for (let index = 0; index < 20; index += 1) await storeComment(own.db, waited);
  const { body } = await own.call('GET', '/api/v1/theming/phrases', { as: 'leader' });
  expect(body).toMatchObject({
    comments: 26,
    items: [{ phrase: expect.stringContaining('turquoise wrapping'), customers: 6, elsewhere: 0 }],
  });
  await own.close();
});
