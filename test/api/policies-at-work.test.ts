import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { after, event, noon, tell } from '../stores/story.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ clock: () => noon });
});
afterAll(() => api?.close());

const policies = '/api/v1/policies';
const defaultDocument = () => api.call('GET', `${policies}/default`).then(({ body }) => body.document);

describe('the life of a version', () => {
  it('goes from draft to live, is compared, and comes back', async () => {
    const document = await defaultDocument();
    await api.call('POST', policies, { body: { key: 'calls', document: { ...document, name: 'Calls', match: { channels: ['phone'] }, priority: 5 } } });
    expect((await api.call('GET', `${policies}/calls/publication`)).body).toMatchObject({ draft: 1, live: null, undecided: 0 });
    expect((await api.call('POST', `${policies}/calls/publish`, { body: { version: 9 } })).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await api.call('POST', `${policies}/calls/publish`, { body: { version: 1, appliesTo: 'new' } })).body).toMatchObject({ version: 1, appliesTo: 'new' });
    expect((await api.call('POST', `${policies}/calls/publish`, { body: { appliesTo: 'sometimes' } })).body.errors).toMatchObject([{ path: 'appliesTo' }]);
    await api.call('PUT', `${policies}/calls`, { body: { ...document, name: 'Calls', match: { channels: ['phone'] }, priority: 5, sampling: { ratePercent: 20 } } });
    await api.call('POST', `${policies}/calls/publish`);
    const diff = await api.call('GET', `${policies}/calls/diff?from=1&to=2`);
    expect(diff.body).toMatchObject({ from: 1, to: 2, changes: [{ path: 'sampling.ratePercent', before: 100, after: 20 }] });
    expect((await api.call('GET', `${policies}/calls/diff?from=1&to=7`)).status).toBe(404);
    const restored = await api.call('POST', `${policies}/calls/restore`, { body: { version: 1 } });
    expect(restored.body).toMatchObject({ version: 3, status: 'published', restores: 1, document: { sampling: { ratePercent: 100 } } });
    expect((await api.call('DELETE', `${policies}/calls/draft`)).body.code).toBe('no_draft');
    expect((await api.call('POST', `${policies}/calls/pause`, { body: { paused: true } })).body.paused).toBe(true);
    const listed = (await api.call('GET', policies)).body.items;
    expect(listed).toMatchObject([{ key: 'calls', paused: true, priority: 5 }, { key: 'default', paused: false }]);
    expect(listed[0].sentences.who).not.toBe('');
  });

  it('is for ops and admins only, and readable for the others', async () => {
    const document = await defaultDocument();
    for (const [method, path, body] of [
      ['PUT', '/default', document],
      ['POST', '/default/publish', {}],
      ['POST', '/default/restore', { version: 1 }],
      ['POST', '/default/pause', { paused: true }],
      ['DELETE', '/default/draft', undefined],
      ['POST', '/simulations', { policy: 'default', from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }],
    ] as const) {
      expect((await api.call(method, `${policies}${path}`, { body, as: 'manager' })).status, path).toBe(403);
    }
    expect((await api.call('GET', `${policies}/default/versions`, { as: 'leader' })).status).toBe(200);
    expect((await api.call('GET', policies, { as: 'agent' })).status).toBe(403);
  });
});

describe('a preview', () => {
  it('decides the newest interactions by the draft in hand, and stores nothing', async () => {
    const id = await tell(api.db, event({ interaction: { id: 'PRE-1', team: 'preview' } }));
    await decideAndInvite(api.db, { interactionId: id, resolutionNumber: 1 }, noon);
    const document = { ...(await defaultDocument()), sampling: { ratePercent: 0 } };
    const before = await api.db.decision.count();
    const { body } = await api.call('POST', `${policies}/preview`, { body: { document } });
    expect(body.outcome).toMatchObject({ decided: 1, asked: 0, liveAsked: 1, notAsked: [{ rule: 'sampling_rate', count: 1, liveCount: 0 }], differences: { noLongerAsked: 1, toRecorded: 0, recorded: 1 } });
    expect(body.decisions).toMatchObject([{ interactionId: id, externalId: 'PRE-1', team: 'preview', outcome: 'do_not_ask', decidedBy: 'sampling_rate', live: { outcome: 'ask', surveyChannel: 'email' }, recorded: { outcome: 'ask' } }]);
    expect([await api.db.decision.count(), await api.db.policySimulation.count()]).toEqual([before, 0]);
  });

  it('tells the faults of a draft where they are', async () => {
    const document = { ...(await defaultDocument()), sampling: { ratePercent: 101 } };
    expect((await api.call('POST', `${policies}/preview`, { body: { document } })).body.errors).toMatchObject([{ path: 'document.sampling.ratePercent' }]);
  });

  it('shows what customers would read, and what there is to choose from', async () => {
    const document = await defaultDocument();
    const sms = await api.call('POST', `${policies}/preview/messages`, { body: { document, channel: 'sms', language: 'de' } });
    expect(sms.body.survey).toMatchObject({ subject: null, html: null });
    expect(sms.body.survey.text).toMatch(/^Acme: .*1-5/);
    expect(sms.body.survey.sms).toMatchObject({ encoding: 'gsm7', segments: 1, forcedBy: null });
    document.survey.texts.de.sms = 'So war’s? {link}';
    const quoted = await api.call('POST', `${policies}/preview/messages`, { body: { document, channel: 'sms', language: 'de' } });
    expect(quoted.body.survey.sms).toMatchObject({ encoding: 'ucs2', unitsPerSegment: 70, forcedBy: { sign: '’', at: 6, replacement: "'" } });
    const email = await api.call('POST', `${policies}/preview/messages`, { body: { document, channel: 'email' } });
    expect(email.body.secondChance.subject).toContain('put it right');
    const arabic = await api.call('POST', `${policies}/preview/messages`, { body: { document, channel: 'email', rtlExample: true } });
    expect(arabic.body.reminder.html).toContain('<html lang="ar" dir="rtl">');
    const guide = await api.call('GET', `${policies}/guide`);
    expect(guide.body.known.teams).toContain('preview');
    expect(guide.body.conditionFields.map(({ path }: { path: string }) => path)).toContain('interaction.team');
  });
});

describe('a simulation', () => {
  it('is taken by key, by version, with a document, and as a document alone', async () => {
    const document = await defaultDocument();
    const period = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
    for (const policy of ['default', { key: 'default' }, { key: 'default', version: 1 }, { key: 'default', document }, { document }, document]) {
      const made = await api.call('POST', `${policies}/simulations`, { body: { policy, ...period } });
      expect(made.status).toBe(202);
      expect(made.body).toMatchObject({ policyKey: 'default', status: 'queued', progress: { done: 0, percent: 0 }, outcome: null, baseline: expect.arrayContaining([{ key: 'default', version: 1 }]) });
      expect((await api.call('GET', `${policies}/simulations/${made.body.id}`)).body.id).toBe(made.body.id);
    }
    const list = await api.call('GET', `${policies}/simulations?policy=default&limit=4`);
    expect(list.body.items).toHaveLength(4);
    expect((await api.call('GET', `${policies}/simulations?policy=default&limit=4&cursor=${list.body.nextCursor}`)).body.items).toHaveLength(2);
    const [{ id }] = list.body.items;
    expect((await api.call('GET', `${policies}/simulations/${id}/decisions`)).body).toEqual({ items: [], nextCursor: null });
    expect((await api.call('POST', `${policies}/simulations/${id}/cancel`)).body.status).toBe('cancelled');
    expect((await api.call('POST', `${policies}/simulations/${id}/cancel`)).body.code).toBe('simulation_over');
    expect((await api.call('GET', `${policies}/simulations/sim_none`)).status).toBe(404);
  });

  it.each([
    ['an unknown policy', { policy: 'nothing' }, 404, null],
    ['a period that ends before it begins', { from: '2026-12-02T00:00:00Z' }, 400, 'to'],
    ['no period', { from: undefined }, 400, 'from'],
    ['a policy that cannot work', { policy: { document: { name: 'x' } } }, 400, 'policy.document.survey'],
    ['a bare document that cannot work', { policy: { name: 'x' } }, 400, 'policy.survey'],
    ['a field nobody knows', { policy: { key: 'default', version: 1, rate: 3 } }, 400, 'policy.rate'],
  ])('is refused for %s', async (_what, changes, status, path) => {
    const body = { policy: 'default', from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z', ...changes };
    const refused = await api.call('POST', `${policies}/simulations`, { body });
    expect(refused.status).toBe(status);
    const paths = (refused.body.errors ?? [{ path: null }]).map((fault: { path: string | null }) => fault.path);
    expect(paths).toContain(path);
  });
});

describe('what a person says about asking', () => {
  const strict = async () => {
    const document = await defaultDocument();
    await api.call('POST', policies, { body: { key: 'never', document: { ...document, name: 'Never', priority: 100, match: { teams: ['strict'] }, sampling: { ratePercent: 0 } } } });
    await api.call('POST', `${policies}/never/publish`);
  };
  const decided = async (customer: object = {}) => {
    const id = await tell(api.db, event({ interaction: { team: 'strict' }, customer }));
    await decideAndInvite(api.db, { interactionId: id, resolutionNumber: 1 }, noon);
    return id;
  };
  const say = (id: string, what: string, as: 'manager' | 'leader' = 'manager') => api.call('POST', `/api/v1/interactions/${id}/${what}`, { body: { reason: 'Asked for by the account team' }, as });

  it('lifts the organisation’s own limits, once, with a trace and an audit entry', async () => {
    await strict();
    const id = await decided();
    expect((await api.call('GET', `/api/v1/interactions/${id}`)).body.stage).toBe('not_asked');
    expect((await say(id, 'ask-anyway')).body).toEqual({ outcome: 'asked', decidedBy: null });
    const { body } = await api.call('GET', `/api/v1/interactions/${id}`);
    expect(body).toMatchObject({ stage: 'asked', staffChoice: { choice: 'ask', reason: 'Asked for by the account team', by: 'manager' }, invitations: [{ status: 'scheduled' }] });
    expect(body.trace.filter(({ outcome }: { outcome: string }) => outcome === 'lifted').map(({ rule }: { rule: string }) => rule)).toEqual(['sampling_rate']);
    expect((await say(id, 'ask-anyway')).body.code).toBe('already_asked');
    expect(await api.db.workflowSignal.findMany({ where: { entityId: id } })).toMatchObject([{ signal: 'interactionChanged' }]);
    expect(await api.db.auditEntry.count({ where: { action: 'interaction.ask_anyway', entityId: id } })).toBe(1);
  });

  it('does not lift what protects the customer', async () => {
    const id = await decided({ consent: { email: false } });
    expect((await say(id, 'ask-anyway')).body).toEqual({ outcome: 'not_asked', decidedBy: 'consent' });
  });

  it('calls an open survey off, and counts for later resolutions', async () => {
    const told = { interaction: { id: 'NEVER-1' }, customer: { id: 'NEVER' } };
    const id = await tell(api.db, event(told));
    await decideAndInvite(api.db, { interactionId: id, resolutionNumber: 1 }, noon);
    expect((await say(id, 'never-ask')).body).toEqual({ outcome: 'not_asked', decidedBy: 'staff_choice' });
    expect((await api.call('GET', `/api/v1/interactions/${id}`)).body.invitations).toMatchObject([{ status: 'cancelled', endedReason: 'staff_choice' }]);
    await tell(api.db, event({ ...told, type: 'interaction.reopened', occurredAt: after(1).toISOString() }));
    await tell(api.db, event({ ...told, occurredAt: after(2).toISOString() }));
    expect(await decideAndInvite(api.db, { interactionId: id, resolutionNumber: 2 }, after(2))).toMatchObject({ outcome: 'not_asked', decidedBy: 'staff_choice' });
    expect((await api.call('DELETE', `/api/v1/interactions/${id}/staff-choice`, { as: 'manager' })).body.staffChoice).toBeNull();
    expect((await api.call('DELETE', `/api/v1/interactions/${id}/staff-choice`, { as: 'manager' })).status).toBe(404);
  });

  it('waits for the decision where there is none yet', async () => {
    const id = await tell(api.db, event({ interaction: { team: 'strict' } }));
    expect((await say(id, 'ask-anyway')).body).toEqual({ outcome: 'pending', decidedBy: null });
    expect(await decideAndInvite(api.db, { interactionId: id, resolutionNumber: 1 }, noon)).toMatchObject({ outcome: 'asked' });
  });

  it('needs a reason and the right person', async () => {
    const id = await decided();
    expect((await api.call('POST', `/api/v1/interactions/${id}/ask-anyway`, { body: {}, as: 'manager' })).body.errors).toMatchObject([{ path: 'reason' }]);
    expect((await say(id, 'ask-anyway', 'leader')).status).toBe(403);
    expect((await say('int_unknown', 'never-ask')).status).toBe(404);
    await api.db.interaction.update({ where: { id }, data: { agentId: 'manager', agentEmail: null } });
    const imported = await tell(api.db, event({ imported: true }));
    expect((await say(imported, 'ask-anyway')).body.code).toBe('imported_contact');
  });
});
