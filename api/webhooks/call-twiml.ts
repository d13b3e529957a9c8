import type { CallMove, Line } from '../../domain/survey/call-script.js';
import { html, type Html } from '../pages/html.js';
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
      return response(html`${said(move.say)}<Hangup />`);
    case 'ask_rating': {
      const { hear } = speechLanguage(move.language);
      return response(
        html`<Gather
          input="dtmf speech"
          action="${at.step(move.next)}"
          method="POST"
          actionOnEmptyResult="true"
          numDigits="${move.digits}"
          timeout="${silenceSeconds}"
          speechTimeout="auto"
          language="${hear}"
          >${said(move.say)}</Gather
        >`,
      );
    }
    case 'ask_comment':
      return response(move.how === 'record' ? recorded(move, at) : listened(move, at));
  }
}

type AskComment = Extract<CallMove, { do: 'ask_comment' }>;

/** What was recorded is written down by Twilio, and comes later; whoever says nothing goes on to the end. */
function recorded({ say, next }: AskComment, at: CallAddresses): Html {
  return html`${said(say)}<Record
      action="${at.step(next)}"
      method="POST"
      maxLength="${longestCommentSeconds}"
      timeout="4"
      finishOnKey="#"
      playBeep="true"
      trim="trim-silence"
      transcribe="true"
      transcribeCallback="${at.step('transcription')}"
      recordingStatusCallback="${at.step('recording')}"
      recordingStatusCallbackMethod="POST"
    />${toEnd(next, at)}`;
}

function listened({ say, next, language }: AskComment, at: CallAddresses): Html {
  return html`<Gather
    input="speech"
    action="${at.step(next)}"
    method="POST"
    actionOnEmptyResult="true"
    timeout="${silenceSeconds}"
    speechTimeout="3"
    language="${speechLanguage(language).hear}"
    >${said(say)}</Gather
  >`;
}

/** A recording without a sound isn't told of: the call goes on here. */
const toEnd = (step: string, at: CallAddresses): Html => html`<Redirect method="POST">${at.step(step)}</Redirect>`;

/** Lines to be read aloud, each by a voice of its language. */
export function said(lines: readonly Line[]): Html[] {
  return lines.map(({ text, language }) => html`<Say language="${speechLanguage(language).say}">${speakable(text)}</Say>`);
}

/** XML knows no control characters, and a voice no line breaks. */
const speakable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();

export function response(content: Html): string {
  return html`<?xml version="1.0" encoding="UTF-8"?><Response>${content}</Response>`.text;
}

export const hangUp = response(html`<Hangup />`);
