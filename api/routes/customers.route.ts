import { recordStaffConsent } from '../../prisma/stores/consent.store.js';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { exportCustomer, findCustomerRecord } from '../../prisma/stores/customer-read.store.js';
import { customerExample, customerExportExample, erasureExample } from '../contract/record-examples.js';
import { consentBody, customerExportSchema, customerParams, customerSchema, erasureSchema } from '../contract/customers.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { readers, route, type RouteSpec } from '../http/route.js';

const keepers = ['admin', 'ops'] as const;

export function customersRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const shared = { tag: 'Customers', params: customerParams, problems: ['not_found'] } as const;
  return [
    route({
      ...shared,
      method: 'get',
      path: '/api/v1/customers/{externalId}',
      operationId: 'getCustomer',
      summary: "The customer's record: ratings, what they were about, consent",
      access: { roles: readers },
      responses: { 200: { description: 'The record.', schema: customerSchema, example: customerExample } },
      handle: async ({ params }) => ({ body: found(await findCustomerRecord(db, params.externalId, clock())) }),
    }),
    route({
      ...shared,
      method: 'get',
      path: '/api/v1/customers/{externalId}/export',
      operationId: 'exportCustomer',
      summary: 'Everything that is held about one customer',
      access: { roles: keepers },
      responses: { 200: { description: 'All rows.', schema: customerExportSchema, example: customerExportExample } },
      handle: async ({ params }) => {
        const held = found(await exportCustomer(db, params.externalId, clock()));
        return { body: held, headers: { 'Content-Disposition': 'attachment; filename="customer.json"' } };
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/api/v1/customers/{externalId}/consent',
      operationId: 'recordConsent',
      summary: 'Note what the customer agreed to, or took back, on a channel',
      description: 'Counts by the time at which it was said, beside what events say. It does not lift a stop: only the customer’s own START does that.',
      access: { roles: keepers },
      body: consentBody.openapi({ example: { channel: 'sms', granted: true, note: 'Said so on the phone.' } }),
      responses: { 200: { description: 'The record.', schema: customerSchema, example: customerExample } },
      handle: async ({ params, body, actor }) => {
        const { channel, granted, note } = body;
        const at = body.at === undefined ? clock() : new Date(body.at);
        if (at > clock()) throw new Problem('invalid_input', { errors: [{ path: 'at', message: 'not yet; write a time that is past' }] });
        if (!(await recordStaffConsent(db, params.externalId, { channel, granted, at, note }, actor))) throw new Problem('not_found');
        return { body: found(await findCustomerRecord(db, params.externalId, clock())) };
      },
    }),
    route({
      ...shared,
      method: 'delete',
      path: '/api/v1/customers/{externalId}',
      operationId: 'eraseCustomer',
      summary: 'Erase a customer: names, addresses and words go, the counts stay',
      description: 'What was scheduled is not sent any more and open cases are closed. The external id goes too, so the customer is unknown afterwards.',
      access: { roles: keepers },
      responses: { 200: { description: 'A receipt.', schema: erasureSchema, example: erasureExample } },
      handle: async ({ params, actor }) => ({ body: found(await eraseCustomer(db, params.externalId, actor, clock())) }),
    }),
  ];
}

function found<T>(value: T | null): T {
  if (value === null) throw new Problem('not_found');
  return value;
}
