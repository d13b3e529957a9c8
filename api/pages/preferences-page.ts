import { maskedAddress } from '../../domain/survey/preferences.js';
import type { Span } from '../../domain/law/contact-hours.js';
import type { HoursFault, SaidHours } from '../../domain/policy/wished-hours.js';
import type { OwnFacts } from '../../prisma/stores/own-page.store.js';
import { html, type Html } from './html.js';
import { hoursTextsFor } from './hours-texts.js';
import { frame, link, type OwnView } from './own-pages.js';
import { ownTextsFor } from './own-texts.js';
import { framed } from './page-frame.js';
import { pageLanguages } from './page-texts.js';
import { timeOfDayText, zoneText } from './page-times.js';

/** What the form shows: what is stored or, where it was refused, what was filled in. */
export type ShownPreferences = OwnFacts & { chosen?: SaidHours };

/** Channels, language, hours, or nothing at all; and the way to what is held. */
export function preferencesPage(view: OwnView, own: ShownPreferences, { saved = false, wrong }: { saved?: boolean; wrong?: HoursFault } = {}): string {
  const texts = ownTextsFor(view.language);
  const box = (name: string, text: string, isOn: boolean): Html =>
    html`<label class="box"><input type="checkbox" name="${name}" value="yes"${isOn ? html` checked` : null}> <span>${text}</span></label>`;
  const names = pageLanguages.map((tag) => option(tag, languageName(tag), own.language ?? ''));
  return framed(frame(view, texts.prefTitle), [
    html`<div class="card"><h1>${texts.prefTitle}</h1>${saved ? html`<p role="status"><strong>${texts.saved}</strong></p>` : null}${own.optedOut ? html`<p>${texts.optedOut}</p>` : null}
${wrong === undefined ? null : html`<p class="wrong" role="alert" id="wrong">${faultText(wrong, view.language)}</p>`}<form method="post" action="/s/${view.token}/preferences">${own.email === null ? null : box('email', texts.mayEmail(maskedAddress(own.email)), own.mayEmail)}
${own.phone === null ? null : box('sms', texts.maySms(maskedAddress(own.phone)), own.maySms)}
<label class="label" for="language">${texts.language}</label><select id="language" name="language"><option value="">${texts.asSent}</option>${names}</select>
${hoursFields(view, own, wrong)}
${own.optedOut ? null : box('never', texts.never, false)}<button>${texts.save}</button></form></div>`,
    link(view, '/data', texts.dataTitle),
  ]);
}

const halfHours = Array.from({ length: 47 }, (_, at) => `${String(Math.floor((at + 1) / 2)).padStart(2, '0')}:${at % 2 === 0 ? '30' : '00'}`);

/** An end that is left open is no time of its own: whatever is allowed. */
function hoursFields({ language }: OwnView, own: ShownPreferences, wrong: HoursFault | undefined): Html {
  const texts = hoursTextsFor(language);
  const { zones } = own.place;
  const [only] = zones;
  const { from, until, zone } = own.chosen ?? storedAsChosen(own);
  const marks = (isWrong: boolean): Html | null => (isWrong ? html` aria-invalid="true" aria-describedby="wrong"` : null);
  const isWrongTime = wrong !== undefined && wrong.code !== 'no_zone';
  const times = (name: string, label: string, open: string, chosen: string): Html =>
    html`<div><label class="label" for="${name}">${label}</label><select id="${name}" name="${name}"${marks(isWrongTime)}><option value="">${open}</option>${halfHours.map((at) => option(at, timeOfDayText(at, language), chosen))}</select></div>`;
  const clock =
    zones.length === 1 && only !== undefined
      ? html`<p class="quiet">${texts.clock(zoneText(only, language))}</p>`
      : html`<label class="label" for="hoursZone">${texts.zone}</label><select id="hoursZone" name="hoursZone"${marks(wrong?.code === 'no_zone')}><option value="">${texts.choose}</option>${zones.map((known) => option(known, zoneText(known, language), zone))}</select>`;
  return html`<fieldset><legend>${texts.title}</legend><div class="pair">${times('hoursFrom', texts.from, texts.any, from)}${times('hoursUntil', texts.until, texts.any, until)}</div>${clock}</fieldset>`;
}

function storedAsChosen({ hours }: OwnFacts): SaidHours {
  if (hours === null) return { from: '', until: '', zone: '' };
  return { from: hours.from === '00:00' ? '' : hours.from, until: hours.until === '24:00' ? '' : hours.until, zone: hours.zone };
}

const option = (value: string, text: string, chosen: string): Html => html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`;

/** What is wrong with the hours, and what to do. */
function faultText(fault: HoursFault, language: string): string {
  const texts = hoursTextsFor(language);
  switch (fault.code) {
    case 'unclear':
      return texts.unclear;
    case 'too_short':
      return texts.tooShort;
    case 'no_zone':
      return texts.noZone;
    case 'outside_law':
      return texts.outsideLaw(spansText(fault.lawful, language));
  }
}

function spansText(spans: readonly Span[], language: string): string {
  const texts = spans.map(([from, until]) => `${timeOfDayText(from, language)} – ${timeOfDayText(until, language)}`);
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(texts);
}

/** How the language calls itself. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
