import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { surveyPageRoutes } from '../../api/routes/survey-page.route.js';
import { publishQuestions, question, type Questioned } from '../stores/check-story.js';
import { after, ask, noon, openStory, type StoryDatabase } from '../stores/story.js';

let now = noon;
let story: StoryDatabase;
let server: Server;
let base: string;

beforeAll(async () => {
  story = await openStory();
  await publishQuestions(story.db);
  const app = express();
  mountRoutes(app, surveyPageRoutes({ db: story.db, clock: () => now }), {
    authenticate: async () => null,
    limitAnonymous: async () => {},
    checkReplies: true,
  });
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  server = app.listen(0);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s/`;
});
afterAll(async () => {
  server?.close();
  await story?.close();
});

function asked(changes: Parameters<typeof question>[1] = {}): Promise<Questioned> {
  now = after(1);
  return question(story.db, { ...changes, interaction: { brand: 'Acme', ...changes.interaction } });
}

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const json = { Accept: 'application/json' };

async function open(path: string, headers: Record<string, string> = browser, method = 'GET') {
  const response = await fetch(`${base}${path}`, { headers, method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function send(path: string, fields: Record<string, string>, headers: Record<string, string> = browser) {
  const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return { status: response.status, text: await response.text() };
}

const statusOf = async ({ checkId }: Questioned) => (await story.db.resolutionCheck.findUniqueOrThrow({ where: { id: checkId } })).status;
const events = ({ interactionId }: Questioned) => story.db.intakeEvent.count({ where: { interactionId } });

describe('the page of the question', () => {
  it('asks with a yes and a no, small and without script, with the answer of the link chosen', async () => {
    const { token } = await asked();
    const { status, text, headers } = await open(`${token}?resolved=no`);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('Does this fully resolve your issue?');
    expect(text.match(/type="radio"/g)).toHaveLength(2);
    expect(text).toMatch(/value="no" required checked/);
    expect(text).toContain('<legend>Is your matter settled?</legend>');
    expect(text).toContain('settled at Acme');
    expect(text).toContain(`/s/${token}/stop`);
    expect(Buffer.byteLength(text)).toBeLessThan(15_000);
    expect(text).not.toContain('<script');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['de-AT', 'Ist Ihr Anliegen erledigt?', 'Nein, noch nicht'],
    ['es', '¿Está resuelto su caso?', 'No, todavía no'],
    ['fr', 'Votre demande est-elle réglée ?', 'Non, pas encore'],
  ])('speaks the language of the question: %s', async (locale, legend, no) => {
    const { token } = await asked({ customer: { locale } });
    const { text } = await open(token);
    expect(text).toContain(`<html lang="${locale.slice(0, 2)}"`);
    expect(text).toContain(legend);
    expect(text).toContain(no);
  });

  it('changes nothing by being opened, whoever does it and however often', async () => {
    const one = await asked();
    for (const path of [
      one.token,
      `${one.token}?resolved=no`,
      `${one.token}?resolved=yes`,
      `${one.token}?resolved=x`,
      `${one.token}/stop`,
    ]) {
      for (const method of ['GET', 'HEAD']) expect((await open(path, { 'User-Agent': 'link-scanner' }, method)).status).toBe(200);
    }
    expect([
      await statusOf(one),
      await events(one),
      await story.db.workflowSignal.count({ where: { entityId: one.interactionId } }),
    ]).toEqual(['scheduled', 1, 0]);
  });
});

describe('answering', () => {
  it('records a yes and says what happens next, now and whenever the page is opened again', async () => {
    const one = await asked();
    expect(await send(one.token, { resolved: 'yes' })).toMatchObject({
      status: 200,
      text: expect.stringContaining('then it is settled for us, too'),
    });
    expect([await statusOf(one), await events(one)]).toEqual(['yes', 1]);
    expect(await open(one.token)).toMatchObject({ status: 200, text: expect.stringContaining('Yes, it is settled') });
  });

  it('records a no, and the matter is open again', async () => {
    const one = await asked();
    expect(await send(one.token, { resolved: 'no' })).toMatchObject({
      status: 200,
      text: expect.stringContaining('Your matter is open again'),
    });
    expect([await statusOf(one), await events(one)]).toEqual(['no', 2]);
    now = after(40);
    expect(await open(one.token)).toMatchObject({ status: 200, text: expect.stringContaining('No, not yet') });
  });

  it('keeps the first answer when the same or another one comes', async () => {
    const one = await asked();
    await send(one.token, { resolved: 'yes' });
    for (const resolved of ['yes', 'no']) {
      const again = await send(one.token, { resolved });
      expect(again).toMatchObject({ status: 409, text: expect.stringContaining('You have answered already') });
      expect(again.text).toContain('Yes, it is settled');
      expect(JSON.parse((await send(one.token, { resolved }, json)).text)).toMatchObject({ status: 409, code: 'already_answered' });
    }
    expect([await statusOf(one), await events(one)]).toEqual(['yes', 1]);
  });

  it('answers programs with what was recorded', async () => {
    const one = await asked();
    const response = await fetch(`${base}${one.token}`, {
      method: 'POST',
      headers: { ...json, 'Content-Type': 'application/json' },
      body: JSON.stringify({ resolved: 'no' }),
    });
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'recorded', resolved: 'no', answeredAt: after(1).toISOString() },
    ]);
  });

  it('names the fault of what it cannot take, and records nothing', async () => {
    const one = await asked();
    const faults: [Record<string, string>, string][] = [
      [{}, 'resolved'],
      [{ resolved: '' }, 'resolved'],
      [{ resolved: 'perhaps' }, 'resolved'],
      [{ rating: '5' }, 'rating'],
      [{ rating: '5', resolved: 'yes' }, 'rating'],
    ];
    for (const [fields, path] of faults) {
      const { status, text } = await send(one.token, fields, { Accept: '*/*' });
      expect([status, JSON.parse(text).errors[0].path]).toEqual([400, path]);
      expect(await send(one.token, fields)).toMatchObject({ status: 400, text: expect.stringContaining('Please choose yes or no.') });
    }
    expect(await statusOf(one)).toBe('scheduled');
    const survey = await ask(story.db);
    const wrongPage = await send(survey.token, { resolved: 'yes' }, json);
    expect([wrongPage.status, JSON.parse(wrongPage.text).errors[0].path]).toEqual([400, 'resolved']);
  });

  it('is over after its time, when it was called off, and when the contact was reopened', async () => {
    const [late, off, reopened] = [await asked(), await asked(), await asked()];
    await story.db.resolutionCheck.update({ where: { id: late.checkId }, data: { waitsUntil: after(1) } });
    await story.db.resolutionCheck.update({ where: { id: off.checkId }, data: { status: 'cancelled' } });
    await story.db.interaction.update({ where: { id: reopened.interactionId }, data: { status: 'open' } });
    for (const one of [late, off, reopened]) {
      expect(await open(one.token)).toMatchObject({ status: 410, text: expect.stringContaining('This question is closed') });
      expect(await send(one.token, { resolved: 'no' })).toMatchObject({
        status: 410,
        text: expect.stringContaining('This question is closed'),
      });
      expect(JSON.parse((await send(one.token, { resolved: 'no' }, json)).text).code).toBe('expired');
      expect(await events(one)).toBe(1);
    }
  });
});

it('stops every message from the page of the question, too', async () => {
  const one = await asked();
  expect(await open(`${one.token}/stop`)).toMatchObject({ status: 200, text: expect.stringContaining('no more surveys from Acme') });
  for (let times = 0; times < 2; times += 1)
    expect(await send(`${one.token}/stop`, { 'List-Unsubscribe': 'One-Click' })).toMatchObject({ status: 200 });
  expect(await story.db.customer.findUniqueOrThrow({ where: { id: one.customerId } })).toMatchObject({ optedOutAt: after(1) });
  expect(await statusOf(one)).toBe('cancelled');
});
