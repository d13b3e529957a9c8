import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProduct, type Product } from '../support/product.js';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

let product: Product;
let folder: string;

beforeAll(async () => {
  product = await startProduct();
  // The folder a user stands in, as far as the walk-through looks at it: the data directory lies in it.
  folder = mkdtempSync(join(tmpdir(), 'amends-readme-'));
  symlinkSync(product.dataDir, join(folder, '.amends'));
});

afterAll(async () => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  await product?.stop();
});

it('has a walk-through that ends with a recovered and upgraded case when it is pasted', { timeout: 180_000 }, async () => {
  const script = walkThrough().replaceAll('http://localhost:3000', product.url);
  const { exitCode, output, complaints } = await pasted(script);
  expect(complaints).toBe('');
  expect(output.trim().split('\n')).toEqual(expectedLines());
  expect(expectedLines()).toEqual(['upgraded', 'recoveryRate: 100 % (1 of 1)', 'upgradeRate: 100 % (1 of 1)']);
  expect(exitCode).toBe(0);
});

function section(): string {
  return readme.split(/^## /m).find((each) => each.startsWith('A low score')) ?? '';
}

/** The section's one block of shell. */
function walkThrough(): string {
  const blocks = [...section().matchAll(/^```sh\n(.*?)^```/gms)].map((match) => match[1] ?? '');
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toContain('http://localhost:3000');
  return blocks[0] ?? '';
}

/** What the README says that it prints. */
function expectedLines(): string[] {
  return (/^```\n(.*?)^```/ms.exec(section().replace(/^```sh\n.*?^```/ms, ''))?.[1] ?? '').trim().split('\n');
}

/** Feeds the lines to bash one after the other, as pasting into a terminal does: it goes on after a failing command. */
function pasted(script: string): Promise<{ exitCode: number | null; output: string; complaints: string }> {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['--norc'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const timer = setTimeout(() => shell.kill('SIGKILL'), 150_000);
    let output = '';
    let complaints = '';
    shell.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    shell.once('error', reject);
    shell.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output, complaints });
    });
    shell.stdin.end(script);
  });
}
