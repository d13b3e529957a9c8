import type { Product } from '../support/product.js';
import { eventually } from '../support/wait.js';

export interface OutboxMessage {
  readonly id: string;
  readonly to: string;
  readonly purpose: string;
  readonly links: readonly string[];
  readonly interactionId: string | null;
}
export interface Invitation {
  readonly id: string;
  readonly kind: 'first' | 'second_chance';
  readonly status: string;
}
export interface Interaction {
  readonly id: string;
  readonly externalId: string;
  readonly stage: string;
  readonly invitations: readonly Invitation[];
  readonly recoveryCase: { readonly id: string } | null;
}
export interface RecoveryCase {
  readonly id: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly rating: number;
  readonly secondRating: number | null;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface StaffApi {
  /** Sends a request with the admin key and gives the body of the answer; anything but a 2xx throws with the problem. */
  call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T>;
  /** Every record of a listing. */
  all<T>(path: string, limit?: number): Promise<T[]>;
  /** Publishes the default policy with another second-chance delay. */
  askAgainAfter(delay: string): Promise<void>;
  /** The first link of the newest message of that purpose to that address, once there is one. */
  linkTo(address: string, purpose: 'survey' | 'second_chance'): Promise<string>;
  /** The interaction of a source's own id; undefined while the service doesn't know it. */
  interaction(source: string, externalId: string): Promise<Interaction | undefined>;
  /** Loads the sample data and waits until all of it is on the screens. */
  loadSample(): Promise<void>;
}

/** The staff's API of a running product, as an integrator's script would use it. */
export function staffApiOf({ url, adminKey }: Pick<Product, 'url' | 'adminKey'>): StaffApi {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${adminKey}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 600)}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    call,
    all: async <T>(path: string, limit = 500) => {
      const items: T[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = new URLSearchParams({ limit: String(limit), ...(cursor === '' ? {} : { cursor }) });
        const page: Page<T> = await call('GET', `${path}${path.includes('?') ? '&' : '?'}${query}`);
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
    askAgainAfter: async (delay) => {
      const { document } = await call<{ document: { secondChance: object } }>('GET', '/api/v1/policies/default');
      await call('PUT', '/api/v1/policies/default', { ...document, secondChance: { ...document.secondChance, delay } });
      await call('POST', '/api/v1/policies/default/publish');
    },
    linkTo: (address, purpose) =>
      eventually(
        async () => (await call<Page<OutboxMessage>>('GET', `/api/v1/outbox?to=${encodeURIComponent(address)}&purpose=${purpose}`)).items[0]?.links[0],
        { timeoutMs: 30_000, intervalMs: 200, what: `a ${purpose} message to ${address}` },
      ),
    interaction: async (source, externalId) => {
      const query = new URLSearchParams({ source, externalId });
      return (await call<Page<Interaction>>('GET', `/api/v1/interactions?${query}`)).items[0];
    },
    loadSample: async () => {
      await call('POST', '/api/v1/sample');
      await eventually(async () => (await call<{ state: string }>('GET', '/api/v1/sample')).state === 'loaded', {
        timeoutMs: 150_000,
        intervalMs: 500,
        what: 'the sample data',
      });
    },
  };
}

/** An interaction that was resolved a moment ago, of a customer who may be asked by email. */
export function resolvedEvent(id: string, customer: { id?: string; name?: string; email?: string } = {}): Record<string, unknown> {
  return {
    id: `${id}-resolved`,
    source: 'helpdesk',
    type: 'interaction.resolved',
    occurredAt: new Date().toISOString(),
    interaction: { id, channel: 'email', team: 'billing', agent: { id: 'a-7', name: 'Sam Ode' }, issueType: 'refund' },
    customer: { id: `CUS-${id}`, name: 'Ada Quist', email: `${id.toLowerCase()}@example.com`, consent: { email: true }, ...customer },
  };
}

/** Answers a survey as its page's form does. */
export async function answerSurvey(link: string, rating: number, comment?: string): Promise<void> {
  const body = new URLSearchParams({ rating: String(rating), ...(comment === undefined ? {} : { comment }) });
  const response = await fetch(link, { method: 'POST', body });
  if (!response.ok) throw new Error(`the survey's page answered ${response.status}`);
}
