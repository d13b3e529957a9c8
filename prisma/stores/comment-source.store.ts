import { personalQuotes } from '../../domain/theming/corrections/mask.js';
import type { Quote } from '../../domain/theming/theming.types.js';
import type { Reader } from './database.js';

/** A comment with what is needed to read it again. */
export interface SourceComment {
  responseId: string;
  comment: string;
  language: string | null;
}

/** The newest comments, newest first. */
export async function newestComments(db: Reader, limit: number): Promise<SourceComment[]> {
  const rows = await db.surveyResponse.findMany({
    where: { comment: { not: null } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, comment: true, language: true },
  });
  return rows.flatMap(({ id, comment, language }) =>
    comment === null || comment.trim() === '' ? [] : [{ responseId: id, comment, language }],
  );
}

/** A comment with its drivers, and what must not be shown of it. */
export interface NamedComment {
  responseId: string;
  customerId: string;
  comment: string;
  language: string;
  drivers: string[];
  hidden: Quote[];
  names: string[];
}

/** Comments of a period with who is named in their contacts, newest first. */
export async function commentsWithNames(db: Reader, from: Date, limit: number): Promise<NamedComment[]> {
  const rows = await db.surveyResponse.findMany({
    where: { comment: { not: null }, answeredAt: { gte: from } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      customerId: true,
      comment: true,
      language: true,
      drivers: { select: { key: true } },
      flags: { where: { key: 'personal_data' }, select: { key: true, quoteStart: true, quoteEnd: true } },
      interaction: { select: { agentName: true, customer: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, customerId, comment, language, drivers, flags, interaction }) => ({
    responseId: id,
    customerId,
    comment: comment ?? '',
    language: language ?? 'en',
    drivers: drivers.map(({ key }) => key),
    hidden: personalQuotes(
      comment ?? '',
      flags.map(({ key, quoteStart, quoteEnd }) => ({ key, quote: { start: quoteStart, end: quoteEnd } })),
    ),
    names: [interaction.agentName, interaction.customer?.name ?? null].filter((name) => name !== null),
  }));
}
