import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundlePath = join(root, 'dist', 'workflow-bundle.js');
const stampPath = `${bundlePath}.sha256`;

/** The workflows as one script: the built file when it fits the sources, else built now. */
export async function loadWorkflowBundle(): Promise<WorkflowBundle> {
  const stamp = sourcesHash();
  if (existsSync(bundlePath) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) {
    return { code: readFileSync(bundlePath, 'utf8') };
  }
  return buildWorkflowBundle();
}

/** Bundles the workflows into dist/, with a stamp of the sources beside. */
export async function buildWorkflowBundle(): Promise<WorkflowBundle> {
  const stamp = sourcesHash();
  const bundle = await bundleWorkflowCode({ workflowsPath: join(root, 'workflows', 'index.ts'), logger: new DefaultLogger('WARN') });
  mkdirSync(dirname(bundlePath), { recursive: true });
  // Written aside and renamed, so that another process never reads half a bundle.
  const temporary = `${bundlePath}.${process.pid}`;
  writeFileSync(temporary, bundle.code);
  renameSync(temporary, bundlePath);
  writeFileSync(stampPath, stamp);
  return bundle;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['workflows', 'domain']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.toSorted()) hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
