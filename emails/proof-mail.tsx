/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { ProofMail as Content } from '../domain/survey/mail-content.js';
import { MailFrame } from './mail-frame.js';
import { choiceStyle, Heading, Paragraphs } from './mail-parts.js';

/** Leads whoever has the address to what is held about them. */
export function ProofMail({ mail, face }: { mail: Content; face: BrandFace }): ReactNode {
  const { action, notYou, paragraphs, subject } = mail;
  return (
    <MailFrame mail={mail} face={face} preferences={null}>
      <Heading>{subject}</Heading>
      <Paragraphs paragraphs={paragraphs} link={action.link} colour={face.colour} />
      <a className="choice" href={action.link} style={{ ...choiceStyle, display: 'block', margin: '0 0 16px', padding: '0 12px' }}>
        {action.label}
      </a>
      <Paragraphs paragraphs={[notYou]} link={action.link} colour={face.colour} />
    </MailFrame>
  );
}
