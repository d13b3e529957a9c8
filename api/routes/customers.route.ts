import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { exportCustomer, findCustomerRecord } from '../../prisma/stores/customer-read.store.js';
import { customerExample, customerExportExample, erasureExample } from '../contract/record-examples.js';
import { customerExportSchema, customerParams, customerSchema, erasureSchema } from '../contract/customers.schema.js';
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
