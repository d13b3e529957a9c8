import type { Response } from 'express';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { instruments, isOnScale } from '../../domain/survey/instrument.js';
import { newToken } from '../../prisma/stores/new-id.js';
import { isAnswerAt, leaveContact, recordTap, type KioskContact } from '../../prisma/stores/kiosk-answer.store.js';
import { policyOfKiosk, readKiosk, type KioskRow } from '../../prisma/stores/kiosk.store.js';
import { readOrganisation } from '../../prisma/stores/organisation.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { readSurveyPage, type SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import { surveyQuery } from '../contract/in-place.schema.js';
import { kioskWordsBody, tapBody } from '../contract/kiosks.schema.js';
import { tokenParams } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import { kioskLimiter } from '../http/rate-limits.js';
import { route, type Reply, type ResponseDoc, type RouteSpec } from '../http/route.js';
import { inPlaceTextsFor } from '../pages/in-place-texts.js';
import { inPlaceView } from '../pages/in-place-view.js';
import { readContact } from '../pages/kiosk-contact.js';
import { kioskMessage, kioskQuestion, kioskThanks, kioskWords, type KioskFrame } from '../pages/kiosk-pages.js';
import { kioskHeaders } from '../pages/kiosk-style.js';
import { htmlReply } from '../pages/page-reply.js';
import type { PageView } from '../pages/page-view.js';

type Deps = Pick<ApiDeps, 'db' | 'clock'>;

const page = (description: string): ResponseDoc => ({ description, contentType: 'text/html; charset=utf-8' });
const gone = {
  404: page('An unknown kiosk.'),
  410: page('The kiosk was revoked, or no policy asks there any more.'),
  429: page('Too many answers in a minute.'),
};
const shared = { tag: 'Kiosks', access: 'anyone', params: tokenParams, query: surveyQuery } as const;
const form = ['application/x-www-form-urlencoded'] as const;

/** The pages of a tablet that asks whoever comes by: a tap on a number, thanks and room for words, and the next question by itself. */
export function kioskPageRoutes(deps: Deps): RouteSpec[] {
  const { db, clock } = deps;
  const mayAnswer = kioskLimiter();
  return [
    route({
      ...shared,
      method: 'get',
      path: '/kiosk/{token}',
      operationId: 'showKiosk',
      summary: 'The question on a tablet',
      responses: { 200: page('The question.'), ...gone },
      handle: async ({ params, query, response }) => {
        const open = await openKiosk(deps, params.token, query.lang, response);
        return 'reply' in open ? open.reply : htmlReply(200, kioskQuestion(open.view, open.frame, newToken()));
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/kiosk/{token}',
      operationId: 'answerKiosk',
      summary: 'Record a tap on a rating',
      description: 'Each is a visit of its own, of a customer who is known by nothing. What comes within two seconds is the same tap.',
      body: tapBody,
      bodyTypes: form,
      responses: { 200: page('Thanks, and room for words.'), 400: page('The question again.'), ...gone },
      handle: async ({ params, query, body, response }) => {
        const open = await openKiosk(deps, params.token, query.lang, response);
        if ('reply' in open) return open.reply;
        const { kiosk, policy, view, frame } = open;
        const rating = /^\d{1,2}$/.test(body.rating ?? '') ? Number(body.rating) : Number.NaN;
        if (!isOnScale(view.instrument, rating)) return htmlReply(400, kioskQuestion(view, frame, newToken()));
        if (!(await mayAnswer(kiosk.id))) return htmlReply(429, kioskMessage(view.language, 'busy', frame.path));
        const tap = /^[0-9a-z]{8,40}$/.exec(body.tap ?? '')?.[0] ?? newToken();
        const answer = await recordTap(db, { kiosk, policy, tap, rating, language: view.language, now: clock() });
        const after = await viewOfAnswer(deps, answer, query.lang);
        return htmlReply(200, kioskWords(after ?? view, frame, answer, { comment: '', contact: '', error: null }));
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/kiosk/{token}/words',
      operationId: 'addKioskWords',
      summary: 'Add words to a rating, and after a low score a way to be reached',
      description:
        'With a way to be reached, and the consent to it, a low score opens a recovery case; without one nobody could do the outreach, and there is none.',
      body: kioskWordsBody,
      bodyTypes: form,
      responses: { 200: page('Thanks; the next question comes by itself.'), 400: page('The form, with what is wrong.'), ...gone },
      handle: async ({ params, query, body, response }) => {
        const open = await openKiosk(deps, params.token, query.lang, response);
        if ('reply' in open) return open.reply;
        const view = (await isAnswerAt(db, open.kiosk.id, body.answer)) ? await viewOfAnswer(deps, body.answer, query.lang) : null;
        if (!view?.answer) return htmlReply(404, kioskMessage(open.view.language, 'unknown', open.frame.path));
        const contact = contactOf(body, view, open.kiosk);
        const comment = body.comment?.trim() ?? '';
        if ('error' in contact)
          return htmlReply(400, kioskWords(view, open.frame, body.answer, { comment, contact: body.contact ?? '', error: contact.error }));
        const now = clock();
        if (comment !== '') await recordAnswer(db, { token: body.answer, comment, via: 'kiosk', now });
        const isReachable = contact.given !== null && (await leaveContact(db, body.answer, contact.given, now));
        return htmlReply(200, kioskThanks(view, open.frame, isReachable));
      },
    }),
  ];
}

interface OpenKiosk {
  kiosk: KioskRow;
  policy: PolicyVersion;
  view: PageView;
  frame: KioskFrame;
}

async function openKiosk(
  { db, clock }: Deps,
  token: string,
  language: string | undefined,
  response: Response,
): Promise<OpenKiosk | { reply: Reply }> {
  for (const [name, value] of Object.entries(kioskHeaders)) response.setHeader(name, value);
  const path = `/kiosk/${token}`;
  const kiosk = await readKiosk(db, token);
  if (!kiosk) return { reply: htmlReply(404, kioskMessage('en', 'unknown', null)) };
  const wanted = kiosk.languages.find((known) => known === language) ?? kiosk.languages[0] ?? 'en';
  const policy = kiosk.revokedAt === null ? await policyOfKiosk(db, kiosk) : null;
  // A tablet without a policy asks again by itself once there is one.
  if (!policy) return { reply: htmlReply(410, kioskMessage(wanted, 'closed', kiosk.revokedAt === null ? path : null)) };
  const facts = factsOf(kiosk, policy, await readOrganisation(db), clock());
  return { kiosk, policy, view: inPlaceView('', facts, wanted, clock()), frame: { path, languages: kiosk.languages } };
}

/** A survey that nobody has begun yet. */
function factsOf(
  kiosk: KioskRow,
  { document }: PolicyVersion,
  organisation: { name: string; timeZone: string },
  now: Date,
): SurveyPageFacts {
  return {
    kind: 'first',
    status: 'scheduled',
    channel: 'embed',
    instrument: instruments.find((known) => known === kiosk.instrument) ?? 'csat',
    language: kiosk.languages[0] ?? 'en',
    expiresAt: now,
    document,
    brand: kiosk.brand,
    organisation: organisation.name,
    agentName: null,
    invitationId: '',
    customerId: '',
    customerName: null,
    address: null,
    timeZone: organisation.timeZone,
    teamZone: organisation.timeZone,
    answer: null,
    why: null,
  };
}

async function viewOfAnswer({ db, clock }: Deps, answer: string, language: string | undefined): Promise<PageView | null> {
  const facts = await readSurveyPage(db, answer);
  return facts && inPlaceView(answer, facts, language, clock());
}

/** The contact that was left, as far as one is asked for; or what is wrong with it. */
function contactOf(
  { contact, consent }: { contact?: string | undefined; consent?: string | undefined },
  view: PageView,
  { country }: KioskRow,
): { given: KioskContact | null } | { error: string } {
  if (view.answer?.low !== true || contact === undefined || contact.trim() === '') return { given: null };
  const texts = inPlaceTextsFor(view.language);
  const given = readContact(contact, country);
  if (given === null) return { error: texts.badContact };
  return consent === '1' ? { given } : { error: texts.needsConsent };
}
