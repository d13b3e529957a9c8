/**
 * Whether an error is about the data that was written: a value that doesn't fit or breaks a rule of the database. Everything
 * else, a lock that was lost, a restart, a missing table, says nothing about the data and may be gone at the next attempt.
 */
export function isDataFault(error: unknown): boolean {
  const sqlState = sqlStateOf(error);
  // SQLSTATE classes: data exception, integrity constraint violation, raised by a trigger of ours.
  if (sqlState !== null) return ['22', '23', 'P0'].includes(sqlState.slice(0, 2));
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

/** Whether a transaction took longer than it may: with less to do it can succeed. */
export function isTransactionTimeout(error: unknown): boolean {
  return fieldOf(error, 'code') === 'P2028';
}

/** What went wrong in a word or two, never the message: it may quote what a person wrote. */
export function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const code = sqlStateOf(error) ?? fieldOf(error, 'code') ?? fieldOf(error.cause, 'code');
  return typeof code === 'string' || typeof code === 'number' ? `${error.name} ${code}` : error.name;
}

function sqlStateOf(error: unknown): string | null {
  const cause = fieldOf(fieldOf(fieldOf(error, 'meta'), 'driverAdapterError'), 'cause');
  const code = fieldOf(cause, 'originalCode');
  return typeof code === 'string' ? code : null;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
