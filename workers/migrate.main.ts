import { StartFault } from './embedded/start-fault.js';
import { readEnvOrExit } from './env.js';
import { applyMigrations } from './migrations.js';

/** `npm run migrate`: brings the database named by DATABASE_URL to the schema of this version. */
const { databaseUrl } = readEnvOrExit(process);

if (databaseUrl === undefined) {
  console.error('DATABASE_URL is not set. Set it to the PostgreSQL database to migrate.');
  process.exit(1);
}

try {
  const applied = await applyMigrations(databaseUrl);
  for (const name of applied) console.log(`Applied ${name}`);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migration(s).`);
} catch (cause) {
  // A fault of the connection carries an address but no credentials; the stack would say nothing more.
  console.error(cause instanceof StartFault ? cause.message : `The migration could not be run: ${String(cause)}`);
  process.exit(1);
}
