import { make } from './make.js';
import type { Given, Recorded, SurveyForm } from './survey-api.js';

const longestText = 5_000;

/** What a view calls back. */
export interface Actions {
  send(given: Given): Promise<void>;
  close(): void;
}

/** The question with its ratings and a comment. */
export function questionView(form: SurveyForm, actions: Actions): HTMLElement {
  const { texts } = form;
  const comment = textArea('comment', `${form.commentQuestion} (${texts.optional})`);
  const body = answerForm(form, actions, [scale(form), ...comment], (data) => {
    const rating = data.get('rating');
    if (rating === null) return texts.chooseRating;
    return { rating: Number(rating), ...textsIn(data) };
  });
  return frame(form, form.heading, actions, body);
}

/** What was recorded and what follows; after a low score also the one thing to do better, and the time of a call. */
export function thanksView(
  form: SurveyForm,
  recorded: Pick<Recorded, 'thanks' | 'outreach' | 'low'>,
  asksMore: boolean,
  actions: Actions,
): HTMLElement {
  const words = [recorded.thanks, recorded.outreach].flatMap((text) => (text ? [make('p', {}, text)] : []));
  const more =
    asksMore && recorded.low
      ? [answerForm(form, actions, [...textArea('oneThing', form.oneThingQuestion), ...callback(form)], textsIn)]
      : [];
  return frame(form, form.texts.saved, actions, ...words, ...more);
}

function frame({ brand, language, direction, texts }: SurveyForm, title: string, actions: Actions, ...content: Node[]): HTMLElement {
  const close = make('button', { type: 'button', class: 'close', 'aria-label': texts.close, click: () => actions.close() }, '×');
  const name = brand === null ? null : make('p', { class: 'brand' }, brand);
  const heading = make('h2', { id: 'title', tabindex: -1 }, title);
  return make('section', { 'aria-labelledby': 'title', lang: language, dir: direction }, name, heading, ...content, close);
}

/** A form that sends what `read` takes from it, or shows the fault that it tells. */
function answerForm({ texts }: SurveyForm, { send }: Actions, fields: Node[], read: (data: FormData) => Given | string): HTMLFormElement {
  const fault = make('p', { class: 'wrong', role: 'alert', hidden: true });
  const button = make('button', {}, texts.send);
  const tell = (text: string): void => {
    fault.hidden = text === '';
    fault.textContent = text;
  };
  const submit = async (): Promise<void> => {
    const given = read(new FormData(form));
    if (typeof given === 'string') {
      tell(given);
      form.querySelector('input')?.focus();
      return;
    }
    tell('');
    button.disabled = true;
    try {
      await send(given);
    } catch {
      tell(texts.failed);
    }
    button.disabled = false;
  };
  const form = make('form', { novalidate: true }, fault, ...fields, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return form;
}

function scale({ question, scale: { min, max, lowLabel, highLabel } }: SurveyForm): Node {
  const ratings = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const meaning = (rating: number): Node | null => {
    const label = rating === min ? lowLabel : rating === max ? highLabel : null;
    return label === null ? null : make('span', { class: 'sr' }, `, ${label}`);
  };
  const labels = ratings.map((rating) =>
    make(
      'label',
      { class: 'rate' },
      make('input', { type: 'radio', name: 'rating', value: rating, required: true }),
      make('span', {}, String(rating), meaning(rating)),
    ),
  );
  const ends = make(
    'p',
    { class: 'ends', 'aria-hidden': 'true' },
    make('span', {}, `${min} = ${lowLabel}`),
    make('span', {}, `${max} = ${highLabel}`),
  );
  return make('fieldset', {}, make('legend', {}, question), make('div', { class: 'scale' }, ...labels), ends);
}

function textArea(name: 'comment' | 'oneThing', question: string): Node[] {
  return [make('label', { class: 'label', for: name }, question), make('textarea', { id: name, name, maxlength: longestText })];
}

function callback({ texts, callbackChoices }: SurveyForm): Node[] {
  const options = callbackChoices.map(({ at, label }) => make('option', { value: at }, label));
  return [
    make('label', { class: 'label', for: 'callbackAt' }, texts.callbackLabel),
    make('select', { id: 'callbackAt', name: 'callbackAt' }, make('option', { value: '' }, texts.noCallback), ...options),
  ];
}

/** What was written or chosen beside the rating; what was left empty isn't sent. */
function textsIn(data: FormData): Given {
  const given: Given = {};
  for (const name of ['comment', 'oneThing', 'callbackAt'] as const) {
    const text = data.get(name);
    if (typeof text === 'string' && text.trim() !== '') given[name] = text;
  }
  return given;
}
