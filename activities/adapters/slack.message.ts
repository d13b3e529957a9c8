import { slackAnswer } from '../../domain/dispatch/provider-outcome.js';
import {
  answerWithinMs,
  failedResult,
  fieldOf,
  textOrNull,
  type MessageProvider,
  type OutgoingMessage,
  type SendResult,
} from './messaging.port.js';

export interface SlackSettings {
  /** Posts to any channel and person of the workspace. */
  botToken?: string | undefined;
  /** Posts to its own channel; used where there is no token. */
  webhookUrl?: string | undefined;
  /** Another server that speaks Slack's API. */
  apiBaseUrl?: string | undefined;
  timeoutMs?: number;
  /** Milliseconds since the epoch; the machine's own unless given. */
  nowMs?: () => number;
}

const slackApi = 'https://slack.com';
/** What is waited after a 429 that names no time. Source: https://docs.slack.dev/apis/web-api/rate-limits */
const pauseMs = 1_000;
const mostPauseMs = 10 * 60_000;

/** Messages in Slack, by its web API or an incoming webhook: one request each, none repeated. After a 429 nothing is asked until its Retry-After is over. */
export function slackMessages(settings: SlackSettings): MessageProvider {
  const { timeoutMs = answerWithinMs, nowMs = Date.now } = settings;
  let pausedUntilMs = 0;
  return {
    name: 'slack',
    channel: 'slack',
    async send(message: OutgoingMessage): Promise<SendResult> {
      if (nowMs() < pausedUntilMs) return { outcome: 'busy', code: '429' };
      const request = requestOf(settings, message);
      if (request === null) return failedResult(slackAnswer({ word: 'one_channel_only', status: null, connection: null }));
      try {
        const response = await fetch(request.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8', ...request.headers },
          body: JSON.stringify(request.body),
          redirect: 'manual', // a POST that is led elsewhere would arrive without its body
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (response.status === 429) pausedUntilMs = nowMs() + retryAfterMs(response.headers.get('retry-after'));
        return resultOf(response.status, await response.text());
      } catch (error) {
        return failedResult(slackAnswer({ word: null, status: null, connection: connectionOf(error) }));
      }
    },
    // Slack can be asked for what a channel holds, but only with a scope to read all of it, which nobody should have to give.
    list: null,
  };
}

interface SlackRequest {
  url: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** Null for a message to a person where there is only a webhook, which has one channel. */
function requestOf(
  { botToken, webhookUrl, apiBaseUrl = slackApi }: SlackSettings,
  { address, subject, text, blocks }: OutgoingMessage,
): SlackRequest | null {
  // The text stands in notifications; without blocks it is all there is.
  const content = blocks === undefined ? { text } : { text: subject ?? text, blocks };
  const quiet = { unfurl_links: false, unfurl_media: false };
  if (botToken !== undefined) {
    const headers = { authorization: `Bearer ${botToken}` };
    return { url: `${apiBaseUrl}/api/chat.postMessage`, headers, body: { channel: address, ...content, ...quiet } };
  }
  if (/^[UW]/.test(address) || webhookUrl === undefined) return null;
  return { url: webhookUrl, headers: {}, body: { ...content, ...quiet } };
}

/** The API answers 200 whatever it thinks of the message, with `ok` in a JSON body; a webhook answers in a word of plain text. */
function resultOf(status: number, text: string): SendResult {
  const answer = jsonOf(text);
  if (status === 200 && (text.trim() === 'ok' || fieldOf(answer, 'ok') === true)) {
    return { outcome: 'sent', providerMessageId: messageIdOf(answer) };
  }
  const word = textOrNull(fieldOf(answer, 'error')) ?? (/^[a-z_]{2,60}$/.test(text.trim()) ? text.trim() : null);
  return failedResult(slackAnswer({ word, status, connection: null }));
}

/** A message is known by its channel and its time, together. */
function messageIdOf(answer: unknown): string | null {
  const [channel, ts] = [textOrNull(fieldOf(answer, 'channel')), textOrNull(fieldOf(answer, 'ts'))];
  return channel === null || ts === null ? null : `${channel}:${ts}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function retryAfterMs(header: string | null): number {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1_000, mostPauseMs) : pauseMs;
}

/** `fetch` keeps the name of what befell the connection in its cause; a time-out has none. */
function connectionOf(error: unknown): string | null {
  return textOrNull(fieldOf(fieldOf(error, 'cause'), 'code')) ?? textOrNull(fieldOf(error, 'name'));
}
