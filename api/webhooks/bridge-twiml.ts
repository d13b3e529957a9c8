// Under another name the formatter leaves it alone: what it does to pages would be wrong here.
import { html as xml } from '../pages/html.js';
import { response, type CallAddresses } from './call-twiml.js';

/** What staff hears is English, as all that Amends says to staff. */
const say = (text: string) => xml`<Say language="en-US">${text}</Say>`;

/** Long enough to put the headset on, short enough that no mailbox is left with it. */
const decideSeconds = 8;
const customerRingsSeconds = 30;
const longestTalkSeconds = 3_600;

/** Whoever picked up presses 1, so that no mailbox of ours ever talks to a customer. */
export function whisperTwiml(caseNumber: number, at: CallAddresses): string {
  const words = say(`This is Amends, about case ${caseNumber}. Press 1 to be connected with the customer.`);
  const taken = xml`action="${at.step('connect')}" method="POST" actionOnEmptyResult="true"`;
  return response(xml`<Gather input="dtmf" ${taken} numDigits="1" timeout="${decideSeconds}">${words}${words}</Gather>`);
}

/** Rings the customer; the ringing is heard until somebody picks up. */
export function dialTwiml(phone: string, callerId: string | undefined, at: CallAddresses): string {
  const from = callerId === undefined ? null : xml` callerId="${callerId}"`;
  const limits = xml`timeout="${customerRingsSeconds}" timeLimit="${longestTalkSeconds}" answerOnBridge="true"`;
  const told = xml`statusCallback="${at.step('customer')}" statusCallbackEvent="answered completed" statusCallbackMethod="POST"`;
  const number = xml`<Number ${told}>${phone}</Number>`;
  return response(xml`${say('One moment, please.')}<Dial${from} action="${at.step('over')}" method="POST" ${limits}>${number}</Dial>`);
}

/** A last sentence to whoever called. */
export const goodbyeTwiml = (text: string): string => response(xml`${say(text)}<Hangup/>`);
