import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimComment, countReading } from '../../prisma/stores/theming-usage.store.js';
import { startApi, type ApiServer } from './api-server.js';

const now = new Date('2026-11-20T15:00:00Z');
const lastMonth = new Date('2026-10-20T15:00:00Z');
let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ clock: () => now });
});
afterAll(() => api.close());

it('tells operators what became of comments that a provider was to read, in each look anew', async () => {
  for (const at of [lastMonth, now, now]) {
    await claimComment(api.db, 'openai', null, at);
    await countReading(api.db, 'openai', 'read', at);
  }
  await countReading(api.db, 'openai', 'timed_out', now);
  for (let look = 0; look < 2; look += 1) {
    const { text } = await api.call('GET', '/metrics');
    expect(text).toContain('# TYPE amends_theming_comments_total counter');
    expect(text).toContain('amends_theming_comments_total{provider="openai",outcome="read"} 3');
    expect(text).toContain('amends_theming_comments_total{provider="openai",outcome="timed_out"} 1');
    expect(text).not.toContain('outcome="sent"');
    expect(text).toContain('amends_theming_sent_this_month{provider="openai"} 2');
  }
});
