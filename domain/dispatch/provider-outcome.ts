import { connectionOutcomes } from './connection-outcomes.js';
import type { Meaning, ProviderOutcome } from './provider-outcome.types.js';
import { sendgridAnswers, sendgridDrops, sendgridEvents } from './sendgrid-outcomes.js';
import { slackAnswers, slackErrors } from './slack-outcomes.js';
import { twilioAnswers, twilioCodes, twilioStatuses } from './twilio-outcomes.js';

/** Every row, by where it is said. A code is in one row of its list at most. */
export const providerOutcomes = {
  connection: connectionOutcomes,
  twilioCodes,
  twilioAnswers,
  twilioStatuses,
  sendgridAnswers,
  sendgridEvents,
  sendgridDrops,
  slackErrors,
  slackAnswers,
} as const satisfies Record<string, readonly ProviderOutcome[]>;

/** A failed call to Twilio: its own code counts most, then the HTTP status, then what the connection did. */
export function twilioAnswer({
  code,
  status,
  connection,
}: {
  code: number | null;
  status: number | null;
  connection: string | null;
}): Meaning {
  const byStatus = rowOf(twilioAnswers, status);
  if (code === null) return byStatus ?? notAnswered(status, connection);
  return rowOf(twilioCodes, code) ?? (byStatus && { ...byStatus, code: String(code) }) ?? ambiguous(String(code));
}

/** What a status callback says. The status tells of the message; the error code of the address. */
export function twilioStatus(status: string, errorCode: string | null): Meaning {
  const byStatus = rowOf(twilioStatuses, status) ?? noNews(status);
  if (errorCode === null) return byStatus;
  const byCode = rowOf(twilioCodes, errorCode);
  const address = byCode?.address ?? 'fine';
  return { code: errorCode, verdict: byStatus.verdict, address, sentence: byCode?.sentence ?? byStatus.sentence };
}

/** What an entry of Twilio's message list says: what is listed was taken, also in a state that nobody has documented. */
export function twilioListed(status: string, errorCode: string | null): Meaning {
  const meaning = twilioStatus(status, errorCode);
  return meaning.verdict === 'no_news' ? { ...meaning, verdict: 'accepted', sentence: 'Twilio lists the message.' } : meaning;
}

/** A failed call to SendGrid. */
export function sendgridAnswer({ status, connection }: { status: number | null; connection: string | null }): Meaning {
  return rowOf(sendgridAnswers, status) ?? notAnswered(status, connection);
}

/** A failed call to Slack: its own word counts most, then the HTTP status, then what the connection did. A 5xx is unclear whatever its word. */
export function slackAnswer({
  word,
  status,
  connection,
}: {
  word: string | null;
  status: number | null;
  connection: string | null;
}): Meaning {
  if (status !== null && status >= 500) return ambiguous(String(status));
  return rowOf(slackErrors, word) ?? rowOf(slackAnswers, status) ?? (word === null ? notAnswered(status, connection) : ambiguous(word));
}

/** One event of SendGrid's webhook. A drop is known by its reason alone, a bounce by its type. */
export function sendgridEvent({ event, type, reason }: { event: string; type: string | null; reason: string }): Meaning {
  if (event === 'bounce' && type === 'blocked') return rowOf(sendgridEvents, 'blocked') ?? noNews(event);
  const said = reason.trim().toLowerCase();
  const drop = event === 'dropped' ? sendgridDrops.find(({ code }) => said.startsWith(code)) : undefined;
  return drop ? { ...drop, code: 'dropped' } : (rowOf(sendgridEvents, event) ?? noNews(event));
}

/** The sentence for what the ledger keeps of a message: the provider's name, its code, and the detail that came with it. */
export function outcomeSentence(provider: string | null, code: string, detail: string | null): string | null {
  const connection = rowOf(connectionOutcomes, code);
  if (connection || provider === null) return connection?.sentence ?? null;
  if (provider === 'twilio')
    return (rowOf(twilioCodes, code) ?? rowOf(twilioAnswers, code) ?? rowOf(twilioStatuses, code))?.sentence ?? null;
  if (provider === 'slack') return (rowOf(slackErrors, code) ?? rowOf(slackAnswers, code))?.sentence ?? null;
  if (provider !== 'sendgrid') return null;
  const row = rowOf(sendgridAnswers, code) ?? sendgridEvent({ event: code, type: null, reason: detail ?? '' });
  return row.sentence;
}

function rowOf(rows: readonly ProviderOutcome[], code: string | number | null): ProviderOutcome | null {
  return rows.find((row) => row.code === String(code)) ?? null;
}

function notAnswered(status: number | null, connection: string | null): Meaning {
  if (status !== null) return ambiguous(String(status));
  return rowOf(connectionOutcomes, connection) ?? ambiguous(connection ?? 'network');
}

/** Whatever nobody has told us about may have been sent. */
function ambiguous(code: string): Meaning {
  return { code, verdict: 'ambiguous', address: 'fine', sentence: 'The provider gave no answer that tells whether it took the message.' };
}

function noNews(code: string): Meaning {
  return { code, verdict: 'no_news', address: 'fine', sentence: 'The provider told something that says nothing about the arrival.' };
}
