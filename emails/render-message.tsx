/** @jsxRuntime automatic */
import { render } from '@react-email/render';
import type { ReactElement } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { ComposedMessage, MailContent } from '../domain/survey/mail-content.js';
import { CheckMail } from './check-mail.js';
import { PersonalMail } from './personal-mail.js';
import { ProofMail } from './proof-mail.js';
import { StaffMail } from './staff-mail.js';
import { SurveyMail } from './survey-mail.js';

/** A message as it goes out: plain text, and for a mail the same as HTML. */
export interface RenderedMessage {
  /** Null for SMS. */
  subject: string | null;
  text: string;
  /** Null for SMS. */
  html: string | null;
  links: string[];
}

/** Gives a composed message the face of its brand. The same message and face give the same HTML, sign for sign. */
export async function renderMessage({ subject, text, mail, links }: ComposedMessage, face: BrandFace): Promise<RenderedMessage> {
  if (mail === null) return { subject, text, html: null, links };
  // A person's letter begins with the person's own words.
  const blocks = [...(mail.kind === 'personal' ? [] : [face.name]), text, ...(face.postalAddress === null ? [] : [face.postalAddress])];
  return { subject, text: blocks.join('\n\n'), html: await render(templateOf(mail, face)), links };
}

function templateOf(mail: MailContent, face: BrandFace): ReactElement {
  switch (mail.kind) {
    case 'survey':
      return <SurveyMail mail={mail} face={face} />;
    case 'check':
      return <CheckMail mail={mail} face={face} />;
    case 'staff':
      return <StaffMail mail={mail} face={face} />;
    case 'proof':
      return <ProofMail mail={mail} face={face} />;
    case 'personal':
      return <PersonalMail mail={mail} face={face} />;
  }
}
