import type { TestProject } from 'vitest/node';
import { startResourceServer } from './resource-server.js';

/**
 * Runs once per `vitest run`, in Vitest's own process. It starts nothing heavy: a test file that wants PostgreSQL or a
 * Temporal server asks the resource server for it, so a run of domain tests alone pays for none of them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const resources = await startResourceServer();
  project.provide('testResourcesUrl', resources.url);
  // The servers are processes of their own and would outlive an interrupted run; Vitest calls no teardown then.
  const interrupted = (): void => {
    resources.stopAtOnce();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return async () => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await resources.stop();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    testResourcesUrl: string;
  }
}
