/** @jsxRuntime automatic */
import { Fragment, type ReactNode } from 'react';
import type { LabelledLink } from '../domain/survey/mail-content.js';
import { accentOf, colours } from './mail-style.js';

/** The policy's words. The message's own link, should they hold it, can be clicked; nothing else becomes a link. */
export function Paragraphs({ paragraphs, link, colour }: { paragraphs: string[]; link: string; colour: string | null }): ReactNode {
  return paragraphs.map((paragraph, index) => (
    <p key={index} className="words" style={{ margin: '0 0 16px', fontSize: 16, lineHeight: 1.5, color: colours.words }}>
      {paragraph.split(link).map((piece, at) => (
        <Fragment key={at}>
          {at > 0 && <AccentLink label={link} link={link} colour={colour} />}
          <Lines text={piece} />
        </Fragment>
      ))}
    </p>
  ));
}

function Lines({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

export function Heading({ children }: { children: string }): ReactNode {
  return (
    <h1 className="words" style={{ margin: '8px 0 16px', fontSize: 19, lineHeight: 1.35, color: colours.words }}>
      {children}
    </h1>
  );
}

/** A link among words, in the brand's colour. */
export function AccentLink({ label, link, colour }: LabelledLink & { colour: string | null }): ReactNode {
  return (
    <a className="accent" href={link} style={{ color: accentOf(colour), textDecoration: 'underline' }}>
      {label}
    </a>
  );
}

/** A link of its own line, after everything else. */
export function ClosingLink(props: LabelledLink & { colour: string | null }): ReactNode {
  return (
    <p style={{ margin: '20px 0 0', fontSize: 16, lineHeight: 1.5 }}>
      <AccentLink {...props} />
    </p>
  );
}

/** What is chosen among: at least 44 px each way, for a thumb. */
export const choiceStyle = {
  boxSizing: 'border-box',
  border: `1px solid ${colours.line}`,
  borderRadius: 6,
  background: colours.card,
  color: colours.words,
  fontSize: 18,
  lineHeight: '46px',
  textAlign: 'center',
  textDecoration: 'none',
  fontWeight: 600,
} as const;
