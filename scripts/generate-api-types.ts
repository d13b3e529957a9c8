import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { pino } from 'pino';
import { apiMetrics } from '../api/http/api-metrics.js';
import { openApiDocument } from '../api/http/openapi.js';
import { allRoutes } from '../api/routes.js';
import { openDatabase } from '../prisma/client.js';

/** Writes the types that the screens are built with, from the declared routes: no server and no database is asked. */
const target = new URL('../web/src/api/schema.ts', import.meta.url);

// A connection is opened at the first query, and nothing here asks one.
const db = openDatabase('postgresql://nobody@localhost/none');
const clock = () => new Date();
const routes = allRoutes(
  {
    db,
    clock,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    sandbox: { email: true, sms: true, voice: true },
    twilio: undefined,
    sendgridWebhookPublicKey: undefined,
  },
  apiMetrics(db, clock),
);
const document = JSON.stringify(openApiDocument(routes, 'http://localhost:3000'));
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `// Written by \`npm run openapi:types\` from the declared routes; not kept in the repository.\n${astToString(await openapiTS(document))}`);
await db.$disconnect();
