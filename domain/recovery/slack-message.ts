import { digestLine, digestSubject, type DigestInput } from './alert-digest.js';
import { composeAlertMessage, timeLeft, type AlertMessageInput } from './alert-message.js';

/** What Slack shows of a message, by its Block Kit. Source: https://docs.slack.dev/reference/block-kit/blocks */
export type SlackBlock =
  | { type: 'header'; text: { type: 'plain_text'; text: string; emoji: false } }
  | { type: 'section'; text: { type: 'mrkdwn'; text: string } }
  | { type: 'context'; elements: { type: 'mrkdwn'; text: string }[] };

// What Slack takes at most in a header and in a section.
const mostInHeader = 150;
const mostInSection = 3_000;

/** An alert about one case. It names no customer and quotes none: the case does, behind its link. Its links are text, since a button needs a server that Slack calls back. */
export function slackAlert(input: AlertMessageInput): SlackBlock[] {
  const { severity, severityReasons = [], driverLabels, dueAt, now, caseLink, acknowledgeLink } = input;
  const left = timeLeft(dueAt, now);
  const facts = [
    `*Severity:* ${severity}${severityReasons.length > 0 ? ` – ${escaped(severityReasons.join(' '))}` : ''}`,
    `*${left.isOver ? 'Was due' : 'Due'}:* ${localTime(dueAt)} (${left.phrase})`,
    ...(driverLabels.length > 0 ? [`*About:* ${escaped(driverLabels.join(', '))}`] : []),
  ];
  return [
    header(composeAlertMessage(input).subject),
    section(facts.join('\n')),
    section(links(['Open the case', caseLink], acknowledgeLink)),
  ];
}

/** The same about several cases. */
export function slackDigest(input: DigestInput): SlackBlock[] {
  const cases = input.cases.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return [
    header(digestSubject(input)),
    section(linesWithin(cases.map((one) => `• ${escaped(digestLine(one, input))}`))),
    section(links(['Open the inbox', input.inboxLink], input.acknowledgeLink)),
  ];
}

/** As many lines as a section takes, and how many more there are. */
function linesWithin(lines: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > mostInSection - 50) break;
    shown.push(line);
  }
  return [...shown, ...(shown.length < lines.length ? [`and ${lines.length - shown.length} more`] : [])].join('\n');
}

function links([label, link]: [string, string], acknowledgeLink: string | null | undefined): string {
  return [`<${link}|${label}>`, ...(acknowledgeLink == null ? [] : [`<${acknowledgeLink}|Acknowledge>`])].join('  ·  ');
}

const header = (text: string): SlackBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: text.slice(0, mostInHeader), emoji: false },
});
const section = (text: string): SlackBlock => ({ type: 'section', text: { type: 'mrkdwn', text } });

/** The time as the reader's own Slack tells it, in their zone. */
function localTime(instant: string): string {
  const ms = Date.parse(instant);
  return `<!date^${Math.floor(ms / 1_000)}^{date_short_pretty} {time}|${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC>`;
}

/** Slack's three signs of its own. Source: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
