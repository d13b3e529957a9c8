import { expect, it } from 'vitest';
import { openDatabase } from '../../prisma/client.js';
import { createTestDatabase } from '../support/database.js';

it('keeps instants exactly on a server whose clock is set to another zone', async () => {
  const home = await createTestDatabase();
  const name = new URL(home.url).pathname.slice(1);
  const first = openDatabase(home.url);
  await first.$executeRawUnsafe(`ALTER DATABASE "${name}" SET timezone = 'America/New_York'`);
  await first.$disconnect();

  const db = openDatabase(home.url);
  const at = new Date('2026-07-01T12:34:56.789Z');
  await db.purchase.create({ data: { id: 'pur_1', customerId: 'cus_1', at } });
  const [row] = await db.$queryRaw<{ epochMs: number }[]>`SELECT (extract(epoch FROM at) * 1000)::float8 AS "epochMs" FROM purchase WHERE at = ${at}`;
  expect(row?.epochMs).toBe(at.getTime());
  expect((await db.purchase.findFirstOrThrow()).at).toEqual(at);
  await db.$disconnect();
  await home.drop();
});
