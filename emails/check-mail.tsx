/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { CheckMail as Content } from '../domain/survey/mail-content.js';
import { MailFrame } from './mail-frame.js';
import { choiceStyle, Heading, Paragraphs } from './mail-parts.js';

/** Asks whether a matter is settled. */
export function CheckMail({ mail, face }: { mail: Content; face: BrandFace }): ReactNode {
  return (
    <MailFrame mail={mail} face={face} preferences={mail.preferences}>
      <Heading>{mail.subject}</Heading>
      <Paragraphs paragraphs={mail.paragraphs} link={mail.page} colour={face.colour} />
      {mail.answers.map(({ label, link }) => (
        <a key={link} className="choice" href={link} style={{ ...choiceStyle, display: 'block', margin: '0 0 8px', padding: '0 12px' }}>
          {label}
        </a>
      ))}
    </MailFrame>
  );
}
