// Generates the database client from prisma/schema.prisma; npm runs it after an install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// An image build installs the packages before it copies the sources and runs this script again afterwards.
if (!existsSync(join(root, 'prisma', 'schema.prisma'))) process.exit(0);

const require = createRequire(import.meta.url);
const prismaCli = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');

const run = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints'], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    // Generating needs no engine, but the command line looks for one and would download it. Any existing file
    // satisfies the look-up, so that an install works without the internet.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});

if (run.status !== 0) {
  console.error('The database client could not be generated from prisma/schema.prisma.');
  console.error(run.error?.message ?? `${run.stdout}${run.stderr}`);
  process.exit(1);
}
