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
  const start = () => TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  // The SDK gives it five seconds, which a machine that is busy with other tests may not keep.
  return start().catch(start).catch(start);
}

export interface DevServerEnvironment {
  readonly address: string;
  readonly environment: TestWorkflowEnvironment;
  /** Ends the connections and the server. */
  teardown(): Promise<void>;
}

/** A whole Temporal server of its own, in memory, started as the product starts its own. Time passes as on the wall. */
export async function devServerEnvironment(): Promise<DevServerEnvironment> {
  installQuietRuntime();
  const { address } = await resource<{ address: string }>('/temporal/dev-server/start');
  const environment = await TestWorkflowEnvironment.createFromExistingServer({ address });
  return {
    address,
    environment,
    teardown: async () => {
      await environment.teardown();
      await resource('/temporal/dev-server/end', address);
    },
  };
}
