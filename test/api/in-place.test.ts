import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { event, tell } from '../stores/story.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked } from './survey-page-data.js';

const shop = 'https://shop.example.com';
let api: ApiServer;
let now: Date;
const start = new Date('2026-11-17T17:00:00Z');

beforeAll(async () => {
  now = start;
  api = await startApi({ clock: () => now });
});
afterAll(() => api?.close());

/** A chat that was resolved on a page which can show the survey, as the workflow decides about it. */
async function chatted(changes: Parameters<typeof event>[0] = {}) {
  const told = event({ ...changes, interaction: { channel: 'chat', canEmbed: true, ...changes.interaction } });
  const interactionId = await tell(api.db, told);
  await decideAndInvite(api.db, { interactionId, resolutionNumber: 1 }, start);
  return { interactionId, contact: { source: told.source, externalId: told.interaction?.id ?? '' }, customer: told.customer };
}

const fetched = (contact: object, as: 'integration' | 'manager' = 'integration') =>
  api.call('POST', '/api/v1/invitations/fetch', { as, body: contact });
const invitationOf = (interactionId: string) => api.db.invitation.findFirstOrThrow({ where: { interactionId } });
const ledgerOf = (interactionId: string) => api.db.dispatch.findMany({ where: { interactionId } });

describe('a survey to be shown in place', () => {
  it('waits to be fetched, is sent by that once, and delivered when it is on the screen', async () => {
    const { interactionId, contact } = await chatted();
    expect(await invitationOf(interactionId)).toMatchObject({ channel: 'embed', status: 'scheduled', sentAt: null });
    expect(await ledgerOf(interactionId)).toEqual([]);

    const { status, body } = await fetched(contact);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'open', language: 'en', embedUrl: `http://localhost:3000/embed/${body.token}` });
    expect((await fetched(contact)).body).toEqual(body);
    expect(await invitationOf(interactionId)).toMatchObject({ status: 'sent', sentAt: start, deliveredAt: null });
    expect(await ledgerOf(interactionId)).toMatchObject([{ channel: 'embed', status: 'sent', address: '', text: '' }]);

    for (let again = 0; again < 2; again += 1) {
      expect((await api.call('POST', `/api/v1/surveys/${body.token}/shown`, { as: null })).status).toBe(204);
    }
    expect(await invitationOf(interactionId)).toMatchObject({ status: 'delivered', deliveredAt: start });
    expect(await ledgerOf(interactionId)).toMatchObject([{ status: 'delivered' }]);
  });

  it('is only there where the event says that a page can show it', async () => {
    const { interactionId, contact } = await chatted({ interaction: { canEmbed: false } });
    expect(await invitationOf(interactionId)).toMatchObject({ channel: 'email' });
    const { status, body } = await fetched(contact);
    expect([status, body.code]).toEqual([404, 'no_survey_waiting']);
    expect((await fetched({ source: 'helpdesk', externalId: 'unheard-of' })).body.code).toBe('no_survey_waiting');
  });

  it('is given to nobody after the customer said stop, after its end, or without a role for it', async () => {
    const { contact } = await chatted();
    expect((await fetched(contact, 'manager')).status).toBe(403);
    expect((await api.call('POST', '/api/v1/invitations/fetch', { as: null, body: contact })).status).toBe(401);
    const stopped = await chatted();
    await optOut(api.db, { address: stopped.customer.email ?? '', channel: 'email', reason: 'stop', source: 'test', now });
    expect((await fetched(stopped.contact)).body.code).toBe('no_survey_waiting');
    now = new Date('2027-01-01T00:00:00Z');
    expect((await fetched(contact)).body.code).toBe('no_survey_waiting');
    now = start;
  });

  it('is answered by JSON, once, with the rules of the page', async () => {
    const { interactionId, contact } = await chatted();
    const { token } = (await fetched(contact)).body;
    const form = await api.call('GET', `/api/v1/surveys/${token}?lang=de-AT`, { as: null });
    expect(form.body).toMatchObject({ state: 'open', language: 'de', scale: { min: 1, max: 5 }, rating: null });
    const framed = await api.call('GET', `/embed/${token}`, { as: null });
    expect(framed.text).toContain('It is shown right here; nothing was sent to you.');
    expect(framed.text).not.toMatch(/Ada|Quist|Sam|by email/);
    expect(form.text).not.toMatch(/Ada|Quist|example\.com|Sam/);

    const send = (body: object) => api.call('POST', `/api/v1/surveys/${token}`, { as: null, body });
    expect((await send({})).body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'rating', message: 'choose a rating' }] });
    const first = await send({ rating: 2 });
    expect(first.body).toMatchObject({ status: 'recorded', rating: 2, low: true });
    expect(first.body.outreach).toContain('24 hours');
    expect((await send({ rating: 2 })).body).toEqual(first.body);
    expect((await send({ rating: 5 })).body.code).toBe('already_answered');
    const words = { comment: 'Transferred three times.', oneThing: 'One owner.', callbackAt: '2026-11-18T15:00:00Z' };
    expect((await send(words)).body).toMatchObject({ rating: 2, callbackAt: '2026-11-18T15:00:00.000Z' });
    expect((await send({ rating: 2, ...words })).status).toBe(200);

    expect(await api.db.surveyResponse.findMany({ where: { interactionId } })).toMatchObject([
      { rating: 2, via: 'embed', comment: words.comment, oneThing: words.oneThing },
    ]);
    expect((await fetched(contact)).body.state).toBe('answered');
    expect((await api.call('GET', `/api/v1/surveys/${token}`, { as: null })).body).toMatchObject({
      state: 'answered',
      rating: 2,
      low: true,
    });
    expect(await invitationOf(interactionId)).toMatchObject({ status: 'answered', sentAt: start, deliveredAt: start });
  });

  it('ends as the page ends', async () => {
    const { token } = await storeAsked(api.db, {
      channel: 'embed',
      status: 'cancelled',
      sentAt: start,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    });
    for (const method of ['GET', 'POST']) {
      const { status, body } = await api.call(method, `/api/v1/surveys/${token}`, {
        as: null,
        ...(method === 'POST' ? { body: { rating: 4 } } : {}),
      });
      expect([status, body.code]).toEqual([410, 'expired']);
      expect(
        (await api.call(method, '/api/v1/surveys/nothing', { as: null, ...(method === 'POST' ? { body: { rating: 4 } } : {}) })).body.code,
      ).toBe('unknown_token');
    }
    expect((await api.call('POST', '/api/v1/surveys/nothing/shown', { as: null })).status).toBe(404);
  });
});

describe('pages of other origins', () => {
  const preflight = (token: string, origin: string) =>
    api.call('OPTIONS', `/api/v1/surveys/${token}`, {
      as: null,
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  const save = (origins: unknown, as: 'ops' | 'manager' = 'ops') =>
    api.call('PUT', '/api/v1/organisation/embed-origins', { as, body: { origins } });

  it('are let in only where the organisation says so, and then without cookies', async () => {
    const { token } = await storeAsked(api.db, { channel: 'embed', sentAt: start, expiresAt: new Date('2026-12-01T00:00:00Z') });
    expect((await preflight(token, shop)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await save([shop, shop])).body).toEqual({ origins: [shop] });
    const allowed = await preflight(token, shop);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(shop);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    expect(allowed.headers.get('vary')).toContain('Origin');
    const read = await api.call('GET', `/api/v1/surveys/${token}`, { as: null, headers: { origin: shop } });
    expect(read.headers.get('access-control-allow-origin')).toBe(shop);
    for (const origin of ['https://evil.example', 'https://shop.example.com.evil.example', 'null']) {
      expect((await preflight(token, origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect(
        (await api.call('GET', `/api/v1/surveys/${token}`, { as: null, headers: { origin } })).headers.get('access-control-allow-origin'),
      ).toBeNull();
    }
    expect((await api.call('GET', '/api/v1/cases', { headers: { origin: shop } })).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are named exactly, by admins and ops, and the change is in the audit log', async () => {
    for (const wrong of [
      'https://shop.example.com/',
      'https://shop.example.com/page',
      'http://shop.example.com',
      '*',
      'https://*.example.com',
      'shop.example.com',
      'https://a.example; script-src *',
    ]) {
      expect((await save([wrong])).body?.errors?.[0]?.path, wrong).toBe('origins.0');
    }
    expect((await save([], 'manager')).status).toBe(403);
    expect((await save([shop, 'http://localhost:8080'])).body.origins).toHaveLength(2);
    expect((await api.call('GET', '/api/v1/organisation/embed-origins')).body.origins).toEqual([shop, 'http://localhost:8080']);
    const audit = await api.call('GET', '/api/v1/audit?entity=organisation');
    expect(audit.body.items[0]).toMatchObject({
      action: 'organisation.embed_origins_changed',
      detail: { origins: `${shop} http://localhost:8080` },
    });
  });

  it('frame the survey and nothing else', async () => {
    const { token } = await storeAsked(api.db, {
      channel: 'embed',
      instrument: 'nps',
      sentAt: start,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    });
    await save([]);
    const closed = await api.call('GET', `/embed/${token}`, { as: null });
    expect(closed.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(closed.headers.get('x-frame-options')).toBe('DENY');
    await save([shop, 'https://app.example.com']);
    const framed = await api.call('GET', `/embed/${token}`, { as: null });
    expect(framed.headers.get('content-security-policy')).toMatch(
      /frame-ancestors https:\/\/shop\.example\.com https:\/\/app\.example\.com$/,
    );
    expect(framed.headers.get('x-frame-options')).toBeNull();
    expect(Buffer.byteLength(framed.text)).toBeLessThan(10_000);
    expect(framed.text).not.toContain('<script');
    for (const path of [`/s/${token}`, `/s/${token}/stop`, '/docs/', '/api/v1/cases', '/embed-nothing']) {
      const { headers } = await api.call('GET', path, { headers: { accept: 'text/html' } });
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  it('send the form of the frame by the rules of the page', async () => {
    const { token, interactionId } = await storeAsked(api.db, {
      channel: 'embed',
      brand: 'Acme',
      sentAt: start,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    });
    const html = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    const send = (fields: string, of = token) => api.call('POST', `/embed/${of}?lang=fr`, { as: null, headers: html, body: fields });
    const shown = await api.call('GET', `/embed/${token}?lang=fr`, { as: null, headers: html });
    expect(shown.text).toContain(`action="/embed/${token}?lang=fr"`);
    expect(shown.text).not.toContain('/stop');
    expect(await send('')).toMatchObject({ status: 400, text: expect.stringContaining('Veuillez choisir') });
    expect(await send('rating=1')).toMatchObject({ status: 200, text: expect.stringContaining('Votre réponse est enregistrée') });
    expect(await send('rating=4')).toMatchObject({ status: 409 });
    expect(await send('rating=4', 'nothing')).toMatchObject({ status: 404 });
    expect(await api.db.surveyResponse.findMany({ where: { interactionId } })).toMatchObject([{ rating: 1, via: 'embed' }]);
  });
});
