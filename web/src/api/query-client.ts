import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

type Listener = () => void;
let onSignedOut: Listener = () => undefined;

/** What to do when the session turns out to be over; set once by the router. */
export function whenSignedOut(listener: Listener): void {
  onSignedOut = listener;
}

function noticeSignedOut(error: unknown): void {
  if (error instanceof ApiProblem && error.code === 'unauthenticated') onSignedOut();
}

/** Refusals are answers and stay; only what may pass by itself is tried again. */
const mayPass = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 0 || error.status >= 502);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // Whoever comes to a screen sees what is so now: customers and colleagues change it from outside.
      refetchOnMount: 'always',
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 2 && mayPass(error),
    },
    mutations: { retry: false },
  },
});
