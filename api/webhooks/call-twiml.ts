import type { CallMove, Line } from '../../domain/survey/call-script.js';
// Under another name the formatter leaves it alone: what it does to pages would be wrong here.
import { html as xml, type Html } from '../pages/html.js';
import { speechLanguage } from './speech-language.js';

/** Where the next steps of a call are told: absolute addresses of our own. */
export interface CallAddresses {
  /** Takes what is heard at a step. */
  step: (step: string) => string;
}

/** Seconds of silence after which nobody is thought to answer any more; the last question is heard again then, or left. */
const silenceSeconds = 6;
const longestCommentSeconds = 90;

/** The next thing that Twilio does in a survey call. */
export function moveTwiml(move: CallMove, at: CallAddresses): string {
  switch (move.do) {
    case 'hang_up':
      return response(xml`${said(move.say)}<Hangup/>`);
    case 'ask_rating':
      return response(question(move, at));
    case 'ask_comment':
      return response(move.how === 'record' ? recorded(move, at) : listened(move, at));
  }
}

function question({ say, next, digits, language }: Extract<CallMove, { do: 'ask_rating' }>, at: CallAddresses): Html {
  const { hear } = speechLanguage(language);
  const heard = xml`action="${at.step(next)}" method="POST" actionOnEmptyResult="true" timeout="${silenceSeconds}"`;
  return xml`<Gather input="dtmf speech" ${heard} numDigits="${digits}" speechTimeout="auto" language="${hear}">${said(say)}</Gather>`;
}

type AskComment = Extract<CallMove, { do: 'ask_comment' }>;

/** What was recorded is written down by Twilio, and comes later; whoever says nothing goes on to the end. */
function recorded({ say, next }: AskComment, at: CallAddresses): Html {
  const limits = xml`maxLength="${longestCommentSeconds}" timeout="4" finishOnKey="#" playBeep="true" trim="trim-silence"`;
  const written = xml`transcribe="true" transcribeCallback="${at.step('transcription')}"`;
  const kept = xml`recordingStatusCallback="${at.step('recording')}" recordingStatusCallbackMethod="POST"`;
  // A recording without a sound isn't told of: the call goes on behind it.
  const silent = xml`<Redirect method="POST">${at.step(next)}</Redirect>`;
  return xml`${said(say)}<Record action="${at.step(next)}" method="POST" ${limits} ${written} ${kept}/>${silent}`;
}

function listened({ say, next, language }: AskComment, at: CallAddresses): Html {
  const heard = xml`action="${at.step(next)}" method="POST" actionOnEmptyResult="true" timeout="${silenceSeconds}"`;
  return xml`<Gather input="speech" ${heard} speechTimeout="3" language="${speechLanguage(language).hear}">${said(say)}</Gather>`;
}

/** Lines to be read aloud, each by a voice of its language. */
export function said(lines: readonly Line[]): Html[] {
  return lines.map(({ text, language }) => xml`<Say language="${speechLanguage(language).say}">${speakable(text)}</Say>`);
}

/** XML knows no control characters, and a voice no line breaks. */
const speakable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();

export function response(content: Html): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?><Response>${content}</Response>`.text;
}

export const hangUp = response(xml`<Hangup/>`);
