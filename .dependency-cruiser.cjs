// The folder table of the documentation ("who may import whom") as rules. A type-only import counts as an import
// unless a rule says otherwise. test/lint/folder-rules.test.ts breaks each rule on purpose and checks that it is seen.

/** Packages by name, whether they resolved into node_modules or not. */
const npm = (names) => `(^|/)node_modules/(${names})(/|$)|^(${names})(/|$)`;

const pureLibraries = 'eld|luxon|@types/luxon|libphonenumber-js|intl-messageformat|@marcbachmann/cel-js';
const serverFolders = '^(domain|emails|workflows|activities|api|prisma|workers)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one thing, or that a decision sits in the wrong folder.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that resolves to nothing also escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-without-dev-dependencies',
      comment: 'What runs in production is in "dependencies".',
      severity: 'error',
      from: { path: serverFolders },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'product-without-tests',
      comment: 'Only tests import from test/.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'domain-imports-itself',
      comment: 'Decisions are pure: no I/O, no framework; what only calculates is fine, node:crypto for its hashes too.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: ['^domain/', '^(node:)?crypto$', npm(`zod|${pureLibraries}`)] },
    },
    {
      name: 'zod-only-in-schemas',
      comment: 'zod would add 3 MB to the workflow bundle: schemas stay at the edges, in *.schema.ts.',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.schema\\.ts$' },
      to: { path: npm('zod') },
    },
    {
      name: 'emails-only-render',
      comment: 'A template turns what the domain composed into markup; it looks nothing up and decides nothing.',
      severity: 'error',
      from: { path: '^emails/' },
      to: { pathNot: ['^emails/', '^domain/(?!.*\\.schema\\.ts$)', npm('react|@types/react|@react-email/render')] },
    },
    {
      name: 'mail-library-in-emails',
      comment: 'One place makes the markup of mails.',
      severity: 'error',
      from: { path: serverFolders, pathNot: '^emails/' },
      to: { path: npm('react|react-dom|@react-email/[^/]+') },
    },
    {
      name: 'workflows-import-domain',
      comment: 'A workflow replays: it sees domain/ (without schemas) and @temporalio/workflow, and activities only by their contract.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: ['^workflows/', '^domain/(?!.*\\.schema\\.ts$)', npm('@temporalio/workflow')] },
    },
    {
      name: 'prisma-imports-domain',
      comment: 'Stores know the database and the domain; neither Temporal nor HTTP.',
      severity: 'error',
      from: { path: '^prisma/', pathNot: '^prisma/generated/' },
      to: { pathNot: ['^prisma/', '^domain/', npm('@prisma/[^/]+|pg|@types/pg')], dependencyTypesNot: ['core'] },
    },
    {
      name: 'generated-client-only-in-prisma',
      comment: 'Only prisma/ calls Prisma; the others ask a store.',
      severity: 'error',
      from: { pathNot: '^prisma/' },
      to: { path: '^prisma/generated/' },
    },
    {
      name: 'prisma-packages-only-in-prisma',
      comment: 'Only prisma/ calls Prisma; workers/ applies the migrations with its engine.',
      severity: 'error',
      from: { pathNot: ['^prisma/', '^workers/', '(^|/)node_modules/'] },
      to: { path: [npm('@prisma/[^/]+'), '(^|/)node_modules/prisma/'] },
    },
    {
      name: 'activities-import-contracts',
      comment: 'Activities implement workflows/contracts/ with the stores; what else they need is handed in.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(api|workers|web|workflows)/', pathNot: '^workflows/contracts/' },
    },
    {
      name: 'database-is-handed-in',
      comment: 'Only an entry file opens the database. The others pass its handle to the stores, and know its type for that.',
      severity: 'error',
      from: { path: '^(activities|api)/', pathNot: '\\.main\\.ts$' },
      to: { path: '^prisma/', pathNot: '^prisma/stores/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'activities-import-temporal-activity',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: npm('@temporalio/(?!activity)[^/]+') },
    },
    {
      name: 'provider-sdks-in-adapters',
      comment: 'One place per provider. api/webhooks/ may use what verifies a provider\'s signature.',
      severity: 'error',
      from: { path: serverFolders, pathNot: '^(activities/adapters|api/webhooks)/' },
      to: { path: npm('twilio|@sendgrid/[^/]+|aws4fetch') },
    },
    {
      name: 'webhooks-only-verify',
      comment: 'Sending goes through the one send path, never out of a webhook.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: npm('@sendgrid/(mail|client)') },
    },
    {
      name: 'api-imports-contracts',
      comment: 'Parse, one call, map. Only the entry file of the process reads the environment and ends with its parent as workers/ does.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/api\\.main\\.ts$' },
      to: { path: '^(activities|workers|web|workflows)/', pathNot: '^workflows/contracts/' },
    },
    {
      name: 'api-imports-temporal-client',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: npm('@temporalio/(?!client)[^/]+') },
    },
    {
      name: 'nobody-imports-the-composition-root',
      comment: 'But for the entry file of the API, which is the composition root of its own process.',
      severity: 'error',
      from: { path: serverFolders, pathNot: ['^workers/', '^api/api\\.main\\.ts$'] },
      to: { path: '^workers/' },
    },
    {
      name: 'servers-without-web',
      comment: 'The built screens are served as files, never imported.',
      severity: 'error',
      from: { path: serverFolders },
      to: { path: '^web/' },
    },
    {
      name: 'web-talks-http',
      comment: 'The screens know the server only by its OpenAPI document (web/src/api/schema.ts).',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(emails|workflows|activities|api|prisma|workers)/' },
    },
    {
      name: 'web-imports-domain-types-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-without-server-parts',
      severity: 'error',
      from: { path: '^web/', pathNot: 'vite\\.config\\.ts$' },
      to: { path: npm('@temporalio/[^/]+|@prisma/[^/]+|pg|pino|express|helmet|twilio|@sendgrid/[^/]+|prom-client') },
    },
    {
      name: 'web-without-node',
      severity: 'error',
      from: { path: '^web/', pathNot: 'vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^prisma/generated/internal' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
