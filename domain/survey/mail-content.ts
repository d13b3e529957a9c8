/** A link with the words on it. */
export interface LabelledLink {
  label: string;
  link: string;
}

interface MailWords {
  language: string;
  direction: 'ltr' | 'rtl';
  subject: string;
  /** What a mailbox shows beside the subject. */
  preheader: string;
  /** Plain text, one entry for a paragraph; lines may break within. */
  paragraphs: string[];
}

/** A rating is asked for: the question, and a link for each number of the scale. */
export interface SurveyMail extends MailWords {
  kind: 'survey';
  question: string;
  lowLabel: string;
  highLabel: string;
  ratings: { rating: number; link: string }[];
  /** The page without a rating chosen. */
  answer: LabelledLink;
  preferences: LabelledLink;
}

/** Whether a matter is settled: one link for each answer. */
export interface CheckMail extends MailWords {
  kind: 'check';
  /** The page without an answer chosen; the policy's words may name it. */
  page: string;
  answers: LabelledLink[];
  preferences: LabelledLink;
}

/** Something for staff to act on. */
export interface StaffMail extends MailWords {
  kind: 'staff';
  action: LabelledLink;
  /** Other links, after the first. */
  more: LabelledLink[];
}

/** The one-time link to the customer's own data. Nobody ends such mails: each was asked for. */
export interface ProofMail extends MailWords {
  kind: 'proof';
  action: LabelledLink;
  /** What to do for whoever did not ask for it. */
  notYou: string;
}

/** What a mail says, before it has any markup. */
export type MailContent = SurveyMail | CheckMail | StaffMail | ProofMail;

/** A message as it is composed: its words and links; the markup of a mail comes later. */
export interface ComposedMessage {
  /** Null for SMS. */
  subject: string | null;
  text: string;
  /** Null for SMS. */
  mail: MailContent | null;
  /** Every URL in the message, the plain one first. */
  links: string[];
}

export interface ComposedMail extends ComposedMessage {
  subject: string;
  mail: MailContent;
}

/** The paragraphs of a policy's words: what stands between blank lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A mail as a message. Its plain text holds every word and every link that the markup will have. */
export function composedMail(mail: MailContent): ComposedMail {
  return { subject: mail.subject, text: blocksOf(mail).join('\n\n'), mail, links: linksOf(mail) };
}

function blocksOf(mail: MailContent): string[] {
  switch (mail.kind) {
    case 'survey': {
      const [low, high] = [mail.ratings[0], mail.ratings.at(-1)];
      const scale = `${low?.rating} = ${mail.lowLabel}, ${high?.rating} = ${mail.highLabel}`;
      const ratings = mail.ratings.map(({ rating, link }) => `${rating}: ${link}`).join('\n');
      return [...mail.paragraphs, `${mail.question}\n${scale}`, ratings, labelled(mail.answer), labelled(mail.preferences)];
    }
    case 'check':
      return [...mail.paragraphs, mail.answers.map(labelled).join('\n'), labelled(mail.preferences)];
    case 'staff':
      return [...mail.paragraphs, ...[mail.action, ...mail.more].map(labelled)];
    case 'proof':
      return [...mail.paragraphs, labelled(mail.action), mail.notYou];
  }
}

function linksOf(mail: MailContent): string[] {
  switch (mail.kind) {
    case 'survey':
      return [mail.answer.link, ...mail.ratings.map(({ link }) => link), mail.preferences.link];
    case 'check':
      return [mail.page, ...mail.answers.map(({ link }) => link), mail.preferences.link];
    case 'staff':
      return [mail.action, ...mail.more].map(({ link }) => link);
    case 'proof':
      return [mail.action.link];
  }
}

const labelled = ({ label, link }: LabelledLink): string => `${label}: ${link}`;
