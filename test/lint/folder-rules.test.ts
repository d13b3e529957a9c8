import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['domain', 'emails', 'workflows', 'activities', 'api', 'prisma', 'workers', 'web'];

interface Dependency {
  readonly resolved: string;
  readonly dependencyTypes: readonly string[];
}

interface Report {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly Dependency[] }[];
  readonly summary: { readonly totalCruised: number; readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

function depcruise(cwd: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const present = folders.filter((folder) => existsSync(join(cwd, folder)));
  const run = spawnSync(process.execPath, [program, '--config', join(root, '.dependency-cruiser.cjs'), ...args, ...present], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return run;
}

function cruise(cwd: string): { report: Report; stderr: string } {
  const { stdout, stderr } = depcruise(cwd, ['--output-type', 'json']);
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  return { report: JSON.parse(stdout) as Report, stderr };
}

/** One deliberately wrong file per row, and the rule that must see it. */
const broken: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['domain/uses-a-store.ts', `export { findCase } from '../prisma/stores/case.store.js';`, 'domain-imports-itself'],
  ['domain/uses-node.ts', `import { readFileSync } from 'node:fs'; export const text = readFileSync('x');`, 'domain-imports-itself'],
  ['domain/uses-zod.ts', `import { z } from 'zod'; export const one = z.string();`, 'zod-only-in-schemas'],
  ['domain/cycle-one.ts', `import { two } from './cycle-two.js'; export const one = () => two;`, 'no-cycles'],
  ['domain/lost.ts', `export { nothing } from './nowhere.js';`, 'no-unresolvable'],
  ['emails/uses-a-store.ts', `export { findCase } from '../prisma/stores/case.store.js';`, 'emails-only-render'],
  ['activities/makes-markup.ts', `import { render } from '@react-email/render'; export const r = render;`, 'mail-library-in-emails'],
  ['workflows/uses-a-schema.workflow.ts', `import { policy } from '../domain/policy.schema.js'; export const run = () => policy;`, 'workflows-import-domain'],
  ['workflows/uses-a-schema-type.workflow.ts', `import type { Policy } from '../domain/policy.schema.js'; export const run = (p: Policy) => p;`, 'workflows-import-domain'],
  ['workflows/uses-node.workflow.ts', `import { randomUUID } from 'node:crypto'; export const run = () => randomUUID();`, 'workflows-import-domain'],
  ['workflows/uses-activities.workflow.ts', `import type { send } from '../activities/send.activities.js'; export type Send = typeof send;`, 'workflows-import-domain'],
  ['workflows/uses-prisma.workflow.ts', `import type { findCase } from '../prisma/stores/case.store.js'; export type Find = typeof findCase;`, 'workflows-import-domain'],
  ['workflows/uses-the-client.workflow.ts', `import type { Client } from '@temporalio/client'; export type C = Client;`, 'workflows-import-domain'],
  ['prisma/stores/uses-temporal.store.ts', `import { Client } from '@temporalio/client'; export const c = Client;`, 'prisma-imports-domain'],
  ['prisma/stores/uses-http.store.ts', `import express from 'express'; export const app = express();`, 'prisma-imports-domain'],
  ['activities/uses-the-api.ts', `export { route } from '../api/a.route.js';`, 'activities-import-contracts'],
  ['activities/uses-a-workflow.ts', `export type { run } from '../workflows/plain.workflow.js';`, 'activities-import-contracts'],
  ['activities/uses-the-database.ts', `export { db } from '../prisma/client.js';`, 'database-is-handed-in'],
  ['activities/uses-the-client.ts', `import { Client } from '@temporalio/client'; export const c = Client;`, 'activities-import-temporal-activity'],
  ['activities/uses-a-provider.ts', `import twilio from 'twilio'; export const t = twilio;`, 'provider-sdks-in-adapters'],
  ['activities/uses-generated.ts', `export { PrismaClient } from '../prisma/generated/client.js';`, 'generated-client-only-in-prisma'],
  ['activities/uses-prisma.ts', `import { PrismaPg } from '@prisma/adapter-pg'; export const p = PrismaPg;`, 'prisma-packages-only-in-prisma'],
  ['activities/uses-a-tool.ts', `import { defineConfig } from 'vitest/config'; export const p = defineConfig;`, 'product-without-dev-dependencies'],
  ['activities/uses-a-test.ts', `export { fake } from '../test/fake.js';`, 'product-without-tests'],
  ['api/uses-activities.ts', `export { send } from '../activities/send.activities.js';`, 'api-imports-contracts'],
  ['api/uses-the-database.ts', `import { db } from '../prisma/client.js'; export const d = db;`, 'database-is-handed-in'],
  ['api/uses-workers.main.ts', `export { compose } from '../workers/compose.js';`, 'api-imports-contracts'],
  ['api/uses-a-worker.ts', `import { Worker } from '@temporalio/worker'; export const w = Worker;`, 'api-imports-temporal-client'],
  ['api/webhooks/sends.ts', `import mail from '@sendgrid/mail'; export const m = mail;`, 'webhooks-only-verify'],
  ['prisma/stores/uses-workers.store.ts', `export { compose } from '../../workers/compose.js';`, 'nobody-imports-the-composition-root'],
  ['workers/uses-web.ts', `export { screen } from '../web/src/screen.js';`, 'servers-without-web'],
  ['web/src/uses-the-api.ts', `export type { route } from '../../api/a.route.js';`, 'web-talks-http'],
  ['web/src/uses-domain-code.ts', `export { decide } from '../../domain/decide.js';`, 'web-imports-domain-types-only'],
  ['web/src/uses-a-server-part.ts', `import pino from 'pino'; export const log = pino();`, 'web-without-server-parts'],
  ['web/src/uses-node.ts', `import { join } from 'node:path'; export const j = join;`, 'web-without-node'],
];

/** What the rules must let through, so that a rule which refuses everything is seen too. */
const sound: Readonly<Record<string, string>> = {
  'domain/cycle-two.ts': `import { one } from './cycle-one.js'; export const two = () => one;`,
  'package.json': JSON.stringify({ dependencies: { zod: '*', luxon: '*', pino: '*' }, devDependencies: { vitest: '*' } }),
  'domain/policy.schema.ts': `import { z } from 'zod'; export const policy = z.string(); export type Policy = z.infer<typeof policy>;`,
  'domain/decide.ts': `export const decide = (): boolean => true; export type Decision = boolean;`,
  'workflows/contracts/activities.ts': `import type { Decision } from '../../domain/decide.js'; export type Send = (d: Decision) => void;`,
  'workflows/plain.workflow.ts': `import { sleep } from '@temporalio/workflow'; import { decide } from '../domain/decide.js'; export const run = () => [sleep, decide];`,
  'prisma/generated/client.ts': `export class PrismaClient {}`,
  'prisma/client.ts': `import { PrismaClient } from './generated/client.js'; export const db = new PrismaClient(); export type Database = PrismaClient;`,
  'prisma/stores/case.store.ts': `import { randomBytes } from 'node:crypto'; import { decide } from '../../domain/decide.js'; export const findCase = () => [decide, randomBytes];`,
  'activities/send.activities.ts': `import { log } from '@temporalio/activity'; import type { Send } from '../workflows/contracts/activities.js'; import { findCase } from '../prisma/stores/case.store.js'; export const send: Send = () => { log.info(String(findCase)); };`,
  'activities/adapters/twilio.sms.ts': `import twilio from 'twilio'; export const t = twilio;`,
  'api/a.route.ts': `import type { Database } from '../prisma/client.js'; import { findCase } from '../prisma/stores/case.store.js'; export const route = (db: Database) => [db, findCase];`,
  'api/api.main.ts': `import { db } from '../prisma/client.js'; import { route } from './a.route.js'; export const api = [db, route];`,
  'api/webhooks/verify.ts': `import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'; export const v = validateRequest;`,
  'workers/compose.ts': `import { send } from '../activities/send.activities.js'; import { db } from '../prisma/client.js'; export const compose = () => [send, db];`,
  'web/src/screen.ts': `import type { Decision } from '../../domain/decide.js'; export const screen = (d: Decision) => d;`,
  'test/fake.ts': `export const fake = 1;`,
};

describe('folder rules on a deliberately broken tree', () => {
  let tree = '';
  let result: ReturnType<typeof cruise>;

  beforeAll(() => {
    // Inside the checkout, so that packages resolve as they do for the real files.
    mkdirSync(join(root, 'test/artifacts'), { recursive: true });
    tree = mkdtempSync(join(root, 'test/artifacts/broken-tree-'));
    for (const [file, source] of [...Object.entries(sound), ...broken]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), source);
    }
    result = cruise(tree);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('fails the command that `npm run lint` runs', () => {
    expect(depcruise(tree, []).status).toBeGreaterThan(0);
  });

  it.each(broken)('%s is refused', (file, _source, rule) => {
    const rules = result.report.summary.violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);
    expect(rules).toContain(rule);
  });

  it('lets through what the table allows', () => {
    const faults = result.report.summary.violations.filter((violation) => violation.from in sound);
    expect(faults).toEqual([]);
  });
});

describe('folder rules on this repository', () => {
  let result: ReturnType<typeof cruise>;
  beforeAll(() => {
    result = cruise(root);
  });

  it('sees the modules of every folder', () => {
    // With a TypeScript it can't drive, dependency-cruiser reports success over no modules at all.
    expect(result.stderr).not.toContain('not supported');
    for (const folder of folders) {
      expect(result.report.modules.some(({ source }) => source.startsWith(`${folder}/`) && /\.tsx?$/.test(source)), folder).toBe(true);
    }
    const edges = result.report.modules.flatMap(({ dependencies }) => dependencies);
    expect(edges.some(({ dependencyTypes }) => dependencyTypes.includes('type-only'))).toBe(true);
  });

  it('holds everywhere', () => {
    expect(result.report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
  });

  it('keeps schemas, zod, Node and big libraries out of what a workflow runs', () => {
    const byName = new Map(result.report.modules.map((module) => [module.source, module]));
    const cameFrom = new Map<string, string>();
    const queue = [...byName.keys()].filter((source) => source.startsWith('workflows/'));
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      for (const { resolved, dependencyTypes } of byName.get(source)?.dependencies ?? []) {
        if (dependencyTypes.includes('type-only') || cameFrom.has(resolved)) continue;
        cameFrom.set(resolved, source);
        if (/^(workflows|domain)\//.test(resolved)) queue.push(resolved);
      }
    }
    const unwanted = [...cameFrom].filter(([to]) => to.endsWith('.schema.ts') || (!/^(workflows|domain)\//.test(to) && !to.includes('node_modules/@temporalio/workflow/')));
    expect(unwanted.map(([to, from]) => `${from} -> ${to}`)).toEqual([]);
  });
});
