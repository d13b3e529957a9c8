/*
 * `npm start`: all of Amends on one machine. This file stays free of other imports, so that an old Node.js gets the
 * sentence below and not a syntax error from somewhere else.
 */
const OLDEST_NODE = [20, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Amends needs Node.js ${OLDEST_NODE.join('.')} or later, and this is ${process.versions.node}.`);
  console.error('Install a newer Node.js (https://nodejs.org) and run `npm ci` again.');
  process.exit(1);
}

const { runAll } = await import('./start/run-all.js');
await runAll();

export {};
