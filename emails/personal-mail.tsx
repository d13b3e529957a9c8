/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { PersonalMail as Content } from '../domain/survey/mail-content.js';
import { MailFrame } from './mail-frame.js';
import { Heading, Paragraphs } from './mail-parts.js';

/** A letter: somebody's own words, and who wrote them. */
export function PersonalMail({ mail, face }: { mail: Content; face: BrandFace }): ReactNode {
  return (
    <MailFrame mail={mail} face={face} preferences={mail.preferences}>
      <Heading>{mail.subject}</Heading>
      <Paragraphs paragraphs={[...mail.paragraphs, mail.signature]} link={mail.preferences.link} colour={face.colour} />
    </MailFrame>
  );
}
