/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BrandFace } from '../domain/brand/brand.js';
import type { SurveyMail as Content } from '../domain/survey/mail-content.js';
import { MailFrame } from './mail-frame.js';
import { choiceStyle, ClosingLink, Heading, Paragraphs } from './mail-parts.js';
import { colours } from './mail-style.js';

/** Asks for a rating: a survey, its reminder, or a second chance. */
export function SurveyMail({ mail, face }: { mail: Content; face: BrandFace }): ReactNode {
  const { paragraphs, question, answer, preferences } = mail;
  return (
    <MailFrame mail={mail} face={face} preferences={preferences}>
      <Paragraphs paragraphs={paragraphs} link={answer.link} colour={face.colour} />
      <Heading>{question}</Heading>
      <Scale mail={mail} />
      <ClosingLink {...answer} colour={face.colour} />
    </MailFrame>
  );
}

/** The numbers wrap where the screen is narrow. The ends of the scale say aloud what they mean. */
function Scale({ mail: { ratings, lowLabel, highLabel, direction } }: { mail: Content }): ReactNode {
  const meaning = (index: number): string => (index === 0 ? `: ${lowLabel}` : index === ratings.length - 1 ? `: ${highLabel}` : '');
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const margin = direction === 'rtl' ? '0 0 8px 6px' : '0 6px 8px 0';
  return (
    <>
      <div style={{ fontSize: 0, lineHeight: 0 }}>
        {ratings.map(({ rating, link }, index) => (
          <a
            key={rating}
            className="choice"
            href={link}
            aria-label={`${rating}${meaning(index)}`}
            style={{ ...choiceStyle, display: 'inline-block', minWidth: 44, margin, padding: '0 2px' }}
          >
            {rating}
          </a>
        ))}
      </div>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
        <tbody>
          <tr>
            <td className="quiet" style={{ paddingTop: 4, fontSize: 14, color: colours.quiet, textAlign: start }}>
              {lowLabel}
            </td>
            <td className="quiet" style={{ paddingTop: 4, fontSize: 14, color: colours.quiet, textAlign: end }}>
              {highLabel}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
