import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { findCase } from '../../prisma/stores/case-read.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { findActiveUser } from '../../prisma/stores/staff-directory.store.js';
import { withRevision } from '../contract/case-commands.schema.js';
import { caseDetailSchema } from '../contract/cases.schema.js';
import { caseDetailExample } from '../contract/examples.js';
import { idParams, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, type ProblemCode } from '../http/problem.js';
import { route, type Role, type RouteSpec } from '../http/route.js';
import { refusedCommand } from './case-problems.js';
import { scopeOf } from './cases.route.js';

/** What every command may say besides its own. */
const given = z.looseObject({ expectedRevision: z.int().optional() });
/** Of the things that a case numbers, such as its tasks. */
const numberedParams = idParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) });

interface CommandRoute<B extends z.ZodObject> {
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  roles: readonly Role[];
  /** The path has a `{number}`. */
  isNumbered?: true;
  body: B;
  problems?: readonly ProblemCode[];
  command: (body: z.output<B>, number: number) => CaseCommand;
}

/** How a command on a case becomes a route: one transaction, answered with the case as it is then. */
export function caseCommand({ db, clock }: ApiDeps) {
  const run = async (
    id: string,
    actor: Actor,
    command: CaseCommand,
    seen: { expectedRevision: number | null; yours: Record<string, unknown> },
  ) => {
    const now = clock();
    const view = { agent: scopeOf(actor), viewerEmail: actor.email, now };
    if (!(await findCase(db, id, view))) throw new Problem('not_found');
    for (const { path, id: userId } of namedBy(command)) {
      if (!(await findActiveUser(db, userId)))
        throw new Problem('invalid_input', { errors: [{ path, message: 'nobody with access has this id' }] });
    }
    const applied = await applyCommand(db, id, actor, command, now.toISOString(), seen.expectedRevision);
    if (!applied.ok) throw refusedCommand(applied.error, seen.yours);
    return { body: await findCase(db, id, { ...view, now: clock() }) };
  };
  return <B extends z.ZodObject>(spec: CommandRoute<B>): RouteSpec =>
    route({
      method: 'post',
      path: `/api/v1/cases/{id}/${spec.path}`,
      operationId: spec.operationId,
      tag: 'Cases',
      summary: spec.summary,
      ...(spec.description ? { description: spec.description } : {}),
      access: { roles: spec.roles },
      params: spec.isNumbered ? numberedParams : idParams,
      body: withRevision(spec.body),
      responses: { 200: { description: 'The case after it.', schema: caseDetailSchema, example: caseDetailExample } },
      problems: ['not_found', 'case_changed', 'case_closed', 'rated_agent_may_not', ...(spec.problems ?? [])],
      handle: ({ params, body, actor }) => {
        const { expectedRevision, ...yours } = given.parse(body);
        const command = spec.command(spec.body.parse(yours), 'number' in params ? Number(params.number) : 0);
        return run(params.id, actor, command, { expectedRevision: expectedRevision ?? null, yours });
      },
    });
}

/** Whom a command gives something to do, and by which field. */
function namedBy(command: CaseCommand): { path: string; id: string }[] {
  if (command.type === 'assign') return [{ path: 'userId', id: command.userId }];
  return command.type === 'add_task' && command.assigneeId !== null ? [{ path: 'assigneeId', id: command.assigneeId }] : [];
}
