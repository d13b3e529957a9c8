import type { TestProject } from 'vitest/node';
import { startResourceServer } from './resource-server.js';

/**
 * Runs once per `vitest run`, in Vitest's own process. It starts nothing heavy: a test file that wants PostgreSQL or a
 * Temporal server asks the resource server for it, so a run of domain tests alone pays for none of them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const resources = await startResourceServer();
  project.provide('testResourcesUrl', resources.url);
  return () => resources.stop();
}

declare module 'vitest' {
  export interface ProvidedContext {
    testResourcesUrl: string;
  }
}
