import { FEWEST_CORRECTED, nextWeeklyRefit } from '../../domain/theming/learning/weekly-refit.js';
import { heaviestWords } from '../../domain/theming/learning/model-report.js';
import { driverNames } from '../../prisma/stores/taxonomy.store.js';
import { activateModel, findModel, listModels, newWords } from '../../prisma/stores/theming-model.store.js';
import { settledComments } from '../../prisma/stores/theming-quality.store.js';
import { learningExample, modelDetailExample, modelExample } from '../contract/theming-examples.js';
import { learningSchema, modelDetailSchema, modelParams, modelsSchema } from '../contract/theming.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

const tag = 'Theming';

/** What was learnt from corrections, and which of it reads. */
export function themingModelsRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'get',
      path: '/api/v1/theming/learning',
      operationId: 'getThemingLearning',
      tag,
      summary: 'What there is to learn from, and when that happens next',
      access: { roles: readers },
      responses: { 200: { description: 'The state.', schema: learningSchema, example: learningExample } },
      handle: async () => {
        const [comments, words] = await Promise.all([settledComments(db), newWords(db)]);
        const nextRefitAt = nextWeeklyRefit(clock());
        return { body: { correctedComments: comments.length, needed: FEWEST_CORRECTED, newWords: words, nextRefitAt } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/models',
      operationId: 'listThemingModels',
      tag,
      summary: 'Learnt models, newest first, and which of them reads',
      access: { roles: readers },
      responses: { 200: { description: 'The models.', schema: modelsSchema, example: { active: 3, items: [modelExample] } } },
      handle: async () => ({ body: await listModels(db) }),
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/models/{number}',
      operationId: 'getThemingModel',
      tag,
      summary: 'One model: how each driver did before and after, and the words that weigh heaviest',
      access: { roles: readers },
      params: modelParams,
      responses: { 200: { description: 'The model.', schema: modelDetailSchema, example: modelDetailExample } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const found = await findModel(db, params.number);
        if (!found) throw new Problem('not_found');
        const { document, ...model } = found;
        const nameOf = await driverNames(db);
        const drivers = model.report.drivers.map((driver) => ({
          ...driver,
          label: nameOf(driver.key),
          words: heaviestWords(document, driver.key),
        }));
        return { body: { ...model, drivers } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/theming/models/{number}/activate',
      operationId: 'activateThemingModel',
      tag,
      summary: 'Let a model read from now on; 0 lets the dictionary read alone',
      description: 'What was read before stays as it is until comments are read again. It can be changed back at any time.',
      access: { roles: policyEditors },
      params: modelParams,
      responses: { 200: { description: 'The models.', schema: modelsSchema, example: { active: 3, items: [modelExample] } } },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        if (!(await activateModel(db, params.number, actor))) throw new Problem('not_found');
        return { body: await listModels(db) };
      },
    }),
  ];
}
