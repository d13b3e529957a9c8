import { recordAudit } from '../../prisma/stores/audit.store.js';
import { findBrand, listBrands, removeBrand, saveBrand } from '../../prisma/stores/brand.store.js';
import { brandBody, brandExample, brandParams, brandSchema } from '../contract/brands.schema.js';
import { pageOf, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

/** How the company's names show themselves to customers. */
export function brandsRoutes({ db }: ApiDeps): RouteSpec[] {
  const tag = 'Organisation';
  const path = '/api/v1/brands/{key}';
  const one = { description: 'The brand.', schema: brandSchema, example: brandExample };
  return [
    route({
      method: 'get',
      path: '/api/v1/brands',
      operationId: 'listBrands',
      tag,
      summary: 'Every brand, by key',
      access: { roles: readers },
      responses: {
        200: { description: 'All of them.', schema: pageOf(brandSchema), example: { items: [brandExample], nextCursor: null } },
      },
      handle: async () => ({ body: { items: await listBrands(db), nextCursor: null } }),
    }),
    route({
      method: 'get',
      path,
      operationId: 'getBrand',
      tag,
      summary: 'One brand',
      access: { roles: readers },
      params: brandParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const brand = await findBrand(db, params.key);
        if (!brand) throw new Problem('not_found');
        return { body: brand };
      },
    }),
    route({
      method: 'put',
      path,
      operationId: 'saveBrand',
      tag,
      summary: 'Describe a brand, anew or again',
      description:
        'Messages that go out from now on, and pages that are opened, follow it. What is left out is as if it had never been said.',
      access: { roles: policyEditors },
      params: brandParams,
      body: brandBody.openapi({ example: { name: 'Acme', colour: '#0b5cad', postalAddress: 'Acme Ltd, 1 Harbour Street, London' } }),
      responses: { 200: one },
      handle: async ({ params: { key }, body, actor }) => {
        const brand = { key, ...body };
        await saveBrand(db, brand);
        const { name, colour, isDefault } = brand;
        await recordAudit(db, actor, { action: 'brand.saved', entity: 'brand', entityId: key, detail: { name, colour, isDefault } });
        return { body: brand };
      },
    }),
    route({
      method: 'delete',
      path,
      operationId: 'removeBrand',
      tag,
      summary: "Forget a brand; its contacts get the organisation's own looks",
      access: { roles: policyEditors },
      params: brandParams,
      responses: { 200: { description: 'It is gone.', schema: z.object({ removed: z.literal(true) }), example: { removed: true } } },
      problems: ['not_found'],
      handle: async ({ params: { key }, actor }) => {
        if (!(await removeBrand(db, key))) throw new Problem('not_found');
        await recordAudit(db, actor, { action: 'brand.removed', entity: 'brand', entityId: key, detail: {} });
        return { body: { removed: true } };
      },
    }),
  ];
}
