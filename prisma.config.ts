import { defineConfig } from 'prisma/config';

// Only the command line reads the address (`prisma migrate deploy`, `prisma studio`); `prisma generate` runs without one.
const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
