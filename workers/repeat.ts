/** Something that is done again and again. */
export interface Repeated {
  /** Resolves when the pass under way is over; none follows. */
  stop(): Promise<void>;
}

/** Runs a pass at every interval. One that takes longer is followed by no second beside it; `pass` must not throw. */
export function repeat(everyMs: number, pass: () => Promise<void>): Repeated {
  let underWay: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    await pass();
    underWay = null;
  };
  const timer = setInterval(() => {
    underWay ??= run();
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
