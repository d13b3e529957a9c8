import { resultOf } from '../../domain/recovery/case-call.js';
import { caseNumberOf, connectCall, markConnected } from '../../prisma/stores/case-call.store.js';
import { endCall } from '../../prisma/stores/case-call-end.store.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import type { Database } from '../../prisma/stores/database.js';
import type { CallbackFields, VoiceStep } from '../contract/twilio.schema.js';
import { dialTwiml, goodbyeTwiml, whisperTwiml } from './bridge-twiml.js';
import { hangUp, type CallAddresses } from './call-twiml.js';
import { isMachine, one } from './twilio-calls.js';

/** A bridged call that goes on. */
export interface Bridge {
  db: Database;
  callId: string;
  dispatchId: string;
  /** The number that the customer sees. */
  callerId: string | undefined;
  at: CallAddresses;
  now: Date;
}

/** What Twilio does next in a call between a person of the company and a customer. Every step may be told twice. */
export async function goOnBridging(bridge: Bridge, step: VoiceStep, fields: CallbackFields): Promise<string> {
  const { db, callId, now } = bridge;
  switch (step) {
    case 'answered':
      return pickedUp(bridge, fields);
    case 'connect':
      return connect(bridge, fields);
    case 'customer':
      await hearOfCustomer(bridge, fields);
      return hangUp;
    case 'over': {
      const status = one(fields['DialCallStatus']) ?? '';
      const seconds = secondsIn(fields, 'DialCallDuration');
      await endCall(db, callId, { result: resultOf(status, seconds), seconds }, now);
      return status === 'completed' || status === 'answered'
        ? hangUp
        : goodbyeTwiml('The customer could not be reached. It is noted in the case.');
    }
    default:
      return hangUp;
  }
}

async function pickedUp({ db, callId, dispatchId, at, now }: Bridge, fields: CallbackFields): Promise<string> {
  const hasMachine = isMachine(one(fields['AnsweredBy']));
  const code = hasMachine ? 'machine' : null;
  const news = { dispatchId, providerMessageId: one(fields['CallSid']), failsAfterDelivery: false, code, detail: null, at: now };
  await recordDelivery(db, { ...news, state: hasMachine ? 'failed' : 'delivered' });
  const number = await caseNumberOf(db, callId);
  if (!hasMachine && number !== null) return whisperTwiml(number, at);
  await endCall(db, callId, { result: 'not_taken', seconds: null, beforeCustomer: true }, now);
  return hangUp;
}

async function connect({ db, callId, callerId, at, now }: Bridge, fields: CallbackFields): Promise<string> {
  if (one(fields['Digits']) !== '1') {
    await endCall(db, callId, { result: 'not_taken', seconds: null, beforeCustomer: true }, now);
    return hangUp;
  }
  const phone = await connectCall(db, callId, now);
  if (phone !== null) return dialTwiml(phone, callerId, at);
  await endCall(db, callId, { result: 'failed', seconds: null, beforeCustomer: true }, now);
  return goodbyeTwiml('The customer may not be called any more.');
}

/** The customer's own part of the call, which ends by itself also when the caller hangs up first. */
async function hearOfCustomer({ db, callId, now }: Bridge, fields: CallbackFields): Promise<void> {
  const status = one(fields['CallStatus']) ?? '';
  if (status === 'in-progress' || status === 'answered') return markConnected(db, callId, now);
  if (!['completed', 'busy', 'no-answer', 'failed', 'canceled'].includes(status)) return;
  const seconds = secondsIn(fields, 'CallDuration');
  await endCall(db, callId, { result: resultOf(status, seconds), seconds }, now);
}

function secondsIn(fields: CallbackFields, name: string): number {
  const text = one(fields[name]) ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
