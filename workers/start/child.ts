import type { ReadyMessage } from './ready-message.js';

// Below what the parent grants, so that a child that hangs ends by itself also when there is no parent any more.
const STOP_WITHIN_MS = 18_000;

/** Tells the parent of `npm start` that this process can do its work; does nothing when it was started by itself. */
export function reportReady(details: Omit<ReadyMessage, 'type'> = {}): void {
  const message: ReadyMessage = { type: 'ready', ...details };
  process.send?.(message);
}

/**
 * Ends this process in order: `onStop` runs once when it is asked to end (SIGTERM, SIGINT) or when its parent is gone,
 * and then it exits. Call it first, before anything that must be stopped is started.
 */
export function exitWithParent(onStop: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    onStop().then(
      () => process.exit(0),
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  // A killed parent takes the other end of the pipes along; a log line must not end the process before onStop has run.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  if (process.connected === false) stop(); // the parent was gone before this call
}
