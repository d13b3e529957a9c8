import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { findCase } from '../../prisma/stores/case-read.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { findActiveUser } from '../../prisma/stores/staff-directory.store.js';
import { withRevision } from '../contract/case-commands.schema.js';
import { caseDetailSchema } from '../contract/cases.schema.js';
import { caseDetailExample } from '../contract/examples.js';
import { idParams, type z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, type ProblemCode } from '../http/problem.js';
import { route, type Role, type RouteInput, type RouteSpec } from '../http/route.js';
import { refusedCommand } from './case-problems.js';
import { scopeOf } from './cases.route.js';

type Given = { expectedRevision?: number | undefined } & Record<string, unknown>;

interface CommandRoute<P extends z.ZodObject, B extends z.ZodObject> {
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  roles: readonly Role[];
  /** Absent where the case's id is all there is. */
  params?: P;
  body: B;
  problems?: readonly ProblemCode[];
  command: (body: RouteInput<undefined, undefined, B>['body'], params: RouteInput<P, undefined, undefined>['params']) => CaseCommand;
}

/** How a command on a case becomes a route: one transaction, answered with the case as it is then. */
export function caseCommand({ db, clock }: ApiDeps) {
  const run = async (id: string, actor: Actor, command: CaseCommand, { expectedRevision, ...yours }: Given) => {
    const now = clock();
    const view = { agent: scopeOf(actor), viewerEmail: actor.email, now };
    if (!(await findCase(db, id, view))) throw new Problem('not_found');
    for (const { path, id: userId } of namedBy(command)) {
      if (!(await findActiveUser(db, userId)))
        throw new Problem('invalid_input', { errors: [{ path, message: 'nobody with access has this id' }] });
    }
    const applied = await applyCommand(db, id, actor, command, now.toISOString(), expectedRevision ?? null);
    if (!applied.ok) throw refusedCommand(applied.error, yours);
    return { body: await findCase(db, id, { ...view, now: clock() }) };
  };
  return <B extends z.ZodObject, P extends z.ZodObject = typeof idParams>(spec: CommandRoute<P, B>): RouteSpec =>
    route({
      method: 'post',
      path: `/api/v1/cases/{id}/${spec.path}`,
      operationId: spec.operationId,
      tag: 'Cases',
      summary: spec.summary,
      ...(spec.description ? { description: spec.description } : {}),
      access: { roles: spec.roles },
      params: spec.params ?? idParams,
      body: withRevision(spec.body),
      responses: { 200: { description: 'The case after it.', schema: caseDetailSchema, example: caseDetailExample } },
      problems: ['not_found', 'case_changed', 'case_closed', 'rated_agent_may_not', ...(spec.problems ?? [])],
      // The body is that of the spec with a revision besides, which the general types can't say.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      handle: ({ params, body, actor }) =>
        run(idParams.parse({ id: params['id'] }).id, actor, spec.command(body as never, params as never), body as Given),
    });
}

/** Whom a command gives something to do, and by which field. */
function namedBy(command: CaseCommand): { path: string; id: string }[] {
  if (command.type === 'assign') return [{ path: 'userId', id: command.userId }];
  return command.type === 'add_task' && command.assigneeId !== null ? [{ path: 'assigneeId', id: command.assigneeId }] : [];
}
