/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { LabelledLink, MailContent } from '../domain/survey/mail-content.js';
import { accentOf, colours, fontFamily, nightSheet } from './mail-style.js';

interface MailFrameProps {
  mail: Pick<MailContent, 'language' | 'direction' | 'subject' | 'preheader'>;
  face: BrandFace;
  /** Where the reader ends these messages; null for staff. */
  preferences: LabelledLink | null;
  children: ReactNode;
}

const table = { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0 } as const;

/** What every mail has around its own content: one column that fits a phone, no script, no picture needed. */
export function MailFrame({ mail, face, preferences, children }: MailFrameProps): ReactNode {
  const { language, direction, subject, preheader } = mail;
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{nightSheet(face.colour)}</style>
      </head>
      <body className="page" style={{ margin: 0, padding: 0, background: colours.page, fontFamily }}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{preheader}</div>
        {/* Mail programs drop the tag <article>, but keep the role. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div role="article" aria-roledescription="email" aria-label={subject} lang={language} dir={direction}>
          <table {...table} className="page" style={{ background: colours.page }}>
            <tbody>
              <tr>
                <td align="center" style={{ padding: '24px 12px' }}>
                  <Card direction={direction} face={face}>
                    {children}
                  </Card>
                  <Foot face={face} preferences={preferences} />
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}

function Card({ direction, face, children }: { direction: 'ltr' | 'rtl'; face: BrandFace; children: ReactNode }): ReactNode {
  return (
    <table
      {...table}
      className="card"
      style={{ maxWidth: 560, background: colours.card, borderTop: `6px solid ${accentOf(face.colour)}`, borderRadius: 8 }}
    >
      <tbody>
        <tr>
          <td style={{ padding: '20px 24px 24px', textAlign: direction === 'rtl' ? 'right' : 'left' }}>
            <Masthead face={face} />
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The brand's picture, or its name; where pictures are not loaded, the words for it. */
function Masthead({ face: { name, logo } }: { face: BrandFace }): ReactNode {
  const style = { margin: '0 0 16px', fontSize: 16, lineHeight: 1.4, fontWeight: 600, color: colours.words };
  if (logo === null) {
    return (
      <p className="words" style={style}>
        {name}
      </p>
    );
  }
  return (
    <p className="words" style={style}>
      {/* A picture that isn't lazy would be announced in the head, which mail programs make nothing of. */}
      <img src={logo.url} alt={logo.alt} height={40} loading="lazy" style={{ height: 40, maxWidth: '100%', border: 0 }} />
    </p>
  );
}

function Foot({ face, preferences }: { face: BrandFace; preferences: LabelledLink | null }): ReactNode {
  const style = { margin: '16px 0 0', fontSize: 13, lineHeight: 1.5, color: colours.quiet };
  return (
    <>
      {preferences !== null && (
        <p className="quiet" style={style}>
          <a className="quiet" href={preferences.link} style={{ color: colours.quiet, textDecoration: 'underline' }}>
            {preferences.label}
          </a>
        </p>
      )}
      {face.postalAddress !== null && (
        <p className="quiet" style={style}>
          {face.postalAddress}
        </p>
      )}
    </>
  );
}
