import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { processIdentity } from '../../../workers/embedded/process-record.js';
import { startTemporalDevServer, type TemporalDevServer } from '../../../workers/embedded/temporal.js';
import { resource } from '../../support/resources.js';
import { eventually } from '../../support/wait.js';

let binary: string;
let dataDir: string;
let lines: string[];
const started: TemporalDevServer[] = [];

beforeAll(async () => {
  binary = (await resource<{ path: string }>('/temporal/binary')).path;
}, 600_000); // built at the first run on a machine

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'amends-temporal-'));
  lines = [];
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: { namespace?: string; port?: number; uiPort?: number | false } = {}): Promise<TemporalDevServer> {
  const server = await startTemporalDevServer({ binary, dataDir, log: (line) => lines.push(line), ...options });
  started.push(server);
  return server;
}

async function withClient<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

const startWorkflow = (client: Client) => client.workflow.start('waits', { taskQueue: 'nobody', workflowId: 'kept' });
const statusOf = async (client: Client) => (await client.workflow.getHandle('kept').describe()).status.name;

it('keeps its workflows and its address over a stop', async () => {
  const first = await start({ namespace: 'amends-test', port: 0, uiPort: 0 });
  await withClient(first.address, startWorkflow);
  await first.stop();
  const second = await start({ namespace: 'amends-test' });
  expect(second.address).toBe(first.address);
  expect(second.uiUrl).toBe(first.uiUrl);
  expect(await withClient(second.address, statusOf)).toBe('RUNNING');
  const namespaces = await withClient(second.address, (client) => client.workflowService.listNamespaces({}));
  expect(namespaces.namespaces.map((entry) => entry.namespaceInfo?.name)).toContain('amends-test');
  expect((await fetch(String(second.uiUrl))).status).toBe(200);
});

it('comes back with its workflows when it is killed', async () => {
  const server = await start({ port: 0, uiPort: false });
  await withClient(server.address, startWorkflow);
  process.kill(server.pid() ?? 0, 'SIGKILL');
  await eventually(() => lines.includes('Temporal server is running again'), { what: 'the restart' });
  expect(await withClient(server.address, statusOf)).toBe('RUNNING');
});

it('ends the server that a killed process left behind', async () => {
  const module = pathToFileURL(join(import.meta.dirname, '../../../workers/embedded/temporal.ts')).href;
  const script = `
    const { startTemporalDevServer } = await import(${JSON.stringify(module)});
    const options = { binary: ${JSON.stringify(binary)}, dataDir: ${JSON.stringify(dataDir)}, port: 0, uiPort: false, log: () => {} };
    await startTemporalDevServer(options);
    console.log('holding');
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => parent.stdout.once('data', resolve));
  const record: unknown = JSON.parse(readFileSync(join(dataDir, 'temporal.process.json'), 'utf8'));
  const orphan = record !== null && typeof record === 'object' && 'pid' in record ? Number(record.pid) : 0;
  parent.kill('SIGKILL');
  await eventually(() => parent.signalCode !== null, { what: 'the end of the parent' });
  expect(processIdentity(orphan)).toBeDefined();

  await start({ uiPort: false });
  expect(processIdentity(orphan)).toBeUndefined();
  expect(lines.join('\n')).toContain(`process ${orphan}`);
});

it('says what is wrong when it cannot start', async () => {
  const options = { binary: '/bin/false', dataDir, log: () => undefined };
  await expect(startTemporalDevServer(options)).rejects.toThrow(/Temporal server did not start: .*exit code 1[\s\S]*TEMPORAL_ADDRESS/);
});
