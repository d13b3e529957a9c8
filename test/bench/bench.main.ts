/**
 * Prints the performance table: `npm run bench`, or `npm run bench -- simulation` for some of it. Each row says what was measured, the
 * goal, and the figures of this run; on a shared machine only the order of magnitude means something.
 */
import { cpus } from 'node:os';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../workers/embedded/postgres.js';
import { applyMigrations } from '../../workers/migrations.js';
import { measureDecisions } from './decisions.bench.js';
import { measureInbox } from './inbox.bench.js';
import { measureSimulation } from './simulation.bench.js';
import { measureTheming } from './theming.bench.js';

interface Row {
  what: string;
  goal: string;
  figure: string;
}

const rounds = 3;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The median of some rounds with its spread. */
async function measured(unit: string, round: () => number | Promise<number>): Promise<string> {
  const values: number[] = [];
  for (let index = 0; index < rounds; index += 1) values.push(await round());
  return `${whole(median(values))} ${unit} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`;
}

const parts: Record<string, () => Promise<Row[]>> = {
  async decisions() {
    return [{ what: 'decisions with their whole trace, one core', goal: 'none set', figure: await measured('decisions/s', measureDecisions) }];
  },
  async theming() {
    return [{ what: 'comments themed, one core', goal: '>= 1,000 comments/s', figure: await measured('comments/s', measureTheming) }];
  },
  async inbox() {
    const postgres = await startEmbeddedPostgres({ port: 0, durable: false, log: () => undefined });
    try {
      let round = 0;
      const figure = await measured('ms', async () => measureInbox(await emptyDatabase(postgres.url, `inbox_${(round += 1)}`), 5_000));
      return [{ what: 'a page of the inbox with 5,000 open cases, 95th percentile', goal: '<= 200 ms', figure }];
    } finally {
      await postgres.stop();
    }
  },
  async simulation() {
    const postgres = await startEmbeddedPostgres({ port: 0, durable: false, log: () => undefined });
    try {
      const seconds: number[] = [];
      for (let index = 0; index < rounds; index += 1) {
        const url = await emptyDatabase(postgres.url, `bench_${index}`);
        const figures = await measureSimulation(url, 100_000);
        if (figures.interactions !== 100_000) throw new Error(`the simulation decided ${figures.interactions} interactions of 100,000`);
        seconds.push(figures.seconds);
      }
      const spread = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
      return [{ what: 'simulation of 100,000 interactions, draft and live', goal: '<= 20 s', figure: `${median(seconds).toFixed(1)} s (${spread})` }];
    } finally {
      await postgres.stop();
    }
  },
};

async function emptyDatabase(url: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  await applyMigrations(own.href);
  return own.href;
}

const asked = process.argv.slice(2);
const names = asked.length === 0 ? Object.keys(parts) : asked;
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
console.log(`Node ${process.version}, ${cpus().length} cores, ${rounds} rounds: median (lowest to highest)\n`);
console.log('| What | Goal | Figure |\n|---|---|---|');
for (const name of names) {
  for (const { what, goal, figure } of (await parts[name]?.()) ?? []) console.log(`| ${what} | ${goal} | ${figure} |`);
}
