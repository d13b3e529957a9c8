import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { answerSurvey, resolvedEvent, staffApiOf, type Page as PageOf, type StaffApi } from './staff-api.js';
import { complaintsOf, overflowOf, signIn, violationsOf } from './staff-browser.js';

const artifacts = fileURLToPath(new URL('../artifacts/theming/', import.meta.url));

interface Comment {
  readonly responseId: string;
  readonly interactionId: string;
  readonly caseId: string | null;
  readonly comment: string;
  readonly sentiment: string;
  readonly drivers: readonly {
    readonly key: string;
    readonly sentiment: string;
    readonly source: string;
    readonly quote: { readonly text: string };
  }[];
  readonly corrections: readonly { readonly key: string | null; readonly verdict: string | null }[];
}

describe('the screens of comments', () => {
  let product: Product;
  let browser: Browser;
  let api: StaffApi;
  let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
    const context = await browser.newContext();
    await signIn(await context.newPage(), product);
    signedIn = await context.storageState();
    await context.close();
    await api.call('POST', '/api/v1/events', resolvedEvent('T-1', { email: 'ada@example.com' }));
    await answerSurvey(await api.linkTo('ada@example.com', 'survey'), 2, 'I was passed around and the lobby was purple for a week.');
    await eventually(async () => (await comments('q=lobby')).length === 1, { timeoutMs: 30_000, what: 'the comment' });
    await api.loadSample();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const comments = async (query: string): Promise<readonly Comment[]> =>
    (await api.call<PageOf<Comment>>('GET', `/api/v1/theming/comments?${query}`)).items;
  const lobby = async (): Promise<Comment> => {
    const [found] = await comments('q=lobby');
    if (!found) throw new Error('the comment is gone');
    return found;
  };
  const driverOf = async (key: string) => (await lobby()).drivers.find((driver) => driver.key === key);

  async function pageAt(path: string, width = 1440, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const viewport = { width, height: width < 500 ? 780 : 900 };
    const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce', storageState: signedIn });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${product.url}${path}`);
    return page;
  }

  it('correct a comment with the mouse, on its case page, and undo it', { timeout: 60_000 }, async () => {
    const page = await pageAt(`/cases/${(await lobby()).caseId}`);
    await selectWords(page, page.locator('.verbatim [data-start]', { hasText: 'lobby was purple' }), 'lobby was purple');
    const panel = page.getByRole('region', { name: 'What are these words about?' });
    await panel.getByText('“lobby was purple”').waitFor();
    await panel.getByRole('searchbox', { name: 'Find a driver' }).fill('process');
    await panel.getByRole('radio', { name: /^Process effort/ }).check();
    await panel.getByRole('button', { name: 'Mixed' }).click();
    expect(await violationsOf(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Save: Process effort, mixed' }).click();
    await page.getByRole('button', { name: 'Process effort, mixed, by a person: correct' }).waitFor();
    await page.getByText(/Corrected by Admin, just now/).waitFor();
    await eventually(async () => (await driverOf('process_effort'))?.quote.text === 'lobby was purple', { what: 'the correction' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Process effort/ }).waitFor({ state: 'detached' });
    await eventually(async () => (await driverOf('process_effort')) === undefined, { what: 'the correction to be taken back' });
    await page.context().close();
  });

  it('correct a comment by keyboard alone', { timeout: 60_000 }, async () => {
    const page = await pageAt('/theming?q=lobby');
    const row = page.locator('[data-comment]');
    await row.waitFor();
    await page.keyboard.press('j');
    await expectFocus(row);
    await page.keyboard.press('w');
    const words = page.getByRole('group', { name: 'Choose words' });
    await words.getByRole('button', { name: 'I', exact: true }).waitFor();
    // "I was passed around": four words.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('“I was passed around”').waitFor();
    await page.keyboard.type('wait');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Wait time, negative, by a person: correct' }).waitFor();
    await eventually(async () => (await driverOf('wait_time'))?.quote.text === 'I was passed around', { what: 'the correction' });

    // Not this: the marked driver is opened, refused, and gone.
    await page.getByRole('button', { name: /^Wait time/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Not this' }).focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await driverOf('wait_time')) === undefined, { what: 'the driver to be gone' });

    // Escape leaves without a word, and the focus comes back.
    await row.focus();
    await page.keyboard.press('s');
    await page.getByRole('region', { name: 'How does the comment sound?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'How does the comment sound?' }).waitFor({ state: 'detached' });
    await expectFocus(row);
    await page.context().close();
  });

  it('turn a marked driver, and say how the comment sounds, on a phone', { timeout: 60_000 }, async () => {
    const page = await pageAt(`/interactions/${(await lobby()).interactionId}`, 360, 'dark');
    const marked = page.locator('.verbatim-name').first();
    const name = (await marked.textContent())?.trim() ?? '';
    await marked.click();
    const panel = page.getByRole('region', { name, exact: true });
    await panel.getByRole('button', { name: 'Neutral' }).click();
    await page.getByRole('button', { name: `${name}, neutral, by a person: correct` }).waitFor();
    await page.getByRole('button', { name: /^Sounds / }).click();
    await page.getByRole('region', { name: 'How does the comment sound?' }).getByRole('button', { name: 'Neutral' }).click();
    await page.getByText('says Admin').waitFor();
    await eventually(async () => (await lobby()).sentiment === 'neutral', { what: 'the sentiment' });
    await page.getByRole('button', { name: 'Mark words' }).click();
    await page.getByRole('button', { name: 'purple' }).click();
    await page.getByRole('button', { name: 'week' }).click();
    await page.getByRole('button', { name: 'Take these 4 words' }).click();
    await page.getByText('“purple for a week”').waitFor();
    expect(await overflowOf(page)).toBeNull();
    expect(await violationsOf(page)).toEqual([]);
    await page.screenshot({ path: `${artifacts}panel-360-dark.png`, fullPage: true, animations: 'disabled' });
    await page.context().close();
  });

  it('teach a phrase: see what it changes, publish it, see it read, and bring the earlier version back', { timeout: 120_000 }, async () => {
    const page = await pageAt('/theming/drivers/edit?phrase=lobby+was+purple&language=en');
    const offer = page.getByRole('region', { name: 'Add a phrase to a driver' });
    await offer.getByRole('combobox', { name: 'Driver' }).selectOption({ label: 'Product defect' });
    await offer.getByRole('button', { name: 'Add the phrase' }).click();
    const bad = page.getByRole('textbox', { name: 'Bad phrases' });
    expect(await bad.inputValue()).toBe('lobby was purple');

    // A fault stands at its field, and keeps the draft from being published.
    await bad.fill('lobby was purple; @nowhere');
    await page.getByText(/unknown word class @nowhere/).waitFor();
    expect(await page.getByRole('button', { name: 'Publish…' }).isDisabled()).toBe(true);
    await bad.fill('lobby was purple');

    await page.getByRole('textbox', { name: 'A comment' }).fill('Their lobby was purple.');
    await page.locator('.tried', { hasText: 'Read by this draft' }).getByText('Product defect, negative').waitFor();
    await page.getByRole('button', { name: /^Read the newest 2,000 comments/ }).click();
    await page.getByText(/^1 of [\d,]+ comments changes; \+1 Product defect/).waitFor({ timeout: 60_000 });
    await page.screenshot({ path: `${artifacts}editor-with-preview.png`, fullPage: true, animations: 'disabled' });

    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish these drivers' });
    await dialog.getByText('New for Product defect, bad, English: “lobby was purple”.').waitFor();
    await dialog.getByLabel('What changes, in a few words').fill('Purple is a defect');
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is in force: new comments are read by it').waitFor();
    const read = await api.call<{ drivers: { key: string }[] }>('POST', '/api/v1/theming/try', { comment: 'The lobby was purple again.' });
    expect(read.drivers.map(({ key }) => key)).toContain('product_defect');

    await page.goto(`${product.url}/theming/drivers/versions`);
    await page.getByRole('button', { name: 'Bring back version 1' }).click();
    const back = page.getByRole('dialog', { name: 'Bring back version 1' });
    await back.getByText('No longer for Product defect, bad, English: “lobby was purple”.').waitFor();
    await back.getByRole('button', { name: 'Bring back version 1' }).click();
    await page.getByText('Version 3 is in force; it brings back version 1').waitFor();
    await page.context().close();
  });

  it('tell of a conflict, and put the changes onto the newer version', { timeout: 60_000 }, async () => {
    const page = await pageAt('/theming/drivers/edit?driver=booking');
    await page.getByLabel('Good side').fill('Booked in a minute.');
    const { version, document } = await api.call<{ version: number; document: { drivers: { key: string; definition: string }[] } }>(
      'GET',
      '/api/v1/theming/taxonomy',
    );
    await page.getByRole('button', { name: 'Publish…' }).click();
    const drivers = document.drivers.map((driver) => (driver.key === 'price' ? { ...driver, definition: 'What it costs.' } : driver));
    await api.call('POST', '/api/v1/theming/taxonomy', { document: { drivers }, note: 'Price in short', basedOn: version });
    const dialog = page.getByRole('dialog', { name: 'Publish these drivers' });
    await dialog.getByLabel('What changes, in a few words').fill('Booking');
    await dialog.getByRole('button', { name: /^Publish version/ }).click();
    await dialog.getByText(/has been published meanwhile/).waitFor();
    await dialog.getByRole('button', { name: 'Put my changes onto it' }).click();
    await dialog.getByRole('button', { name: `Publish version ${version + 2}` }).click();
    await page.getByText(`Version ${version + 2} is in force: new comments are read by it`).waitFor();
    const published = await api.call<{ document: { drivers: object[] } }>('GET', '/api/v1/theming/taxonomy');
    expect(published.document.drivers).toContainEqual(expect.objectContaining({ key: 'price', definition: 'What it costs.' }));
    expect(published.document.drivers).toContainEqual(expect.objectContaining({ key: 'booking', positive: 'Booked in a minute.' }));
    await page.context().close();
  });

  it(
    'learn from corrections, show what was learnt, let the dictionary alone read, and read the history again',
    { timeout: 120_000 },
    async () => {
      await correctMany(api);
      const page = await pageAt('/theming/learning');
      await page
        .getByText(/corrected comments/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Learn now' }).click();
      await page.getByText(/Model 1 was learnt from \d+ corrected comments and has read from then on\./).waitFor({ timeout: 60_000 });
      await page.getByRole('link', { name: 'Model 1' }).click();
      await page.getByRole('heading', { name: 'Model 1, on comments that it had not seen' }).waitFor();
      await page.getByRole('button', { name: 'Let it read: The dictionary alone' }).click();
      await page.getByText('The dictionary alone reads from now on').waitFor();
      await page.getByRole('button', { name: 'Read the history again' }).click();
      await page.getByText(/of [\d,]+ comments \(\d+ %\) are read as before/).waitFor({ timeout: 60_000 });
      await page.screenshot({ path: `${artifacts}learning-done.png`, fullPage: true, animations: 'disabled' });
      await page.context().close();
    },
  );

  it('measure a labelled file, and tell the faults of another by row', { timeout: 60_000 }, async () => {
    const page = await pageAt('/theming/quality');
    const upload = async (name: string, csv: string): Promise<void> =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await upload('faulty.csv', 'text,sentiment,drivers\nfine,glad,\nlate,negative,pigeons\n');
    await page.getByText(/no driver of the taxonomy in force: pigeons/).waitFor();
    await page.getByText('rows.2.sentiment').waitFor();
    await upload(
      'labelled.csv',
      'text,sentiment,drivers\nI waited on hold for an hour,negative,wait_time\nFriendly agent,positive,agent_attitude\nMeh,neutral,price\n',
    );
    await page.getByRole('heading', { name: 'labelled.csv: 3 rows' }).waitFor();
    await page.getByText('Missed: Price.').first().waitFor();
    await page.getByRole('link', { name: 'labelled.csv' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the figures (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('reading-quality.csv');
    await page.context().close();
  });

  for (const width of [1440, 360]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`fit ${width} px in ${scheme}, complain of nothing, and can be read by everybody`, { timeout: 120_000 }, async () => {
        const page = await pageAt('/theming', width, scheme);
        const complaints = complaintsOf(page);
        const faults: string[] = [];
        const { caseId } = await lobby();
        const screens = [
          ['comments', '/theming', '[data-comment]'],
          ['comments-uncertain', '/theming?sort=uncertain&corrected=false', '[data-comment]'],
          ['comments-none', '/theming?q=nobody+wrote+this', '.empty'],
          ['drivers', '/theming/drivers', '.driver-list li'],
          ['editor', '/theming/drivers/edit?driver=booking', '.driver-form'],
          ['phrase-offer', '/theming/drivers/edit?phrase=dark+mode&language=en', '.phrase-offer'],
          ['versions', '/theming/drivers/versions', '.taxonomy-changes'],
          ['learning', '/theming/learning?model=1', '#model ~ .scroll-x td'],
          ['quality', '/theming/quality', '.scores td'],
          ['phrases', '/theming/phrases', '.phrases li, .empty'],
          ['case', `/cases/${caseId}`, '.correctable'],
        ] as const;
        for (const [name, path, shows] of screens) {
          await page.goto(`${product.url}${path}`);
          await page.locator(shows).first().waitFor({ state: 'visible' });
          await page.waitForLoadState('networkidle');
          await page.screenshot({ path: `${artifacts}${name}-${width}-${scheme}.png`, animations: 'disabled', fullPage: true });
          const overflow = await overflowOf(page);
          if (overflow !== null) faults.push(`${name} scrolls sideways: ${overflow}`);
          faults.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
          faults.push(...complaints.splice(0).map((complaint) => `${name} complains: ${complaint}`));
        }
        await page.context().close();
        expect(faults).toEqual([]);
      });
    }
  }
});

/** Enough words of people that there is something to learn; half of them against the reading. */
async function correctMany(api: StaffApi): Promise<void> {
  const { items } = await api.call<PageOf<Comment>>('GET', '/api/v1/theming/comments?limit=40&corrected=false');
  for (const [index, { responseId, drivers, comment }] of items.entries()) {
    const [read] = drivers;
    if (read)
      await api.call('POST', `/api/v1/responses/${responseId}/drivers`, { key: read.key, verdict: index % 2 === 0 ? 'present' : 'absent' });
    if (/reply|answer/.test(comment))
      await api.call('POST', `/api/v1/responses/${responseId}/drivers`, {
        key: 'communication',
        verdict: 'present',
        sentiment: 'negative',
      });
  }
}

async function expectFocus(row: Locator): Promise<void> {
  await eventually(() => row.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)), {
    what: 'the focus',
  });
}

/** Selects words as a mouse does: pressed at their start, released at their end. */
async function selectWords(page: Page, piece: Locator, words: string): Promise<void> {
  const box = await piece.evaluate((element, sought) => {
    const node = element.firstChild;
    const text = node?.textContent ?? '';
    const range = document.createRange();
    if (!node) throw new Error('the piece is empty');
    range.setStart(node, text.indexOf(sought));
    range.setEnd(node, text.indexOf(sought) + sought.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  }, words);
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 2, box.y, { steps: 6 });
  await page.mouse.up();
}
