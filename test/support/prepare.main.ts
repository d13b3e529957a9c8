import { resolveTemporalBinary } from '../../workers/embedded/temporal-binary.js';
import { resolveTimeSkippingServer } from './time-skipping-server.js';

/*
 * Fetches the two Temporal servers before the tests start, because building one may take minutes, which a test's own
 * time limit wouldn't allow. Kept in the user's cache folder, so that it costs nothing the next time. A failure is only
 * said: the tests that need the server fail with the same message, and the others still run.
 */
const log = (line: string): void => console.log(line);
const outcomes = await Promise.allSettled([resolveTemporalBinary({ log }), resolveTimeSkippingServer()]);
for (const outcome of outcomes) {
  if (outcome.status === 'rejected') console.error(outcome.reason instanceof Error ? outcome.reason.message : outcome.reason);
}
