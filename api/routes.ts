import type { ApiDeps } from './deps.js';
import type { ApiMetrics } from './http/api-metrics.js';
import { openApiDocument } from './http/openapi.js';
import type { RouteSpec } from './http/route.js';
import { agentsRoutes } from './routes/agents.route.js';
import { alertPageRoutes } from './routes/alert-page.route.js';
import { brandsRoutes } from './routes/brands.route.js';
import { caseCallRoutes } from './routes/case-call.route.js';
import { caseCommandRoutes } from './routes/case-commands.route.js';
import { caseContextRoutes } from './routes/case-context.route.js';
import { caseReleaseRoutes } from './routes/case-release.route.js';
import { casesRoutes } from './routes/cases.route.js';
import { correctionsRoutes } from './routes/corrections.route.js';
import { customersRoutes } from './routes/customers.route.js';
import { dispatchesRoutes } from './routes/dispatches.route.js';
import { embedPageRoutes } from './routes/embed-page.route.js';
import { eventsRoutes } from './routes/events.route.js';
import { improvementsRoutes } from './routes/improvements.route.js';
import { inPlaceRoutes } from './routes/in-place.route.js';
import { interactionsRoutes } from './routes/interactions.route.js';
import { kioskPageRoutes } from './routes/kiosk-page.route.js';
import { kiosksRoutes } from './routes/kiosks.route.js';
import { metricsRoutes } from './routes/metrics.route.js';
import { organisationRoutes } from './routes/organisation.route.js';
import { ownPagesRoutes } from './routes/own-pages.route.js';
import { outboxRoutes } from './routes/outbox.route.js';
import { policiesRoutes } from './routes/policies.route.js';
import { policyPreviewRoutes } from './routes/policy-preview.route.js';
import { policyPublicationRoutes } from './routes/policy-publication.route.js';
import { responseGradeRoutes } from './routes/response-grade.route.js';
import { rootCausesRoutes } from './routes/root-causes.route.js';
import { sampleRoutes } from './routes/sample.route.js';
import { sendgridInboundRoutes } from './routes/sendgrid-inbound.route.js';
import { sendgridRoutes } from './routes/sendgrid.route.js';
import { sessionRoutes } from './routes/session.route.js';
import { simulationsRoutes } from './routes/simulations.route.js';
import { staffChoiceRoutes } from './routes/staff-choice.route.js';
import { surveyPageRoutes } from './routes/survey-page.route.js';
import { systemRoutes } from './routes/system.route.js';
import { taxonomyRoutes } from './routes/taxonomy.route.js';
import { themingJobsRoutes } from './routes/theming-jobs.route.js';
import { themingModelsRoutes } from './routes/theming-models.route.js';
import { themingQualityRoutes } from './routes/theming-quality.route.js';
import { twilioVoiceRoutes } from './routes/twilio-voice.route.js';
import { twilioRoutes } from './routes/twilio.route.js';
import { userStandingRoutes } from './routes/user-standing.route.js';
import { userWorkRoutes } from './routes/user-work.route.js';
import { usersRoutes } from './routes/users.route.js';

/** Every route of the API, in the order of the documentation. */
export function allRoutes(deps: ApiDeps, metrics: ApiMetrics): RouteSpec[] {
  let document: unknown;
  const routes: RouteSpec[] = [
    ...eventsRoutes(deps),
    ...interactionsRoutes(deps),
    ...customersRoutes(deps),
    ...casesRoutes(deps),
    ...caseCommandRoutes(deps),
    ...caseCallRoutes(deps),
    ...caseContextRoutes(deps),
    ...caseReleaseRoutes(deps),
    ...alertPageRoutes(deps),
    ...staffChoiceRoutes(deps),
    ...responseGradeRoutes(deps),
    // The named addresses come before those with a key.
    ...simulationsRoutes(deps),
    ...policyPreviewRoutes(deps),
    ...policiesRoutes(deps),
    ...policyPublicationRoutes(deps),
    ...correctionsRoutes(deps),
    ...taxonomyRoutes(deps),
    ...themingModelsRoutes(deps),
    ...themingJobsRoutes(deps),
    ...themingQualityRoutes(deps),
    ...metricsRoutes(deps),
    ...rootCausesRoutes(deps),
    ...improvementsRoutes(deps),
    ...agentsRoutes(deps),
    ...surveyPageRoutes(deps),
    ...ownPagesRoutes(deps),
    ...inPlaceRoutes(deps),
    ...embedPageRoutes(deps),
    ...kioskPageRoutes(deps),
    ...kiosksRoutes(deps),
    ...twilioRoutes(deps),
    ...twilioVoiceRoutes(deps),
    ...sendgridRoutes(deps),
    ...sendgridInboundRoutes(deps),
    ...outboxRoutes(deps),
    ...dispatchesRoutes(deps),
    ...sessionRoutes(deps),
    ...usersRoutes(deps),
    ...userStandingRoutes(deps),
    ...userWorkRoutes(deps),
    ...organisationRoutes(deps),
    ...brandsRoutes(deps),
    ...sampleRoutes(deps),
    ...systemRoutes(deps, metrics, () => (document ??= openApiDocument(routes, deps.publicUrl))),
  ];
  return routes;
}
