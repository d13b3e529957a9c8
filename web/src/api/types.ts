import type { components, paths } from './schema.js';

type Schemas = components['schemas'];
export type RecoveryCase = Schemas['RecoveryCase'];
/** A nullable reference becomes an impossible type in the generated file, so it is said again here. */
export type RecoveryCaseDetail = Omit<Schemas['RecoveryCaseDetail'], 'message' | 'secondResponse'> & {
  secondResponse: SurveyResponse | null;
};
export type TimelineEntry = Schemas['TimelineEntry'];
export type Interaction = Schemas['Interaction'];
export type SurveyResponse = Schemas['SurveyResponse'];
export type TraceEntry = Schemas['TraceEntry'];
export type Driver = Schemas['Driver'];
export type Flag = Schemas['Flag'];
export type Metric = Schemas['Metric'];
export type MetricsSummary = Omit<Schemas['MetricsSummary'], 'recoveryEffect'>;
export type MetricRecord = Schemas['MetricRecord'];
export type User = Schemas['User'];
export type Kiosk = Schemas['Kiosk'];
export type Dispatch = Schemas['Dispatch'];
export type Session = Schemas['Session'];
export type FollowUpPolicy = Schemas['FollowUpPolicy'];
export type FollowUpPolicySummary = Schemas['FollowUpPolicySummary'];
export type PolicySentences = Schemas['PolicySentences'];
export type PolicyPreview = Schemas['PolicyPreview'];
export type PolicyChange = Schemas['PolicyChange'];
export type SimulationOutcome = NonNullable<Schemas['SimulationOutcome']>;
export type PolicySimulation = Schemas['PolicySimulation'];
export type SimulatedDecision = Schemas['SimulatedDecision'];
export type OutboxMessage = Schemas['OutboxMessage'];
export type SmsSegments = NonNullable<Schemas['SmsSegments']>;
export type Brand = Schemas['Brand'];
export type SampleStatus = Schemas['SampleStatus'];
export type Person = NonNullable<Schemas['Person']>;

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Q } } } ? NonNullable<Q> : never;
export type CasesQuery = QueryOf<'/api/v1/cases'>;
export type MetricsQuery = QueryOf<'/api/v1/metrics/summary'>;
export type MetricName = paths['/api/v1/metrics/{name}/records']['get']['parameters']['path']['name'];
export type BreakdownKey = NonNullable<QueryOf<'/api/v1/metrics/breakdown'>['by']>;
export type SimulatedDecisionsQuery = QueryOf<'/api/v1/policies/simulations/{id}/decisions'>;
