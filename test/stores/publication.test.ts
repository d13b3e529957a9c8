import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { PublicationScope } from '../../domain/policy/in-force.js';
import { policyDocumentSchema, type PolicyDocument } from '../../domain/policy/policy.schema.js';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { listVersions } from '../../prisma/stores/policy.store.js';
import { discardDraft, pausePolicy, publishPolicy, restoreVersion, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { inParallel } from '../../workers/relay/in-parallel.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { event, noon, openStory, quiet, silentGateway, tell, type StoryDatabase } from './story.js';

const ops = { id: null, name: 'ops' };
const forTeam = (team: string, ratePercent: number): PolicyDocument =>
  policyDocumentSchema.parse({ ...defaultPolicy, name: team, priority: 10, match: { teams: [team] }, sampling: { ...defaultPolicy.sampling, ratePercent } });

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

async function publish(key: string, document: PolicyDocument, appliesTo: PublicationScope = 'undecided'): Promise<number> {
  await saveDraft(story.db, key, document, ops);
  const published = await publishPolicy(story.db, key, { appliesTo }, ops);
  return published.ok ? published.value.version : Number.NaN;
}

/** Contacts of one team, resolved and waiting for their decision. */
async function waiting(team: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += 500) {
    const events = Array.from({ length: Math.min(500, count - from) }, (_, index) => event({ interaction: { id: `${team}-${from + index}`, team } }));
    const accepted = await acceptEvents(story.db, events);
    ids.push(...accepted.events.flatMap(({ interactionId }) => interactionId ?? []));
  }
  const deps = { db: story.db, gateway: silentGateway, clock: () => noon, log: quiet };
  while ((await relayOnce(deps)) > 0);
  return ids;
}

const decideAll = (ids: readonly string[]) => inParallel(8, ids, async (interactionId) => void (await decideAndInvite(story.db, { interactionId, resolutionNumber: 1 }, noon)));

async function decidedWith(ids: readonly string[]): Promise<Record<string, number>> {
  const rows = await story.db.interaction.groupBy({ by: ['policyVersion', 'stage'], where: { id: { in: [...ids] } }, _count: true });
  return Object.fromEntries(rows.map(({ policyVersion, stage, _count }) => [`v${policyVersion} ${stage}`, _count]));
}

describe('a policy published while 5,000 interactions wait', () => {
  it('changes none of those decided, and of the others all or none, as its publication says', { timeout: 240_000 }, async () => {
    await publish('all', forTeam('all', 100));
    await publish('later', forTeam('later', 100));
    const [all, later] = [await waiting('all', 2_500), await waiting('later', 2_500)];
    const decided = 300;
    await decideAll([...all.slice(0, decided), ...later.slice(0, decided)]);

    // While others are being decided, as it is at work.
    const atWork = decideAll([...all.slice(decided, decided + 200), ...later.slice(decided, decided + 200)]);
    expect(await publish('all', forTeam('all', 0), 'undecided')).toBe(2);
    expect(await publish('later', forTeam('later', 0), 'new')).toBe(2);
    await atWork;
    await decideAll([...all, ...later]);

    expect(await decidedWith(all.slice(0, decided))).toEqual({ 'v1 asked': decided });
    const { 'v1 asked': before = 0, 'v2 not_asked': after = 0, ...others } = await decidedWith(all.slice(decided));
    expect(others).toEqual({});
    expect(before).toBeLessThanOrEqual(200);
    expect(before + after).toBe(2_500 - decided);
    expect(await decidedWith(all.slice(decided + 200))).toEqual({ 'v2 not_asked': 2_500 - decided - 200 });
    expect(await decidedWith(later)).toEqual({ 'v1 asked': 2_500 });

    const fresh = await tell(story.db, event({ interaction: { id: 'later-fresh', team: 'later' } }));
    await decideAll([fresh]);
    expect(await decidedWith([fresh])).toEqual({ 'v2 not_asked': 1 });
  });
});

describe('versions', () => {
  it('are brought back under a new number, beside a draft that stays', async () => {
    await publish('back', forTeam('back', 100));
    await publish('back', forTeam('back', 50));
    await saveDraft(story.db, 'back', forTeam('back', 10), ops);
    const restored = await restoreVersion(story.db, 'back', { version: 1, appliesTo: 'undecided' }, ops);
    expect(restored).toMatchObject({ ok: true, value: { version: 3, restores: 1, status: 'published', document: { sampling: { ratePercent: 100 } } } });
    const versions = await listVersions(story.db, 'back');
    expect(versions.map(({ version, status, document }) => [version, status, document.sampling.ratePercent])).toEqual([
      [4, 'draft', 10],
      [3, 'published', 100],
      [2, 'superseded', 50],
      [1, 'superseded', 100],
    ]);
    expect(await restoreVersion(story.db, 'back', { version: 4, appliesTo: 'undecided' }, ops)).toMatchObject({ ok: false, error: { code: 'not_published' } });
    expect(await restoreVersion(story.db, 'back', { version: 9, appliesTo: 'undecided' }, ops)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await discardDraft(story.db, 'back', ops)).toMatchObject({ ok: true });
    expect(await discardDraft(story.db, 'back', ops)).toMatchObject({ ok: false, error: { code: 'no_draft' } });
    const audit = await story.db.auditEntry.findMany({ where: { entityId: 'back' }, orderBy: { id: 'asc' } });
    expect(audit.map(({ action }) => action)).toEqual([
      'policy.draft_saved',
      'policy.published',
      'policy.draft_saved',
      'policy.published',
      'policy.draft_saved',
      'policy.restored',
      'policy.draft_discarded',
    ]);
  });

  it('are published only as the publisher has seen them', async () => {
    await saveDraft(story.db, 'seen', forTeam('seen', 10), ops);
    expect(await publishPolicy(story.db, 'seen', { appliesTo: 'undecided', expected: 2 }, ops)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await publishPolicy(story.db, 'seen', { appliesTo: 'undecided', expected: 1 }, ops)).toMatchObject({ ok: true });
  });

  it('decide nothing while their policy is paused: the next one does', async () => {
    await publish('pause', forTeam('pause', 0));
    await pausePolicy(story.db, 'pause', true, ops);
    const one = await tell(story.db, event({ interaction: { team: 'pause' } }));
    await decideAll([one]);
    await pausePolicy(story.db, 'pause', false, ops);
    const other = await tell(story.db, event({ interaction: { team: 'pause' } }));
    await decideAll([other]);
    const rows = await story.db.interaction.findMany({ where: { id: { in: [one, other] } }, select: { id: true, policyKey: true, stage: true } });
    expect(rows).toEqual(expect.arrayContaining([{ id: one, policyKey: 'default', stage: 'asked' }, { id: other, policyKey: 'pause', stage: 'not_asked' }]));
  });
});
