import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvOrExit } from './env.js';

/**
 * `npm run sample` loads sample data into the running service; `npm run sample -- --remove` takes it out again. It asks
 * the service over HTTP, with AMENDS_API_KEY or the key that the data directory keeps for its owner.
 */
const env = readEnvOrExit(process);
const url = `http://localhost:${env.port}`;
const key = env.apiKey ?? (await readFile(join(env.dataDir, 'operator-key'), 'utf8').catch(() => '')).trim();

interface Progress {
  state: string;
  sent: number;
  total: number;
  settled: number;
  interactions: number;
}

async function ask(method: 'GET' | 'POST' | 'DELETE'): Promise<Progress> {
  const response = await fetch(`${url}/api/v1/sample`, { method, headers: { Authorization: `Bearer ${key}` } }).catch(() => fail(`Nothing answers at ${url}. Start Amends with \`npm start\` first.`));
  if (response.status === 401) fail('The service does not know this key. Set AMENDS_API_KEY to an admin key.');
  if (!response.ok) fail(`The service answered ${response.status}: ${await response.text()}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own service; the shape is its documented one
  return (await response.json()) as Progress;
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function draw({ settled, total }: Progress): void {
  const share = total === 0 ? 1 : settled / total;
  const line = `${'█'.repeat(Math.round(share * 40)).padEnd(40, '░')} ${String(Math.round(share * 100)).padStart(3)} %  ${settled} of ${total} events`;
  // Where nobody watches, a line a step would only fill a log.
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
}

if (process.argv.includes('--remove')) {
  await ask('DELETE');
  process.stdout.write('The sample data is removed.\n');
} else {
  let progress = await ask('POST');
  while (progress.state === 'loading') {
    draw(progress);
    await new Promise((resolve) => setTimeout(resolve, 500));
    progress = await ask('GET');
  }
  draw(progress);
  process.stdout.write(`\n${progress.interactions} interactions of an invented company are loaded. Look at ${url}; remove them with \`npm run sample -- --remove\`.\n`);
}
