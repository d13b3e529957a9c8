import type { components } from '../src/api/schema.js';

export type SurveyForm = components['schemas']['SurveyForm'];
export type Recorded = components['schemas']['RecordedAnswer'];

/** What a customer gives; a rating first, words and wishes then or later. */
export interface Given {
  rating?: number;
  comment?: string;
  oneThing?: string;
  callbackAt?: string;
}

// Kept apart from the URL that is made from it, which the bundler would take for a file to bring along.
const scriptUrl = import.meta.url;

/** One survey of the server that this script came from. Neither cookies nor the page's address travel along. */
export class SurveyApi {
  readonly #url: string;
  readonly #query: string;

  constructor(token: string, language: string | null) {
    this.#url = new URL(`../api/v1/surveys/${encodeURIComponent(token)}`, scriptUrl).href;
    this.#query = language === null || language === '' ? '' : `?lang=${encodeURIComponent(language)}`;
  }

  /** Null where there is nothing to ask: an unknown token, or a survey that has ended. */
  async load(): Promise<SurveyForm | null> {
    const response = await this.#fetch(this.#query);
    if (response.status === 404 || response.status === 410) return null;
    return this.#json<SurveyForm>(response);
  }

  async shown(): Promise<void> {
    await this.#fetch('/shown', {});
  }

  async send(given: Given): Promise<Recorded> {
    return this.#json<Recorded>(await this.#fetch(this.#query, given));
  }

  async #json<T>(response: Response): Promise<T> {
    if (!response.ok) throw new Error(String(response.status));
    // The server's own contract, of which these types are made.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await response.json()) as T;
  }

  #fetch(rest: string, body?: object): Promise<Response> {
    return fetch(this.#url + rest, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
  }
}
