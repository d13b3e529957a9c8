import pg from 'pg';

export interface PostgresResource {
  createDatabase(content: 'migrated' | 'empty'): Promise<{ name: string; url: string }>;
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  /** Ends the server without waiting, where no promise can be awaited any more. */
  stopAtOnce(): void;
}

const templateName = 'amends_template';

/** One embedded PostgreSQL, started at the first database asked for. Migrations run once, on a template that the others copy. */
export function createPostgresResource(): PostgresResource {
  let started: Promise<Running> | undefined;
  let counter = 0;
  let livePid: (() => number | undefined) | undefined;
  // PostgreSQL refuses to copy a template while another session creates or reads it, so statements run one by one.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (running: Running) => Promise<T>): Promise<T> => {
    started ??= startPostgres();
    const running = started.then((value) => {
      livePid = value.pid;
      return value;
    });
    const result = last.then(async () => work(await running));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    createDatabase: (content) =>
      inTurn(async (running) => {
        counter += 1;
        const name = `test_${counter}`;
        if (content === 'migrated') await running.prepareTemplate();
        await running.admin.query(`CREATE DATABASE ${name} TEMPLATE ${content === 'migrated' ? templateName : 'template0'}`);
        return { name, url: withDatabase(running.url, name) };
      }),
    dropDatabase: (name) =>
      inTurn(async ({ admin }) => {
        if (!/^test_\d+$/.test(name)) throw new Error(`not a test database: ${name}`);
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
    stop: async () => {
      await last;
      await (await started?.catch(() => undefined))?.stop();
      livePid = undefined;
    },
    stopAtOnce: () => {
      const pid = livePid?.();
      if (pid !== undefined) process.kill(pid, 'SIGQUIT'); // PostgreSQL's immediate shutdown
    },
  };
}

interface Running {
  readonly url: string;
  readonly admin: pg.Client;
  pid(): number | undefined;
  prepareTemplate(): Promise<void>;
  stop(): Promise<void>;
}

async function startPostgres(): Promise<Running> {
  const { startEmbeddedPostgres } = await import('../../workers/embedded/postgres.js');
  // Nothing here outlives the run, so it has a temporary folder and doesn't wait for the disk.
  const postgres = await startEmbeddedPostgres({ port: 0, durable: false, log: () => undefined });
  const admin = new pg.Client({ connectionString: withDatabase(postgres.url, 'postgres') });
  await admin.connect();
  let template: Promise<void> | undefined;
  return {
    url: postgres.url,
    admin,
    pid: postgres.pid,
    prepareTemplate: () => (template ??= createTemplate(admin, postgres.url)),
    stop: async () => {
      await admin.end();
      await postgres.stop();
    },
  };
}

async function createTemplate(admin: pg.Client, url: string): Promise<void> {
  const { applyMigrations } = await import('../../workers/migrations.js');
  await admin.query(`CREATE DATABASE ${templateName} TEMPLATE template0`);
  await applyMigrations(withDatabase(url, templateName));
}

function withDatabase(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}
