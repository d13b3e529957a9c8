import { sheet } from './style.js';
import { SurveyApi, type Recorded, type SurveyForm } from './survey-api.js';
import { questionView, thanksView, type Actions } from './views.js';

/**
 * `<amends-survey token="…" lang="de" theme="dark">`: asks one survey on the company's own page, in a shadow tree of its own. Keeps nothing in
 * the browser. Tells the page `amends-answered` ({rating, low}) with each answer, and `amends-closed` ({reason}) when it goes away:
 * closed by the customer, or `ended` and `unavailable`, when it shows nothing.
 */
class AmendsSurvey extends HTMLElement {
  static readonly observedAttributes = ['token', 'lang'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #api: SurveyApi | null = null;
  #isOnPage = false;
  #seen: IntersectionObserver | null = null;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    this.#isOnPage = true;
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#api = null;
    this.#isOnPage = false;
    this.#seen?.disconnect();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    // Attributes that are there from the beginning are told of first, and read by then.
    if (this.#isOnPage && before !== after) void this.#open();
  }

  async #open(): Promise<void> {
    const token = this.getAttribute('token');
    this.#root.replaceChildren();
    this.#api = null;
    if (!token) return;
    const api = new SurveyApi(token, this.getAttribute('lang'));
    this.#api = api;
    try {
      const form = await api.load();
      if (this.#api !== api) return; // another token or language since, or gone from the page
      if (form) this.#ask(api, form);
      else this.#close('ended');
    } catch {
      if (this.#api === api) this.#close('unavailable');
    }
  }

  #ask(api: SurveyApi, form: SurveyForm): void {
    this.hidden = false;
    const actions: Actions = {
      close: () => this.#close('customer'),
      send: async (given) => {
        const recorded = await api.send(given);
        this.#tell('amends-answered', { rating: recorded.rating, low: recorded.low });
        this.#show(thanksView(form, recorded, given.rating !== undefined, actions));
        this.#root.querySelector('h2')?.focus();
      },
    };
    if (form.state === 'answered') this.#show(thanksView(form, answered(form), false, actions));
    else this.#show(questionView(form, actions));
    this.#whenSeen(() => void api.shown().catch(() => undefined)); // an answer tells the same
  }

  #show(view: HTMLElement): void {
    this.#root.replaceChildren(view);
  }

  #whenSeen(then: () => void): void {
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    });
    this.#seen.observe(this);
  }

  #close(reason: 'customer' | 'ended' | 'unavailable'): void {
    this.#root.replaceChildren();
    this.hidden = true;
    this.#tell('amends-closed', { reason });
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const answered = ({ thanks, outreach, low }: SurveyForm): Pick<Recorded, 'thanks' | 'outreach' | 'low'> => ({
  thanks: thanks ?? '',
  outreach,
  low: low === true,
});

if (!customElements.get('amends-survey')) customElements.define('amends-survey', AmendsSurvey);
