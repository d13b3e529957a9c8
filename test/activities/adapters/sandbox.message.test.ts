import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../../activities/adapters/sandbox.message.js';
import { openDatabase, type Database } from '../../../prisma/client.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { keepsThePort, messageTo } from './contract.js';

let home: TestDatabase;
let db: Database;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
});
afterAll(async () => {
  await db?.$disconnect();
  await home?.drop();
});

describe('an SMS to the sandbox', () => {
  keepsThePort(() => sandboxMessages(db, 'sms'), { name: 'sandbox', channel: 'sms', address: '+15005550006' });
});

describe('an email to the sandbox', () => {
  keepsThePort(() => sandboxMessages(db, 'email'), { name: 'sandbox', channel: 'email', address: 'ada@example.com' });

  it('lies in the outbox as it would have been sent', async () => {
    const message = messageTo('Ada@Example.com');
    await sandboxMessages(db, 'email').send(message);
    const { dispatchId, subject, text, html, links } = message;
    expect(await db.sandboxMessage.findUnique({ where: { dispatchId } })).toMatchObject({ channel: 'email', address: 'ada@example.com', subject, text, html, links });
  });

  it('shows the name and the address of the brand it comes from', async () => {
    const message = messageTo('ada@example.com', { sender: { name: 'Acme care', address: 'care@acme.example', replyTo: null } });
    await sandboxMessages(db, 'email').send(message);
    expect(await db.sandboxMessage.findUnique({ where: { dispatchId: message.dispatchId } })).toMatchObject({ sender: 'Acme care <care@acme.example>' });
  });

  it('lies there once, whatever is tried', async () => {
    const message = messageTo('ada@example.com');
    const results = await Promise.all([1, 2, 3, 4].map(() => sandboxMessages(db, 'email').send(message)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await db.sandboxMessage.count({ where: { dispatchId: message.dispatchId } })).toBe(1);
  });

  it('tells when nobody knows whether it was kept', async () => {
    const away = openDatabase('postgresql://nobody@127.0.0.1:9/none');
    expect(await sandboxMessages(away, 'email').send(messageTo('ada@example.com'))).toEqual({ outcome: 'unclear', code: 'sandbox' });
    await away.$disconnect();
  });
});
