import { LANGUAGES } from '../../domain/theming/languages.js';
import { taxonomyFaults } from '../../domain/theming/taxonomy-faults.js';
import { labelIn, type TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { themeLocally } from '../../domain/theming/theme-locally.js';
import { presentReader, triedReader } from '../../prisma/stores/comment-reader.store.js';
import { findTaxonomy, listTaxonomies, publishTaxonomy, taxonomyInForce, type TaxonomyRecord } from '../../prisma/stores/taxonomy.store.js';
import {
  taxonomyBody,
  taxonomyParams,
  taxonomyPreviewBody,
  taxonomyPreviewSchema,
  taxonomySchema,
  taxonomyVersionsSchema,
  tryBody,
  trySchema,
} from '../contract/taxonomy.schema.js';
import { previewExample, taxonomyExample, tryExample } from '../contract/theming-examples.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, policyEditors, readers, route, type RouteSpec } from '../http/route.js';
import { previewTaxonomy } from '../theming/taxonomy-preview.js';

const tag = 'Theming';
const answer = (taxonomy: TaxonomyRecord) => ({ ...taxonomy, languages: [...LANGUAGES] });
const { languages: _languages, document: _document, ...versionExample } = taxonomyExample;

/** The drivers that the company knows: published versions, what a change would do, and a comment to try. */
export function taxonomyRoutes({ db }: ApiDeps): RouteSpec[] {
  const one = { 200: { description: 'The taxonomy.', schema: taxonomySchema, example: taxonomyExample } };
  return [
    route({
      method: 'get',
      path: '/api/v1/theming/taxonomy',
      operationId: 'getTaxonomy',
      tag,
      summary: 'The drivers in force, with what each means and the phrases of your own',
      access: { roles: readers },
      responses: one,
      handle: async () => ({ body: answer(await taxonomyInForce(db)) }),
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/taxonomy/versions',
      operationId: 'listTaxonomyVersions',
      tag,
      summary: 'Every published version, newest first',
      access: { roles: readers },
      responses: { 200: { description: 'The versions.', schema: taxonomyVersionsSchema, example: { items: [versionExample] } } },
      handle: async () => ({ body: { items: await listTaxonomies(db) } }),
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/taxonomy/versions/{version}',
      operationId: 'getTaxonomyVersion',
      tag,
      summary: 'One published version',
      access: { roles: readers },
      params: taxonomyParams,
      responses: one,
      problems: ['not_found'],
      handle: async ({ params }) => {
        const found = await findTaxonomy(db, params.version);
        if (!found) throw new Problem('not_found');
        return { body: answer(found) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/theming/taxonomy',
      operationId: 'publishTaxonomy',
      tag,
      summary: 'Publish a taxonomy as the next version',
      description:
        'New comments are read by it from now on; those that are there when they are read again. To bring an earlier version back, publish its document with `restores`.',
      access: { roles: policyEditors },
      body: taxonomyBody.openapi({
        example: { document: taxonomyExample.document, note: 'Taught what our customers call the app.', basedOn: 1 },
      }),
      responses: { 201: { description: 'It is in force.', schema: taxonomySchema, example: { ...taxonomyExample, version: 2 } } },
      problems: ['conflict'],
      handle: async ({ body, actor }) => {
        refuseFaults(body.document);
        const { restores } = body;
        if (restores !== undefined && !(await findTaxonomy(db, restores)))
          throw fault('restores', 'no version was published under this number');
        const published = await publishTaxonomy(db, body, actor);
        if (!published.ok) {
          const { version } = await taxonomyInForce(db);
          throw new Problem('conflict', { detail: `Version ${version} has been published meanwhile; yours is based on ${body.basedOn}.` });
        }
        return { status: 201, body: answer(published.value) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/theming/taxonomy/preview',
      operationId: 'previewTaxonomy',
      tag,
      summary: 'What a taxonomy would change in the newest comments; nothing is stored',
      access: { roles: policyEditors },
      body: taxonomyPreviewBody.openapi({ example: { document: taxonomyExample.document, sample: 1_000 } }),
      responses: { 200: { description: 'What would be otherwise.', schema: taxonomyPreviewSchema, example: previewExample } },
      handle: async ({ body: { document, sample } }) => {
        refuseFaults(document);
        return { body: await previewTaxonomy(db, document, sample) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/theming/try',
      operationId: 'tryTheming',
      tag,
      summary: 'Read a comment as it would be read now, or by another taxonomy; nothing is stored',
      access: { roles: caseWorkers },
      body: tryBody,
      responses: { 200: { description: 'What is read in it.', schema: trySchema, example: tryExample } },
      handle: async ({ body: { comment, language = null, document } }) => {
        if (document) refuseFaults(document);
        const names = document ?? (await taxonomyInForce(db)).document;
        const reader = document ? await triedReader(db, document) : await presentReader(db);
        const theming = themeLocally(comment, language, reader);
        const quoted = ({ start, end }: { start: number; end: number }) => ({ start, end, text: comment.slice(start, end) });
        const drivers = theming.drivers.map((driver) => ({ ...driver, label: labelIn(names, driver.key), quote: quoted(driver.quote) }));
        return { body: { ...theming, drivers, flags: theming.flags.map(({ key, quote }) => ({ key, quote: quoted(quote) })) } };
      },
    }),
  ];
}

const fault = (path: string, message: string): Problem => new Problem('invalid_input', { errors: [{ path, message }] });

/** Throws the faults of a taxonomy that can't work, by their paths in the body. */
function refuseFaults(document: TaxonomyDocument): void {
  const errors = taxonomyFaults(document).map(({ path, message }) => ({ path: ['document', ...path].join('.'), message }));
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}
