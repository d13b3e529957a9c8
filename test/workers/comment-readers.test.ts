import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY, NO_PHRASES } from '../../domain/theming/taxonomy-document.js';
import { publishTaxonomy } from '../../prisma/stores/taxonomy.store.js';
import { createCommentReaders } from '../../workers/comment-readers.js';
import { parseEnv } from '../../workers/env.js';
import { startProviderServer } from '../activities/adapters/provider-server.js';
import { noon, openStory, quiet, type StoryDatabase } from '../stores/story.js';
import { openAiDouble, openAiKey, openAiModel } from '../support/theming-doubles/openai-double.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

describe('a provider of the environment', () => {
  it('reads by a real server, counts by PostgreSQL, and ends at the budget', async () => {
    const server = await startProviderServer();
    server.behave(openAiDouble());
    const env = parseEnv({
      THEMING_PROVIDER: 'openai',
      THEMING_MONTHLY_BUDGET: '1',
      THEMING_TIMEOUT_SECONDS: '10',
      OPENAI_API_KEY: openAiKey,
      OPENAI_MODEL: openAiModel,
      OPENAI_API_BASE_URL: `${server.url}/v1/`,
    });
    if (!env.ok) throw new Error(JSON.stringify(env.error));
    const readers = createCommentReaders(env.value, { db: story.db, clock: () => noon, log: quiet });
    expect(readers.asksProvider).toBe(true);
    const [one, other] = [await readers.readComment('I waited an hour', 'en'), await readers.readComment('I waited a day', 'en')];
    expect(one).toMatchObject({
      modelVersion: `openai:${openAiModel}/taxonomy-1`,
      drivers: [{ key: 'wait_time', quote: { start: 0, end: 1 } }],
    });
    expect(other.note).toBe("openai: this month's budget is spent; read locally");
    expect(server.requests).toHaveLength(1);
    expect(await story.db.themingUsage.findMany({ orderBy: { outcome: 'asc' } })).toEqual([
      { provider: 'openai', month: '2026-11', outcome: 'budget_spent', comments: 1 },
      { provider: 'openai', month: '2026-11', outcome: 'read', comments: 1 },
      { provider: 'openai', month: '2026-11', outcome: 'sent', comments: 1 },
    ]);
    await server.close();
  });

  it('is offered the drivers that the company has published, and this machine reads by them', async () => {
    const server = await startProviderServer();
    const keys: string[] = [];
    server.behave(
      openAiDouble((question) => {
        keys.push(...question.keys);
        return { sentiment: 'negative', drivers: [{ key: 'parking', sentiment: 'negative', quote: 'nowhere', confidence: 1 }] };
      }),
    );
    const parking = {
      key: 'parking',
      label: 'Parking',
      definition: 'Where to leave the car.',
      positive: 'Easy to park.',
      negative: 'Nowhere to park.',
      phrases: { en: { ...NO_PHRASES, bad: 'nowhere to park' } },
      mergedInto: null,
      splitFrom: null,
    };
    const document = { drivers: [...DEFAULT_TAXONOMY.document.drivers, parking] };
    await publishTaxonomy(story.db, { document, note: 'parking', basedOn: 1 }, { id: 'usr_ops', name: 'Mo Lind' });
    const env = parseEnv({
      THEMING_PROVIDER: 'openai',
      OPENAI_MODEL: openAiModel,
      OPENAI_API_KEY: openAiKey,
      OPENAI_API_BASE_URL: `${server.url}/v1`,
    });
    if (!env.ok) throw new Error(JSON.stringify(env.error));
    const readers = createCommentReaders(env.value, { db: story.db, clock: () => noon, log: quiet });
    const { theme } = await readers.inForce();
    expect(theme('There was nowhere to park', 'en').drivers).toMatchObject([{ key: 'parking' }]);
    expect(await readers.readComment('There was nowhere to park', 'en')).toMatchObject({
      modelVersion: `openai:${openAiModel}/taxonomy-2`,
      drivers: [{ key: 'parking', quote: { start: 10, end: 17 }, why: `The language model ${openAiModel} reads these words as Parking.` }],
    });
    expect(keys).toContain('parking');
    await story.db.taxonomyVersion.deleteMany();
    await server.close();
  });

  it('is none unless one is chosen', () => {
    const env = parseEnv({ OPENAI_API_KEY: openAiKey, OPENAI_MODEL: openAiModel, AWS_REGION: 'eu-central-1' });
    if (!env.ok) throw new Error('refused');
    expect(createCommentReaders(env.value, { db: story.db, clock: () => noon, log: quiet }).asksProvider).toBe(false);
  });
});
