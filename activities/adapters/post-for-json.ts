import { ThemeFault, type ThemeFaultCode } from '../theming/theme-provider.port.js';

/** What a service's own error body says, where its status says too little; null where the status decides. */
export type FaultReader = (status: number, body: unknown) => ThemeFaultCode | null;

// Readings are some kilobytes; more is not an answer and must not fill the memory.
const largestAnswer = 1_000_000;

/**
 * Sends a comment to a service once and gives the JSON that comes back. A redirect is a fault: it would take the comment, and the key in its
 * header, to another address. Rejects with a `ThemeFault` only; what the service says of the fault is read and dropped.
 */
export async function postForJson(request: Request, timeoutMs: number, faultOf: FaultReader = () => null): Promise<unknown> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    const text = await textOf(response);
    if (response.ok) return jsonOf(text);
    throw new ThemeFault(faultOf(response.status, readable(text)) ?? faultOfStatus(response.status));
  } catch (error) {
    if (error instanceof ThemeFault) throw error;
    throw new ThemeFault(error instanceof Error && error.name === 'TimeoutError' ? 'timed_out' : 'unreachable');
  }
}

/** What two calls for one comment give. Where one fails the other is waited for all the same, so that none goes on behind the caller's back. */
export async function both(one: Promise<unknown>, other: Promise<unknown>): Promise<[unknown, unknown]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by a throw cancels the rest.
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > largestAnswer) throw new ThemeFault('invalid');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Parses what a service, or the model behind it, says is JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ThemeFault('invalid'); // the parser's own message quotes the text
  }
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function faultOfStatus(status: number): ThemeFaultCode {
  if (status === 429) return 'limited';
  if (status === 401 || status === 403 || status === 404) return 'denied';
  return status >= 500 || status === 408 ? 'failed' : 'refused';
}
