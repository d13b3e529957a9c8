import { nextMove, replyOf, type CallStep, type Heard } from '../../domain/survey/call-script.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { callIdOfDispatch } from '../../prisma/stores/case-call.store.js';
import { endRecordings, noteRecording } from '../../prisma/stores/provider-recording.store.js';
import { loadSurveyCall, takeCallComment, takeCallRating, type SurveyCall } from '../../prisma/stores/survey-call.store.js';
import { voiceQuery, type CallbackFields, type VoiceStep } from '../contract/twilio.schema.js';
import { route, type RouteSpec } from '../http/route.js';
import { goOnBridging } from '../webhooks/bridge.js';
import { hangUp, moveTwiml, type CallAddresses } from '../webhooks/call-twiml.js';
import { isMachine, one, recordingsIn } from '../webhooks/twilio-calls.js';
import { letInTwilio, twilioCallback, type TwilioDeps } from './twilio.route.js';

/** A call under way: Twilio asks here what to do next. Every question may come twice; what was said is recorded once. */
export function twilioVoiceRoutes(deps: TwilioDeps): RouteSpec[] {
  return [
    route({
      ...twilioCallback,
      path: '/webhooks/twilio/voice',
      operationId: 'receiveTwilioVoice',
      summary: 'A call that goes on: what was pressed or said, and what comes next',
      description:
        'Answered with TwiML: the question, one repeat, the comment, thanks. `step` says where the call stands. A mailbox that picks up is hung up on, and counts as not delivered.',
      query: voiceQuery,
      responses: { 200: { description: 'TwiML.', contentType: 'text/xml' } },
      handle: async ({ body, query: { dispatch, step }, request }) => {
        letInTwilio(deps, request, body);
        const isCall = dispatch !== undefined && one(body['CallSid']) !== null;
        return { body: isCall ? await nextTwiml(deps, dispatch, step, body) : hangUp, contentType: 'text/xml' };
      },
    }),
  ];
}

/** A call that is none of ours is hung up on. */
async function nextTwiml(deps: TwilioDeps, dispatchId: string, step: VoiceStep, fields: CallbackFields): Promise<string> {
  const { db, clock, publicUrl, twilio } = deps;
  const now = clock();
  const callId = await callIdOfDispatch(db, dispatchId);
  const at = { step: (next: string): string => `${publicUrl}/webhooks/twilio/voice?dispatch=${dispatchId}&step=${next}` };
  if (callId !== null) return goOnBridging({ db, callId, dispatchId, callerId: twilio?.voiceFrom, at, now }, step, fields);
  const call = await loadSurveyCall(db, dispatchId, now);
  return call === null ? hangUp : goOn(deps, call, step, fields, at);
}

async function goOn(deps: TwilioDeps, call: SurveyCall, step: VoiceStep, fields: CallbackFields, at: CallAddresses): Promise<string> {
  const now = deps.clock();
  switch (step) {
    case 'answered':
    case 'rating':
    case 'rating_again':
    case 'comment': {
      for (const sid of recordingsIn(fields)) await noteRecording(deps.db, sid, now);
      return moveTwiml(nextMove(call.script, step, await heardAt(deps, call, step, fields)), at);
    }
    case 'recording':
      for (const sid of recordingsIn(fields)) await noteRecording(deps.db, sid, now);
      return hangUp;
    case 'transcription': {
      const text = one(fields['TranscriptionStatus']) === 'completed' ? one(fields['TranscriptionText']) : null;
      await takeCallComment(deps.db, call, { ...callOf(fields), step: 'comment', text: text?.trim() || null, now });
      await endRecordings(deps.db, recordingsIn(fields), now);
      return hangUp;
    }
    default:
      return hangUp;
  }
}

async function heardAt({ db, clock }: TwilioDeps, call: SurveyCall, step: CallStep, fields: CallbackFields): Promise<Heard> {
  const now = clock();
  if (step === 'answered') return pickedUp({ db, clock }, call, fields);
  const speech = one(fields['SpeechResult']);
  if (step === 'comment') return takeCallComment(db, call, { ...callOf(fields), step, text: speech?.trim() || null, now });
  const text = replyOf({ digits: one(fields['Digits']), speech }, call.script.instrument);
  return takeCallRating(db, call, { ...callOf(fields), step, text, now });
}

/** A person has heard the question from here on; a mailbox never will. */
async function pickedUp({ db, clock }: Pick<TwilioDeps, 'db' | 'clock'>, call: SurveyCall, fields: CallbackFields): Promise<Heard> {
  const hasMachine = isMachine(one(fields['AnsweredBy']));
  await recordDelivery(db, {
    dispatchId: call.dispatchId,
    providerMessageId: one(fields['CallSid']),
    state: hasMachine ? 'failed' : 'delivered',
    failsAfterDelivery: false,
    code: hasMachine ? 'machine' : null,
    detail: null,
    at: clock(),
  });
  if (hasMachine) return 'machine';
  return call.isOpen || call.isAnswered ? 'person' : 'closed';
}

const callOf = (fields: CallbackFields) => ({ provider: 'twilio' as const, callId: one(fields['CallSid']) ?? '' });
