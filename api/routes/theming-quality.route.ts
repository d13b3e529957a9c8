import { agreementOf } from '../../domain/theming/corrections/agreement.js';
import { correctedQuality } from '../../domain/theming/corrections/corrected-quality.js';
import { emergingPhrases } from '../../domain/theming/corrections/emerging-phrases.js';
import { SIDES, sideScores, type Quality, type Scores } from '../../domain/theming/quality/measure.js';
import { scoreIntervals, share } from '../../domain/theming/quality/score-intervals.js';
import { presentReader } from '../../prisma/stores/comment-reader.store.js';
import { commentsWithNames } from '../../prisma/stores/comment-source.store.js';
import { driverNames, taxonomyInForce, type DriverNames } from '../../prisma/stores/taxonomy.store.js';
import { findEvaluation, keepEvaluation, listEvaluations } from '../../prisma/stores/theming-evaluation.store.js';
import { correctedBetween, maskedComments } from '../../prisma/stores/theming-quality.store.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import { evaluationExample, phrasesExample, qualityExample } from '../contract/theming-quality-examples.js';
import {
  evaluationBody,
  evaluationQuery,
  evaluationSchema,
  evaluationsQuery,
  evaluationSummary,
  phrasesSchema,
  qualityQuery,
  qualitySchema,
} from '../contract/theming-quality.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';
import { finished } from '../http/turns.js';
import { evaluateLabelled } from '../theming/evaluate-labelled.js';
import { csvOf, readLabelled } from '../theming/read-labelled.js';

const tag = 'Theming';
const quarterMs = 90 * 86_400_000;
const mostComments = 10_000;

/** How well comments are read, by people's words and by labelled files, and what the dictionary doesn't know yet. */
export function themingQualityRoutes(deps: ApiDeps): RouteSpec[] {
  return [qualityRoute(deps), ...evaluationRoutes(deps), phrasesRoute(deps)];
}

const qualityRoute = ({ db, clock }: ApiDeps): RouteSpec =>
  route({
    method: 'get',
    path: '/api/v1/theming/quality',
    operationId: 'getThemingQuality',
    tag,
    summary: 'How well comments were read, by the comments that people gave their word on',
    description:
      'Judges what was read before anybody said a word on a comment, so no model is judged by a comment that it was fitted to. People look at doubtful comments more than at others: for a figure of all comments, upload a labelled file.',
    access: { roles: readers },
    query: qualityQuery,
    responses: { 200: { description: 'The figures.', schema: qualitySchema, example: qualityExample } },
    handle: async ({ query }) => {
      const now = clock();
      const to = query.to === undefined ? now : new Date(query.to);
      const from = query.from === undefined ? new Date(to.getTime() - quarterMs) : new Date(query.from);
      if (from >= to) throw new Problem('invalid_input', { errors: [{ path: 'from', message: 'must be before to' }] });
      const { comments, readings, words } = await correctedBetween(db, from, to);
      const quality = correctedQuality(readings);
      const [nameOf, reader, texts] = await Promise.all([
        driverNames(db),
        presentReader(db),
        maskedComments(
          db,
          quality.worst.map(({ reading }) => reading.responseId),
        ),
      ]);
      const worst = quality.worst.map(({ reading: { responseId, at, modelVersion, told, read }, wrong, missed }) => ({
        responseId,
        at,
        modelVersion,
        comment: texts.get(responseId) ?? '',
        told,
        read,
        wrong,
        missed,
      }));
      const { byModel, byMonth, comments: judged } = quality;
      const figures = { ...shownQuality(quality, nameOf), byModel, byMonth, worst, agreement: agreementOf(words) };
      return { body: { from, to, asOf: now, modelVersion: reader.version, correctedComments: comments, judged, ...figures } };
    },
  });

/** Figures with the drivers as a list, those that occur most first. */
function shownQuality({ sentiment, drivers: { microF1, macroF1, byKey } }: Quality, nameOf: DriverNames) {
  const items = Object.entries(byKey)
    .map(([key, scores]) => ({ key, label: nameOf(key), ...withIntervals(scores) }))
    .toSorted((a, b) => b.support - a.support || a.key.localeCompare(b.key));
  const { confusion, comments } = sentiment;
  const sides = SIDES.map((key) => ({ key, ...withIntervals(sideScores(confusion, key)) }));
  const right = sides.reduce((sum, side) => sum + side.right, 0);
  return { sentiment: { ...sentiment, accuracyInterval: share(right, comments), sides }, drivers: { microF1, macroF1, items } };
}

const withIntervals = (scores: Scores) => ({ ...scores, intervals: scoreIntervals(scores) });

function evaluationRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const named = <T extends { report: Quality }>(evaluation: T, nameOf: DriverNames) => ({
    ...evaluation,
    report: shownQuality(evaluation.report, nameOf),
  });
  const { worst: _worst, ...summaryExample } = evaluationExample;
  return [
    route({
      method: 'post',
      path: '/api/v1/theming/evaluations',
      operationId: 'evaluateTheming',
      tag,
      summary: 'Measure the reader by a labelled file',
      description:
        'Reads each row as a new comment would be read. The figures and at most 50 of the rows that were read otherwise are kept, the file is not. Columns are `text`, `sentiment` and `drivers`.',
      access: { roles: policyEditors },
      query: evaluationQuery,
      body: evaluationBody,
      bodyTypes: ['text/csv', 'multipart/form-data'],
      responses: { 201: { description: 'The figures.', schema: evaluationSchema, example: evaluationExample } },
      handle: async ({ query, body, actor, request }) => {
        const now = clock();
        const { document } = await taxonomyInForce(db);
        const rows = await readLabelled(csvOf(request.headers['content-type'], body), document);
        const evaluated = await evaluateLabelled(rows, await presentReader(db));
        const name = query.name ?? `labelled ${now.toISOString().slice(0, 10)}`;
        const id = await keepEvaluation(db, { ...evaluated, name, uploadedBy: actor.name }, now);
        const kept = await findEvaluation(db, id);
        return { status: 201, body: kept && named(kept, await driverNames(db)) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/evaluations',
      operationId: 'listThemingEvaluations',
      tag,
      summary: 'Labelled files that were measured, newest first',
      access: { roles: readers },
      query: evaluationsQuery,
      responses: {
        200: { description: 'A page.', schema: pageOf(evaluationSummary), example: { items: [summaryExample], nextCursor: null } },
      },
      handle: async ({ query: { limit, cursor } }) => {
        const { items, next } = await listEvaluations(db, { limit, after: readCursor(cursor, ['instant', 'text']) });
        const nameOf = await driverNames(db);
        return { body: { items: items.map((item) => named(item, nameOf)), nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/evaluations/{id}',
      operationId: 'getThemingEvaluation',
      tag,
      summary: 'One of them, with the rows that were read worst',
      access: { roles: readers },
      params: idParams,
      responses: { 200: { description: 'The figures.', schema: evaluationSchema, example: evaluationExample } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const found = await findEvaluation(db, params.id);
        if (!found) throw new Problem('not_found');
        return { body: named(found, await driverNames(db)) };
      },
    }),
  ];
}

const phrasesRoute = ({ db, clock }: ApiDeps): RouteSpec =>
  route({
    method: 'get',
    path: '/api/v1/theming/phrases',
    operationId: 'listEmergingPhrases',
    tag,
    summary: 'What several customers say that no driver covers, most telling first',
    description: 'Of the last 90 days, said by five customers or more, without numbers, names and personal data.',
    access: { roles: readers },
    responses: { 200: { description: 'The phrases.', schema: phrasesSchema, example: phrasesExample } },
    handle: async () => {
      const from = new Date(clock().getTime() - quarterMs);
      const comments = await commentsWithNames(db, from, mostComments);
      const { languageOf } = await presentReader(db);
      return { body: { from, comments: comments.length, items: await finished(emergingPhrases(comments, languageOf)) } };
    },
  });
