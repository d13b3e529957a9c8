// House rules that no stock lint rule covers. Loaded by .oxlintrc.json, in the shape of an ESLint plugin.

/** `export *` hides where a name comes from and lets two files silently export the same one. */
const noExportAll = {
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, message: 'Name what is exported: `export *` is not used here.' });
      },
    };
  },
};

function isMember(node, object, property) {
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === object && node.property.name === property;
}

/** Decisions replay to the same outcome only when time and chance are handed in, so `domain/` reads neither and waits for nothing. */
const pureFunctions = {
  create(context) {
    const refuse = (node, what) => context.report({ node, message: `domain/ is pure: ${what}.` });
    const refuseAsync = (node) => {
      if (node.async) refuse(node, 'no async function, effects live in activities/');
    };
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) refuse(node, 'take `now` as an argument instead of reading the clock');
      },
      CallExpression(node) {
        const { callee } = node;
        if (isMember(callee, 'Date', 'now') || isMember(callee, 'performance', 'now')) refuse(node, 'take `now` as an argument instead of reading the clock');
        if (isMember(callee, 'DateTime', 'now') || isMember(callee, 'DateTime', 'utc') && node.arguments.length === 0) refuse(node, 'take `now` as an argument instead of reading the clock');
        if (isMember(callee, 'Math', 'random') || /^random(UUID|Bytes|Int)$/.test(callee.property?.name ?? callee.name ?? '')) refuse(node, 'no randomness, derive the value from the facts');
        if (callee.name === 'fetch' || callee.name === 'setTimeout' || callee.name === 'setInterval') refuse(node, 'no I/O and no timers');
      },
      FunctionDeclaration: refuseAsync,
      FunctionExpression: refuseAsync,
      ArrowFunctionExpression: refuseAsync,
    };
  },
};

const prismaCalls = /^(find(Many|First|Unique)(OrThrow)?|create(Many|ManyAndReturn)|update(Many|ManyAndReturn)|deleteMany|upsert|groupBy|aggregate)$/;

/** A store's name says what a query is for. The handle of the database travels everywhere, so its type can't forbid this. */
const prismaInStores = {
  create(context) {
    return {
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression') return;
        const { object, property } = callee;
        const isModelCall = object.type === 'MemberExpression' && prismaCalls.test(property.name ?? '');
        const isRawCall = /^\$(query|execute|transaction)/.test(property.name ?? '');
        if (isModelCall || isRawCall) context.report({ node: callee, message: 'Only prisma/ calls Prisma: give this query a name in a store.' });
      },
      TaggedTemplateExpression({ tag }) {
        if (tag.type === 'MemberExpression' && /^\$(query|execute)/.test(tag.property.name ?? '')) {
          context.report({ node: tag, message: 'Only prisma/ calls Prisma: give this query a name in a store.' });
        }
      },
    };
  },
};

export default {
  meta: { name: 'amends' },
  rules: { 'no-export-all': noExportAll, 'prisma-in-stores': prismaInStores, 'pure-functions': pureFunctions },
};
