/** A fault that a person can act on: what is wrong, and what to do next. The start prints both and no stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault';

  constructor(
    readonly fault: string,
    readonly nextStep: string,
  ) {
    super(`${fault}\n${nextStep}`);
  }
}

export type Log = (line: string) => void;
