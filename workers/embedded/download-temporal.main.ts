import { TestWorkflowEnvironment } from '@temporalio/testing';

/*
 * Fetches the official Temporal program into a folder: `download-temporal.main.ts <folder> <version>`. The SDK offers no
 * call for the download alone, so a server is started with it and ended at once.
 */
const [downloadDir, version] = process.argv.slice(2);
if (downloadDir === undefined || version === undefined) throw new Error('usage: download-temporal.main.ts <folder> <version>');

try {
  const environment = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'cached-download', downloadDir, version: `v${version}` } },
  });
  await environment.teardown();
  process.exit(0);
} catch (cause) {
  const text = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(text.split(': ').slice(-1)[0] ?? text); // the innermost reason; the rest repeats the address
  process.exit(1);
}
