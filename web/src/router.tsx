import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { compact } from './api/client.js';
import { ApiProblem } from './api/problem.js';
import { queryClient, whenSignedOut } from './api/query-client.js';
import { inboxSearch } from './inbox/inbox.search.js';
import { interactionsSearch } from './interactions/interactions.search.js';
import { messagesSearch } from './messages/messages.search.js';
import { outboxSearch } from './outbox/outbox.search.js';
import { metricsSearch } from './overview/metrics.search.js';
import { textIn } from './parts/search-fields.js';
import { editorSearch } from './policies/editor/editor.search.js';
import { decisionsSearch, simulationSearch } from './policies/simulations/simulations.search.js';
import { versionsSearch } from './policies/versions/versions.search.js';
import { sessionQuery } from './session/session.queries.js';
import { NotFound, RouteFault, RoutePending } from './shell/route-states.js';
import { Shell } from './shell/shell.js';
import { commentsSearch } from './theming/comments/comments.search.js';
import { driversSearch, taxonomyEditorSearch, taxonomyVersionsSearch } from './theming/drivers/drivers.search.js';
import { learningSearch } from './theming/learning/learning.search.js';
import { qualitySearch } from './theming/quality/quality.search.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Only paths of this site: an address from outside must not choose where sign-in leads. */
const localPath = (path: string | undefined): string | undefined =>
  path?.startsWith('/') === true && !/^\/[/\\]/.test(path) ? path : undefined;

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: (raw: Record<string, unknown>): { next?: string } => {
    const next = localPath(textIn(raw, 'next'));
    return next === undefined ? {} : { next };
  },
  component: lazyRouteComponent(() => import('./session/sign-in-page.js'), 'SignInPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href }, throw: true });
    }
  },
});

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./inbox/inbox-page.js'), 'InboxPage'),
});
const recoveryCase = createRoute({
  getParentRoute: () => shell,
  path: 'cases/$id',
  component: lazyRouteComponent(() => import('./case/case-page.js'), 'CasePage'),
});
const interactions = createRoute({
  getParentRoute: () => shell,
  path: 'interactions',
  validateSearch: interactionsSearch,
  component: lazyRouteComponent(() => import('./interactions/interactions-page.js'), 'InteractionsPage'),
});
const interaction = createRoute({
  getParentRoute: () => shell,
  path: 'interactions/$id',
  component: lazyRouteComponent(() => import('./interactions/interaction-page.js'), 'InteractionPage'),
});
const overview = createRoute({
  getParentRoute: () => shell,
  path: 'overview',
  validateSearch: metricsSearch,
  component: lazyRouteComponent(() => import('./overview/overview-page.js'), 'OverviewPage'),
});
const records = createRoute({
  getParentRoute: () => shell,
  path: 'overview/$name',
  validateSearch: metricsSearch,
  component: lazyRouteComponent(() => import('./overview/records-page.js'), 'RecordsPage'),
});
const policies = createRoute({
  getParentRoute: () => shell,
  path: 'policies',
  component: lazyRouteComponent(() => import('./policies/policies-page.js'), 'PoliciesPage'),
});
const policy = createRoute({
  getParentRoute: () => shell,
  path: 'policies/$key',
  component: lazyRouteComponent(() => import('./policies/policy-layout.js'), 'PolicyLayout'),
});
const policyOverview = createRoute({
  getParentRoute: () => policy,
  path: '/',
  validateSearch: (raw: Record<string, unknown>): { find?: string } => compact({ find: textIn(raw, 'find') }),
  component: lazyRouteComponent(() => import('./policies/policy-page.js'), 'PolicyPage'),
});
const policyEditor = createRoute({
  getParentRoute: () => policy,
  path: 'edit',
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import('./policies/editor/edit-page.js'), 'EditPage'),
});
const policyVersions = createRoute({
  getParentRoute: () => policy,
  path: 'versions',
  validateSearch: versionsSearch,
  component: lazyRouteComponent(() => import('./policies/versions/versions-page.js'), 'VersionsPage'),
});
const policySimulations = createRoute({
  getParentRoute: () => policy,
  path: 'simulations',
  component: lazyRouteComponent(() => import('./policies/simulations/simulations-page.js'), 'SimulationsPage'),
});
const policySimulation = createRoute({
  getParentRoute: () => policy,
  path: 'simulations/$id',
  validateSearch: simulationSearch,
  component: lazyRouteComponent(() => import('./policies/simulations/simulation-page.js'), 'SimulationPage'),
});
const simulatedDecisions = createRoute({
  getParentRoute: () => policy,
  path: 'simulations/$id/decisions',
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(() => import('./policies/simulations/decisions-page.js'), 'DecisionsPage'),
});
const theming = createRoute({
  getParentRoute: () => shell,
  path: 'theming',
  component: lazyRouteComponent(() => import('./theming/theming-layout.js'), 'ThemingLayout'),
});
const comments = createRoute({
  getParentRoute: () => theming,
  path: '/',
  validateSearch: commentsSearch,
  component: lazyRouteComponent(() => import('./theming/comments/comments-page.js'), 'CommentsPage'),
});
const drivers = createRoute({
  getParentRoute: () => theming,
  path: 'drivers',
  validateSearch: driversSearch,
  component: lazyRouteComponent(() => import('./theming/drivers/drivers-page.js'), 'DriversPage'),
});
const taxonomyEditor = createRoute({
  getParentRoute: () => theming,
  path: 'drivers/edit',
  validateSearch: taxonomyEditorSearch,
  component: lazyRouteComponent(() => import('./theming/drivers/editor-page.js'), 'TaxonomyEditorPage'),
});
const taxonomyVersions = createRoute({
  getParentRoute: () => theming,
  path: 'drivers/versions',
  validateSearch: taxonomyVersionsSearch,
  component: lazyRouteComponent(() => import('./theming/drivers/versions-page.js'), 'TaxonomyVersionsPage'),
});
const learning = createRoute({
  getParentRoute: () => theming,
  path: 'learning',
  validateSearch: learningSearch,
  component: lazyRouteComponent(() => import('./theming/learning/learning-page.js'), 'LearningPage'),
});
const quality = createRoute({
  getParentRoute: () => theming,
  path: 'quality',
  validateSearch: qualitySearch,
  component: lazyRouteComponent(() => import('./theming/quality/quality-page.js'), 'QualityPage'),
});
const phrases = createRoute({
  getParentRoute: () => theming,
  path: 'phrases',
  component: lazyRouteComponent(() => import('./theming/phrases/phrases-page.js'), 'PhrasesPage'),
});
const outbox = createRoute({
  getParentRoute: () => shell,
  path: 'outbox',
  validateSearch: outboxSearch,
  component: lazyRouteComponent(() => import('./outbox/outbox-page.js'), 'OutboxPage'),
});
const brands = createRoute({
  getParentRoute: () => shell,
  path: 'brands',
  component: lazyRouteComponent(() => import('./brands/brands-page.js'), 'BrandsPage'),
});
const users = createRoute({
  getParentRoute: () => shell,
  path: 'users',
  component: lazyRouteComponent(() => import('./users/users-page.js'), 'UsersPage'),
});
const messages = createRoute({
  getParentRoute: () => shell,
  path: 'messages',
  validateSearch: messagesSearch,
  component: lazyRouteComponent(() => import('./messages/messages-page.js'), 'MessagesPage'),
});
const kiosks = createRoute({
  getParentRoute: () => shell,
  path: 'kiosks',
  component: lazyRouteComponent(() => import('./kiosks/kiosks-page.js'), 'KiosksPage'),
});
/** Any other address, inside the shell: whoever went astray still has the navigation. */
const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });

const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    inbox,
    recoveryCase,
    interactions,
    interaction,
    overview,
    records,
    policies,
    policy.addChildren([policyOverview, policyEditor, policyVersions, policySimulations, policySimulation, simulatedDecisions]),
    theming.addChildren([comments, drivers, taxonomyEditor, taxonomyVersions, learning, quality, phrases]),
    outbox,
    brands,
    users,
    messages,
    kiosks,
    elsewhere,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteFault,
  defaultPendingComponent: RoutePending,
  defaultNotFoundComponent: NotFound,
});

whenSignedOut(() => {
  const { href, pathname } = router.state.location;
  if (pathname === '/sign-in') return;
  queryClient.removeQueries(sessionQuery);
  void router.navigate({ to: '/sign-in', search: { next: href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
