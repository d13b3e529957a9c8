import type { Request } from 'express';
import { twilioStatus } from '../../domain/dispatch/provider-outcome.js';
import { callIdOfDispatch } from '../../prisma/stores/case-call.store.js';
import { endCall } from '../../prisma/stores/case-call-end.store.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { takeInNews } from '../../prisma/stores/delivery-news.store.js';
import { callbackFieldsSchema, callbackQuery, type CallbackFields } from '../contract/twilio.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';
import { isFromTwilio, twiml } from '../webhooks/twilio-callbacks.js';
import { callCodeOf, callStateOf, one } from '../webhooks/twilio-calls.js';

export type TwilioDeps = Pick<ApiDeps, 'db' | 'clock' | 'publicUrl' | 'twilio'>;

/** What all of Twilio's callbacks have in common. */
export const twilioCallback = {
  method: 'post',
  tag: 'Provider callbacks',
  access: 'provider',
  body: callbackFieldsSchema,
  bodyTypes: ['application/x-www-form-urlencoded'],
  problems: ['bad_signature', 'not_found'],
} as const;

/** Twilio's callbacks. They come late, twice and out of order; each is taken in once. */
export function twilioRoutes(deps: TwilioDeps): RouteSpec[] {
  return [
    route({
      ...twilioCallback,
      path: '/webhooks/twilio/status',
      operationId: 'receiveTwilioStatus',
      summary: 'What became of an SMS, or of a call',
      description:
        'Signed with the auth token over the public address and all fields; without Twilio credentials the address does not exist.',
      query: callbackQuery,
      responses: { 204: { description: 'Taken.' } },
      handle: async ({ body, query, request }) => {
        letInTwilio(deps, request, body);
        const isCall = body['CallStatus'] !== undefined;
        await (isCall ? takeInCall : takeInStatus)(deps, query.dispatch ?? null, body);
        return { status: 204 };
      },
    }),
    route({
      ...twilioCallback,
      path: '/webhooks/twilio/sms',
      operationId: 'receiveTwilioSms',
      summary: "A customer's SMS: a rating, a comment, a yes or no, or STOP",
      description:
        'Answered with TwiML: thanks, or a question where the text was not understood. Empty after an opt-out, for Twilio has replied itself.',
      responses: { 200: { description: 'TwiML.', contentType: 'text/xml' } },
      handle: async ({ body, request }) => {
        letInTwilio(deps, request, body);
        return { body: twiml(await takeInSms(deps, body)), contentType: 'text/xml' };
      },
    }),
  ];
}

/** Throws for whoever isn't Twilio. */
export function letInTwilio({ twilio, publicUrl }: Pick<TwilioDeps, 'twilio' | 'publicUrl'>, request: Request, fields: CallbackFields): void {
  if (!twilio) throw new Problem('not_found');
  const signature = request.header('x-twilio-signature');
  if (!isFromTwilio(twilio.authToken, { url: `${publicUrl}${request.originalUrl}`, signature, fields })) throw new Problem('bad_signature');
}

/** A call that nobody heard is one that didn't arrive, as an SMS that is lost; the number may be right all the same. */
async function takeInCall({ db, clock }: TwilioDeps, dispatchId: string | null, fields: CallbackFields): Promise<void> {
  const status = one(fields['CallStatus']) ?? '';
  const state = callStateOf(status);
  const code = state === 'failed' ? callCodeOf(status) : null;
  await recordDelivery(db, { dispatchId, providerMessageId: one(fields['CallSid']), state, failsAfterDelivery: false, code, detail: null, at: clock() });
  const callId = dispatchId === null || state !== 'failed' ? null : await callIdOfDispatch(db, dispatchId);
  if (callId !== null) await endCall(db, callId, { result: 'not_taken', seconds: null, beforeCustomer: true }, clock());
}

async function takeInStatus({ db, clock }: TwilioDeps, dispatchId: string | null, fields: CallbackFields): Promise<void> {
  const now = clock();
  const news = {
    source: 'twilio',
    channel: 'sms',
    dispatchId,
    providerMessageId: one(fields['MessageSid']) ?? one(fields['SmsSid']),
    meaning: twilioStatus(one(fields['MessageStatus']) ?? '', one(fields['ErrorCode'])),
    address: one(fields['To']),
    detail: one(fields['ErrorMessage']),
    at: now,
  } as const;
  await takeInNews(db, news, now);
}

/**
 * Gives what the customer is told. Twilio's own opt-out words may be anything the number's owner chose, so its verdict counts
 * more than the text.
 */
async function takeInSms({ db, clock }: TwilioDeps, fields: CallbackFields): Promise<string | null> {
  const [address, providerMessageId] = [one(fields['From']), one(fields['MessageSid']) ?? one(fields['SmsSid'])];
  const verdict = one(fields['OptOutType']);
  const text = verdict === 'STOP' || verdict === 'START' ? verdict : (one(fields['Body']) ?? '');
  // Twilio has answered a call for help itself, and a picture without words says nothing that we could read.
  if (address === null || providerMessageId === null || verdict === 'HELP' || text.trim() === '') return null;
  const { answer } = await receiveInbound(db, { provider: 'twilio', providerMessageId, channel: 'sms', address, text, now: clock() });
  return answer;
}
