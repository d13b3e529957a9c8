import { resource } from './resources.js';

export interface TestDatabase {
  readonly url: string;
  /** Ends every connection to the database and removes it. */
  drop(): Promise<void>;
}

/** A database of its own, with all migrations applied, on the one PostgreSQL of this test run. Some 50 ms after the first. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return describeDatabase(await resource<{ name: string; url: string }>('/database/create'));
}

/** The same without any table: for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return describeDatabase(await resource<{ name: string; url: string }>('/database/create-empty'));
}

function describeDatabase({ name, url }: { name: string; url: string }): TestDatabase {
  return {
    url,
    drop: async () => {
      await resource('/database/drop', name);
    },
  };
}
