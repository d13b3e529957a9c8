import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { resource } from './resources.js';
import type { TimeSkippingServer } from './time-skipping-server.js';

let runtimeInstalled = false;

/** Warnings only: at the default level the SDK prints a line for every worker a test starts and stops. */
function installQuietRuntime(): void {
  if (runtimeInstalled) return;
  runtimeInstalled = true;
  Runtime.install({ logger: new DefaultLogger('WARN') });
}

/**
 * Temporal's test server, which skips over timers: thirty days pass in half a second. It knows no schedules and no
 * visibility queries; those are tested on `devServerEnvironment()`. The caller ends it by `teardown()`.
 */
export async function timeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  installQuietRuntime();
  const executable = await resource<TimeSkippingServer>('/temporal/time-skipping-server');
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
}
