import type { Log } from '../embedded/start-fault.js';

/** What `npm start` runs, in the order in which it ends: nothing loses what it needs before its own work is done. */
const stopOrder = ['API', 'worker', 'Temporal server', 'database'] as const;
type PartName = (typeof stopOrder)[number];

export type Part = { stop: () => Promise<void>; kill: () => void };

/** A start that is under way gets this long to finish before the end goes on without it. */
const WAIT_FOR_STARTS_MS = 20_000;

/** Keeps the running parts and ends them in order, whenever that is asked for. */
export class Parts {
  private readonly running = new Map<PartName, Part>();
  private readonly starting = new Set<Promise<unknown>>();
  private readonly stopping = new AbortController();
  private stopped: Promise<void> | undefined;

  constructor(private readonly log: Log) {}

  /** Aborts when the end was asked for. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Starts a part and keeps it for the end. */
  async start<P extends Part>(name: PartName, begin: () => Promise<P>): Promise<P> {
    this.signal.throwIfAborted();
    const beginning = begin();
    this.starting.add(beginning);
    try {
      const part = await beginning;
      this.running.set(name, part);
      return part;
    } finally {
      this.starting.delete(beginning);
    }
  }

  /** Ends all parts in order; a second call waits for the same end. */
  stopAll(): Promise<void> {
    this.stopping.abort();
    this.stopped ??= this.stopInOrder();
    return this.stopped;
  }

  /** Ends everything without waiting. */
  killAll(): void {
    for (const part of this.running.values()) part.kill();
  }

  private async stopInOrder(): Promise<void> {
    await Promise.race([Promise.allSettled(this.starting), new Promise((resolve) => setTimeout(resolve, WAIT_FOR_STARTS_MS).unref())]);
    for (const name of stopOrder) {
      const part = this.running.get(name);
      if (!part) continue;
      try {
        await part.stop();
      } catch (cause) {
        this.log(`The ${name} did not end in order: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
  }
}
