import type { AddressMeaning, ProviderOutcome, Verdict } from './provider-outcome.types.js';

const rowsOf = (source: string, rows: readonly [code: string, verdict: Verdict, sentence: string][]): ProviderOutcome[] =>
  rows.map(([code, verdict, sentence]) => ({ code, verdict, address: 'fine' satisfies AddressMeaning, sentence, source }));

/**
 * What an incoming webhook, or the API in its `error`, says against a message. It was refused before anything was posted, but for the two
 * errors of which Slack says itself that something may have succeeded. What the workspace has to put right waits, as with the other
 * providers; what concerns this one place does not get better by waiting.
 */
export const slackErrors: readonly ProviderOutcome[] = rowsOf('https://docs.slack.dev/reference/methods/chat.postMessage', [
  ['invalid_auth', 'not_sent', 'Slack does not take the token; once that is put right, the message goes out.'],
  ['not_authed', 'not_sent', 'Slack got no token; once that is put right, the message goes out.'],
  ['token_revoked', 'not_sent', 'The token was revoked; once there is another, the message goes out.'],
  ['token_expired', 'not_sent', 'The token has expired; once there is another, the message goes out.'],
  ['account_inactive', 'not_sent', 'The token belongs to an app or a workspace that is gone; once there is another, the message goes out.'],
  ['missing_scope', 'not_sent', 'The app may not write; give it the scope chat:write, and the message goes out.'],
  ['ratelimited', 'not_sent', 'Slack gets too many messages at once; this one follows later.'],
  ['rate_limited', 'not_sent', 'Slack gets too many messages at once; this one follows later.'],
  ['message_limit_exceeded', 'not_sent', 'The workspace has as many messages as it may have for now; this one follows later.'],
  ['internal_error', 'ambiguous', 'Slack failed on its side, and says that the message may have been posted.'],
  ['fatal_error', 'ambiguous', 'Slack failed on its side, and says that the message may have been posted.'],
  [
    'channel_not_found',
    'permanent',
    'Slack has no such channel or person, or the app can not see it; correct it where the policy or the person names it.',
  ],
  ['not_in_channel', 'permanent', 'The app is not in the channel; invite it there.'],
  ['is_archived', 'permanent', 'The channel is archived; name another one in the policy.'],
  ['channel_is_archived', 'permanent', 'The channel of the webhook is archived; make a webhook for another one.'],
  ['restricted_action', 'permanent', 'The workspace lets nobody but its owners write there.'],
  ['action_prohibited', 'permanent', 'The workspace does not let the webhook write there.'],
  ['posting_to_general_channel_denied', 'permanent', 'The webhook may not write to the general channel.'],
  ['user_not_found', 'permanent', 'Slack knows no such person any more; correct the Slack id of the colleague.'],
  ['cannot_dm_bot', 'permanent', 'The Slack id of the colleague is that of an app.'],
  ['no_service', 'permanent', 'The webhook was removed or switched off; make a new one and set SLACK_WEBHOOK_URL.'],
  ['no_service_id', 'permanent', 'The address of the webhook is not complete; copy it anew to SLACK_WEBHOOK_URL.'],
  ['no_team', 'permanent', 'The address of the webhook names no workspace; copy it anew to SLACK_WEBHOOK_URL.'],
  ['team_disabled', 'permanent', 'The workspace of the webhook is switched off.'],
  ['invalid_token', 'permanent', 'The address of the webhook is no longer valid; copy it anew to SLACK_WEBHOOK_URL.'],
  ['invalid_payload', 'permanent', 'Slack could not read the message.'],
  ['invalid_blocks', 'permanent', 'Slack could not read how the message is laid out.'],
  ['msg_too_long', 'permanent', 'The message is longer than Slack takes.'],
  ['no_text', 'permanent', 'Slack found no text in the message.'],
  [
    'one_channel_only',
    'permanent',
    'A webhook writes to its own channel alone; set SLACK_BOT_TOKEN to write to people and to other channels.',
  ],
]);

/** HTTP statuses of an answer without a word that is in the table. */
export const slackAnswers: readonly ProviderOutcome[] = rowsOf(
  'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  [
    ['400', 'permanent', 'Slack found the request wrong and posted nothing.'],
    ['401', 'not_sent', 'Slack does not take the token; once that is put right, the message goes out.'],
    ['403', 'permanent', 'Slack does not let this be posted.'],
    ['404', 'permanent', 'Slack knows no such webhook or channel.'],
    ['410', 'permanent', 'The channel or the webhook is no more.'],
    ['413', 'permanent', 'The message is larger than Slack takes.'],
    ['429', 'not_sent', 'Slack gets too many requests at once; the message follows later.'],
  ],
);
