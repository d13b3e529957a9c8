import { listAudit, recordAudit } from '../../prisma/stores/audit.store.js';
import { readOrganisationSettings, updateOrganisation } from '../../prisma/stores/organisation.store.js';
import { auditEntrySchema, organisationBody, organisationSchema } from '../contract/staff.schema.js';
import { pageOf, pageQuery, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { everyone, route, type RouteSpec } from '../http/route.js';

const example = { name: 'Northwind', timeZone: 'Europe/Berlin', currency: 'EUR', alertWindowMinutes: 10 };
const auditExample = {
  id: '41',
  at: '2026-11-20T14:00:00.000Z',
  actor: 'Mo Lind',
  action: 'policy.published',
  entity: 'policy',
  entityId: 'default',
  detail: { version: 2 },
};
const auditQuery = pageQuery().extend({ entity: z.string().max(40).optional(), entityId: z.string().max(200).optional() });

export function organisationRoutes({ db }: ApiDeps): RouteSpec[] {
  const one = { description: 'The organisation.', schema: organisationSchema, example };
  return [
    route({
      method: 'get',
      path: '/api/v1/organisation',
      operationId: 'getOrganisation',
      tag: 'Organisation',
      summary: 'The organisation and the time zone its days are counted in',
      access: { roles: [...everyone, 'integration'] },
      responses: { 200: one },
      handle: async () => ({ body: await readOrganisationSettings(db) }),
    }),
    route({
      method: 'put',
      path: '/api/v1/organisation',
      operationId: 'saveOrganisation',
      tag: 'Organisation',
      summary: 'Change its name, its time zone, its currency, or how often people are told of cases',
      access: { roles: ['admin', 'ops'] },
      body: organisationBody,
      responses: { 200: one },
      handle: async ({ body, actor }) => {
        await updateOrganisation(db, body);
        const settings = await readOrganisationSettings(db);
        await recordAudit(db, actor, { action: 'organisation.changed', entity: 'organisation', entityId: '1', detail: { ...settings } });
        return { body: settings };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/audit',
      operationId: 'listAudit',
      tag: 'Organisation',
      summary: 'Who changed what, newest first',
      access: { roles: ['admin', 'ops'] },
      query: auditQuery,
      responses: {
        200: { description: 'A page.', schema: pageOf(auditEntrySchema), example: { items: [auditExample], nextCursor: null } },
      },
      handle: async ({ query: { cursor, ...filters } }) => {
        const { items, next } = await listAudit(db, { ...filters, before: readCursor(cursor, ['text'])?.[0] ?? null });
        return { body: { items, nextCursor: cursorOf(next === null ? null : [next]) } };
      },
    }),
  ];
}
