import type { Request, Response } from 'express';
import { err, ok, type Result } from '../../domain/result.js';
import { askForProof, findProof, useProof } from '../../prisma/stores/address-proof.store.js';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { exportCustomer } from '../../prisma/stores/customer-read.store.js';
import { readOwn, savePreferences, type OwnFacts } from '../../prisma/stores/own-page.store.js';
import { regradeInvitation } from '../../prisma/stores/response-grade.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { readSurveyPage, type SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import { preferencesSchema, proofConfirmation, proofParams, tokenParams, wishSchema } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import type { Reply, ResponseDoc, RouteSpec } from '../http/route.js';
import { route } from '../http/route.js';
import { codeOf, dataPage, erasedPage, proofOverPage, proofPage, proofSentPage } from '../pages/own-pages.js';
import { preferencesPage } from '../pages/preferences-page.js';
import { unknownPage } from '../pages/page-frame.js';
import { htmlReply } from '../pages/page-reply.js';
import { pageHeaders } from '../pages/page-style.js';
import { pageLanguages } from '../pages/page-texts.js';
import { pageView, type PageView } from '../pages/page-view.js';
import { noteRequest } from './page-visit.js';
import { asSaid, hoursSaid } from './read-hours.js';

type Deps = Pick<ApiDeps, 'db' | 'clock'>;

const page = (description: string): ResponseDoc => ({ description, contentType: 'text/html; charset=utf-8' });
const shared = { tag: 'Survey page', access: 'anyone' } as const;
const unknown = { 404: page('An unknown link.') };

/**
 * A customer's own pages. The link of a survey shows a summary and takes wishes; whoever wants to see all of it, or to erase it, is sent
 * a one-time link to the address that is known: a link alone proves only that one has it.
 */
export function ownPagesRoutes(deps: Deps): RouteSpec[] {
  const { db, clock } = deps;
  return [
    route({
      ...shared,
      method: 'get',
      path: '/s/{token}/preferences',
      operationId: 'showPreferences',
      summary: 'How a customer wants to be written to',
      params: tokenParams,
      responses: { 200: page('A form.'), ...unknown },
      handle: async ({ params, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        return found.ok ? htmlReply(200, preferencesPage(found.value.view, found.value.own)) : found.error;
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/s/{token}/preferences',
      operationId: 'savePreferences',
      summary: 'Save channels, language and hours, or stop all surveys; it counts before what events say',
      params: tokenParams,
      body: preferencesSchema,
      bodyTypes: ['application/x-www-form-urlencoded', 'application/json'],
      responses: { 200: page('The form, saved.'), 400: page('Hours that can’t be kept; nothing is changed.'), ...unknown },
      handle: async ({ params, body, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        if (!found.ok) return found.error;
        const { facts, own, view } = found.value;
        const language = pageLanguages.find((known) => known === body.language);
        const hours = hoursSaid(body, own, clock());
        if (!hours.ok && body.never !== 'yes') return htmlReply(400, preferencesPage(view, asSaid(own, body), { wrong: hours.error }));
        await savePreferences(db, facts.customerId, {
          ...(own.email === null ? {} : { email: body.email === 'yes' }),
          ...(own.phone === null ? {} : { sms: body.sms === 'yes' }),
          ...(language === undefined ? {} : { language }),
          // A stop is never refused; hours that can't be kept then stay what they were.
          ...(hours.ok ? hours.value : {}),
        });
        const address = facts.address ?? facts.customerId;
        if (body.never === 'yes')
          await optOut(db, {
            customerId: facts.customerId,
            address,
            channel: facts.channel,
            reason: 'unsubscribe',
            source: 'survey_page',
            now: clock(),
          });
        await notePress(deps, found.value, request);
        return htmlReply(200, preferencesPage(view, (await readOwn(db, facts.customerId)) ?? own, { saved: true }));
      },
    }),
    route({
      ...shared,
      method: 'get',
      path: '/s/{token}/data',
      operationId: 'showHeldData',
      summary: 'A summary of what is held about the customer',
      params: tokenParams,
      responses: { 200: page('Counts and masked addresses.'), ...unknown },
      handle: async ({ params, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        return found.ok ? htmlReply(200, dataPage(found.value.view, found.value.own)) : found.error;
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/s/{token}/data',
      operationId: 'askForOwnData',
      summary: 'Send a one-time link to the customer’s own address, to see all of it or to erase it',
      params: tokenParams,
      body: wishSchema,
      bodyTypes: ['application/x-www-form-urlencoded', 'application/json'],
      responses: { 200: page('The link is on its way.'), ...unknown },
      handle: async ({ params, body, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        if (!found.ok) return found.error;
        const { facts, own, view } = found.value;
        const { customerId, invitationId } = facts;
        if (own.email !== null || own.phone !== null) await askForProof(db, { customerId, invitationId, wants: body.wants, now: clock() });
        await notePress(deps, found.value, request);
        return htmlReply(200, proofSentPage(view, own));
      },
    }),
    ...proofRoutes(deps),
  ];
}

/** Behind the one-time link. */
function proofRoutes(deps: Deps): RouteSpec[] {
  const { db, clock } = deps;
  const over = { 410: page('The link is used up.') };
  return [
    route({
      ...shared,
      method: 'get',
      path: '/s/{token}/data/{proof}',
      operationId: 'showProof',
      summary: 'What a one-time link opens',
      params: proofParams,
      responses: { 200: page('A page with a button.'), ...unknown, ...over },
      handle: async ({ params, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        if (!found.ok) return found.error;
        const { facts, view } = found.value;
        const proof = await findProof(db, { invitationId: facts.invitationId, secret: params.proof, now: clock() });
        return proof
          ? htmlReply(200, proofPage(view, { secret: params.proof, wants: proof.wants, isWrong: false }))
          : htmlReply(410, proofOverPage(view));
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/s/{token}/data/{proof}',
      operationId: 'useProof',
      summary: 'Download everything that is held, or erase it, once',
      params: proofParams,
      body: proofConfirmation,
      bodyTypes: ['application/x-www-form-urlencoded', 'application/json'],
      responses: { 200: page('The file, or that everything is erased.'), 400: page('The number was not typed.'), ...unknown, ...over },
      handle: async ({ params, body, request, response }) => {
        const found = await openOwn(deps, params.token, request, response);
        if (!found.ok) return found.error;
        const { facts, view } = found.value;
        const now = clock();
        const proof = await findProof(db, { invitationId: facts.invitationId, secret: params.proof, now });
        if (!proof) return htmlReply(410, proofOverPage(view));
        if (proof.wants === 'erase' && body.code?.trim() !== codeOf(params.proof))
          return htmlReply(400, proofPage(view, { secret: params.proof, wants: 'erase', isWrong: true }));
        if (!(await useProof(db, params.proof, now))) return htmlReply(410, proofOverPage(view));
        if (proof.wants === 'export') return fileReply(await exportCustomer(db, proof.externalId, now));
        await eraseCustomer(db, proof.externalId, { id: facts.customerId, name: 'the customer' }, now);
        return htmlReply(200, erasedPage(view));
      },
    }),
  ];
}

const fileReply = (held: unknown): Reply => ({
  body: JSON.stringify(held, null, 2),
  contentType: 'application/json; charset=utf-8',
  headers: { 'Content-Disposition': 'attachment; filename="my-data.json"' },
});

interface OpenOwn {
  facts: SurveyPageFacts;
  own: OwnFacts;
  view: PageView;
}

/** The pages outlive the survey: what is held can be asked for as long as something is. */
async function openOwn({ db, clock }: Deps, token: string, request: Request, response: Response): Promise<Result<OpenOwn, Reply>> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const facts = await readSurveyPage(db, token);
  const own = facts && (await readOwn(db, facts.customerId));
  if (!facts || !own) return err(htmlReply(404, unknownPage(request.headers['accept-language'] ?? '')));
  return ok({ facts, own, view: pageView(token, facts, clock()) });
}

/** A button that was pressed in one moment with a rating speaks against a person, like the one that stops. */
async function notePress(deps: Deps, { facts: { invitationId }, view: { now } }: OpenOwn, request: Request): Promise<void> {
  await noteRequest(deps, request, { invitationId, kind: 'stop', rating: null, now });
  await regradeInvitation(deps.db, invitationId, now);
}
