/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { StaffMail as Content } from '../domain/survey/mail-content.js';
import { MailFrame } from './mail-frame.js';
import { ClosingLink, Heading, Paragraphs } from './mail-parts.js';

/** Tells somebody of the company what to do, and leads there. */
export function StaffMail({ mail, face }: { mail: Content; face: BrandFace }): ReactNode {
  return (
    <MailFrame mail={mail} face={face} preferences={null}>
      <Heading>{mail.subject}</Heading>
      <Paragraphs paragraphs={mail.paragraphs} link={mail.action.link} colour={face.colour} />
      {[mail.action, ...mail.more].map((link) => (
        <ClosingLink key={link.link} {...link} colour={face.colour} />
      ))}
    </MailFrame>
  );
}
