import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { Session } from '../api/types.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answerOf(api.GET('/api/v1/session')),
  staleTime: 5_000,
  // A new installation waits for its first interaction; the first steps must make way for it.
  refetchInterval: (query) => (query.state.data?.hasInteractions === false ? 4_000 : false),
});

/** Who is signed in. Inside the shell there is always somebody. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

export const mayWorkCases = (session: Session | undefined): boolean => hasRole(session, ['admin', 'ops', 'manager']);
export const mayReadNumbers = (session: Session | undefined): boolean => hasRole(session, ['admin', 'ops', 'manager', 'leader']);
export const mayEditPolicies = (session: Session | undefined): boolean => hasRole(session, ['admin', 'ops']);
export const isAdmin = (session: Session | undefined): boolean => hasRole(session, ['admin']);
export const hasSandbox = (session: Session | undefined): boolean =>
  session !== undefined && (session.sandbox.email || session.sandbox.sms || session.sandbox.voice);

function hasRole(session: Session | undefined, roles: readonly string[]): boolean {
  return session !== undefined && roles.includes(session.user.role);
}
