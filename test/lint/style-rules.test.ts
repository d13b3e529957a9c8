import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One wrong file per row, and the lint rule that must see it. */
const broken: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['domain/reads-the-clock.ts', 'export const now = () => new Date();', 'amends(pure-functions)'],
  ['domain/reads-the-clock-too.ts', 'export const now = () => Date.now();', 'amends(pure-functions)'],
  ['domain/rolls-dice.ts', 'export const dice = () => Math.random();', 'amends(pure-functions)'],
  ['domain/waits.ts', 'export async function later(): Promise<number> { return await Promise.resolve(1); }', 'amends(pure-functions)'],
  ['domain/barrel.ts', `export * from './fine.js';`, 'amends(no-export-all)'],
  ['api/queries.ts', 'declare const db: { user: { findMany(): string[] } };\nexport const users = (): string[] => db.user.findMany();', 'amends(prisma-in-stores)'],
  ['workers/queries.ts', 'declare const db: { $queryRaw(text: TemplateStringsArray): string[] };\nexport const users = (): string[] => db.$queryRaw`SELECT 1`;', 'amends(prisma-in-stores)'],
  ['api/any.ts', 'export const parse = (value: any): string => String(value);', 'typescript(no-explicit-any)'],
  ['api/cast.ts', 'export const parse = (value: unknown): string => value as string;', 'typescript(no-unsafe-type-assertion)'],
  ['api/floats.ts', 'const later = async (): Promise<void> => { await Promise.resolve(); };\nexport function start(): void { later(); }', 'typescript(no-floating-promises)'],
  ['api/unused.ts', 'const left = 1;\nexport const right = 2;', 'eslint(no-unused-vars)'],
  ['api/prints.ts', `export const hello = (): void => console.log('hello');`, 'eslint(no-console)'],
  ['api/reads-the-environment.ts', `export const port = process.env['PORT'];`, 'node(no-process-env)'],
  ['api/NotKebab.ts', 'export const one = 1;', 'unicorn(filename-case)'],
];

const sound: Readonly<Record<string, string>> = {
  'domain/fine.ts': 'export const at = (iso: string): Date => new Date(iso);',
  'api/api.main.ts': `console.log(process.env['PORT']);`,
};

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
}

describe('lint rules on deliberately wrong files', () => {
  let tree = '';
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'amends-lint-'));
    const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
    const files: Readonly<Record<string, string>> = {
      '.oxlintrc.json': JSON.stringify({ ...config, jsPlugins: [join(root, 'test/lint/style-rules.mjs')] }),
      'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8').replace(/"types": \[[^\]]*\]/, '"types": []'),
      'api/node.d.ts': 'declare const process: { readonly env: Readonly<Record<string, string | undefined>> };',
      ...sound,
      ...Object.fromEntries(broken.map(([file, source]) => [file, source])),
    };
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), source);
    }
    const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
      cwd: tree,
      encoding: 'utf8',
      // The type-aware part is a second program, which oxlint looks for on the PATH when the files lie outside the checkout.
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
    });
    diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(broken)('%s is refused', (file, _source, rule) => {
    expect(diagnostics.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code)).toContain(rule);
  });

  it('lets sound files through', () => {
    expect(diagnostics.filter(({ filename }) => Object.keys(sound).some((file) => filename.endsWith(file)))).toEqual([]);
  });
});
