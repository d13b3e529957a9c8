/**
 * Prints the SQL that takes one Prisma schema to another, for a new migration:
 *   node --import tsx scripts/print-schema-diff.ts [old.prisma] > prisma/migrations/<time>_<name>/migration.sql
 * Uses Prisma's engine in WebAssembly, so nothing is downloaded; DATABASE_URL names any reachable PostgreSQL, which is only connected to.
 */
import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const schemaPath = 'prisma/schema.prisma';
const files = (path: string) => [{ path: schemaPath, content: readFileSync(path, 'utf8') }];
// The package exports no entry for Node, so its two files are loaded by their place.
const engineFolder = new URL('../node_modules/@prisma/schema-engine-wasm/', import.meta.url);
const engineModule = await import(new URL('schema_engine_bg.js', engineFolder).href);
const { instance } = await WebAssembly.instantiate(readFileSync(new URL('schema_engine_bg.wasm', engineFolder)), { './schema_engine_bg.js': engineModule as never });
engineModule.__wbg_set_wasm(instance.exports);
(instance.exports['__wbindgen_start'] as () => void)();

const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env['DATABASE_URL'] ?? '' }));
const engine = await engineModule.SchemaEngine.new({ datamodels: undefined } as never, () => undefined, adapter);
const old = process.argv[2];
const { stdout } = await engine.diff({
  from: old ? { tag: 'schemaDatamodel', files: files(old), configDir: 'prisma' } : { tag: 'empty' },
  to: { tag: 'schemaDatamodel', files: files(schemaPath), configDir: 'prisma' },
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
} as never);
process.stdout.write(stdout ?? '');
