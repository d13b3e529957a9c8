import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked } from './survey-page-data.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const at = (key: string) => `/api/v1/brands/${encodeURIComponent(key)}`;
const save = (key: string, body: unknown, as: 'admin' | 'ops' | 'manager' = 'ops') => api.call('PUT', at(key), { body, as });
const full = {
  name: 'Acme',
  colour: '#0B5CAD',
  logo: { url: 'https://acme.example/logo.png', alt: 'Acme' },
  senderName: 'Acme care',
  senderAddress: 'care@acme.example',
  replyAddress: 'help@acme.example',
  postalAddress: '1 Harbour Street, London',
  isDefault: false,
};

describe('brands', () => {
  it('are described, listed, described again and forgotten, and the audit log says by whom', async () => {
    const saved = await save('acme/eu', full);
    expect(saved).toMatchObject({ status: 200, body: { ...full, key: 'acme/eu', colour: '#0b5cad' } });
    expect((await api.call('GET', at('acme/eu'), { as: 'leader' })).body).toEqual(saved.body);
    await save('acme/eu', { name: 'Acme EU' });
    expect((await api.call('GET', '/api/v1/brands')).body).toMatchObject({
      items: [{ key: 'acme/eu', name: 'Acme EU', colour: null, logo: null }],
      nextCursor: null,
    });
    expect((await api.call('DELETE', at('acme/eu'))).body).toEqual({ removed: true });
    expect((await api.call('DELETE', at('acme/eu'))).body.code).toBe('not_found');
    expect((await api.call('GET', at('acme/eu'))).status).toBe(404);
    const log = (await api.call('GET', '/api/v1/audit?entity=brand&entityId=acme/eu')).body.items;
    expect(log.map(({ action, actor }: { action: string; actor: string }) => [action, actor])).toEqual([
      ['brand.removed', 'admin'],
      ['brand.saved', 'ops'],
      ['brand.saved', 'ops'],
    ]);
  });

  it('are described by those who write policies', async () => {
    expect((await save('acme', full, 'manager')).body.code).toBe('forbidden');
    expect((await api.call('DELETE', at('acme'), { as: 'integration' })).body.code).toBe('forbidden');
  });

  it.each([
    ['a colour too pale to read, with one that is not', { colour: '#ffcc00' }, 'colour', /4\.5 is needed; #8f7200 is the nearest/],
    ['no colour', { colour: 'blue' }, 'colour', /a colour such as/],
    ['a logo that is not fetched by https', { logo: { url: 'http://acme.example/l.png', alt: 'Acme' } }, 'logo.url', /https/],
    ['a logo behind a script', { logo: { url: 'javascript:alert(1)', alt: 'Acme' } }, 'logo.url', /https/],
    ['a logo without words', { logo: { url: 'https://acme.example/l.png', alt: ' ' } }, 'logo.alt', /./],
    ['a name with an address in it', { name: 'see www.evil.example' }, 'name', /without an address/],
    ['a sender of two lines', { senderName: 'Acme\r\nBcc: all@example.com' }, 'senderName', /one line/],
    ['a foot of two lines', { postalAddress: 'a\nb' }, 'postalAddress', /one line/],
    ['a sender that is no address', { senderAddress: 'care' }, 'senderAddress', /./],
    ['what it does not know', { font: 'Comic' }, 'font', /unknown field/],
  ])('refuse %s', async (_what, change, path, message) => {
    const { status, body } = await save('acme', { ...full, ...change });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path, message: expect.stringMatching(message) }]);
  });

  it('have one default at most, however many are saved at once', async () => {
    await Promise.all(['one', 'two', 'three'].map((key) => save(key, { ...full, name: key, isDefault: true })));
    const { items } = (await api.call('GET', '/api/v1/brands')).body;
    expect(items.filter(({ isDefault }: { isDefault: boolean }) => isDefault)).toHaveLength(1);
    for (const { key } of items) await api.call('DELETE', at(key));
  });
});

describe('a brand', () => {
  it('is named on the page of its customers, by its display name', async () => {
    await save('acme', full);
    const day = { sentAt: new Date(Date.now() - 3_600_000), expiresAt: new Date(Date.now() + 86_400_000) };
    const { token } = await storeAsked(api.db, { brand: 'acme', ...day });
    expect((await api.call('GET', `/s/${token}`, { as: null })).text).toContain('<p class="brand">Acme</p>');
  });

  it('gives previews its looks', async () => {
    await save('acme', { ...full, name: 'Acme Care' });
    const { document } = (await api.call('GET', '/api/v1/policies/default')).body;
    const preview = async (body: object) =>
      (await api.call('POST', '/api/v1/policies/preview/messages', { body: { document, ...body } })).body.survey;
    const mail = await preview({ channel: 'email', brand: 'acme' });
    expect(mail.html).toMatch(/#0b5cad.*https:\/\/acme\.example\/logo\.png.*1 Harbour Street/s);
    expect((await preview({ channel: 'sms', brand: 'acme' })).text).toMatch(/^Acme Care: /);
    expect((await preview({ channel: 'email' })).html).not.toContain('Acme Care');
  });
});
