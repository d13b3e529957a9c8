import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFace } from '../../domain/brand/brand.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { renderMessage } from '../../emails/render-message.js';
import { brandedFace, customerMails, languages, link, staffMails } from './mails.js';

/** Gmail shows no more of a mail than this. */
const clippedAt = 102 * 1024;

const rendered = async (messages: ReturnType<typeof customerMails>, face = brandedFace) =>
  Promise.all(Object.entries(messages).map(async ([purpose, message]) => ({ purpose, ...(await renderMessage(message, face)) })));

const hrefsOf = (html: string): string[] => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
const elementsOf = (html: string): string[] => [...html.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag);
/** What a reader sees: the words between the tags, each by itself. */
const chunksOf = (html: string): string[] =>
  html
    .replace(/^.*<body/s, '<body')
    .split(/<[^>]*>/)
    .map((chunk) =>
      chunk
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((chunk) => chunk !== '');

describe('a mail', () => {
  it.each(languages)('in %s says in plain text what it says in HTML, links only to us, and is not clipped', async (language) => {
    for (const { purpose, html, subject, text, links } of await rendered({ ...customerMails(language), ...staffMails() })) {
      const hrefs = hrefsOf(html!);
      expect(hrefs, purpose).not.toEqual([]);
      for (const href of hrefs) {
        expect(links, purpose).toContain(href);
        expect(text, purpose).toContain(href);
      }
      for (const one of links.slice(1)) expect(hrefs, purpose).toContain(one);
      const words = chunksOf(html!);
      for (const chunk of words) expect(`${subject}\n${text}`, purpose).toContain(chunk);
      // A picture says the name of the brand, and the scale stands beside its numbers.
      const lines = text
        .split(/\n+/)
        .slice(1)
        .filter((line) => !/^\d+ = /.test(line));
      for (const line of lines) expect(words, purpose).toContain(line.replace(/: https:.*$/, ''));
      expect(Buffer.byteLength(html!), purpose).toBeLessThan(clippedAt / 5);
      expect(html, purpose).not.toMatch(/<script|undefined|null|NaN/);
    }
  });

  it('is the same each time', async () => {
    const [one, other] = [await rendered(customerMails('en')), await rendered(customerMails('en'))];
    expect(one).toEqual(other);
  });

  it('says its language and its direction', async () => {
    for (const { html } of await rendered(customerMails('ar'))) expect(html).toContain('<html lang="ar" dir="rtl">');
    for (const { html } of await rendered(customerMails('de-AT'))) expect(html).toContain('<html lang="de" dir="ltr">');
  });

  it('has the looks of its brand, and of none where there is none', async () => {
    const [branded] = await rendered(customerMails('en'));
    expect(branded!.html).toContain('<img src="https://acme.example/logo.png" alt="Acme"');
    expect(branded!.html).toContain('color:#7a1fa2');
    expect(branded!.text).toMatch(/Hafenstraße 1, 20457 Hamburg$/);
    const [plain] = await rendered(customerMails('en'), plainFace('Acme'));
    expect(plain!.html).not.toMatch(/<img|7a1fa2|Hafenstraße/);
    expect(chunksOf(plain!.html!)).toContain('Acme');
  });

  it('makes a link of its own address where the words name it, and of no other', async () => {
    const document = structuredClone(defaultPolicy);
    document.survey.texts = { en: { ...document.survey.texts['en']!, emailIntro: 'See {link} or https://elsewhere.example\nThanks' } };
    const { survey } = customerMails('en', { brand: 'Acme', customerName: null, agentName: null }, document);
    const { html } = await renderMessage(survey!, brandedFace);
    expect(html).toContain(`>${link}</a>`);
    expect(html).toContain('https://elsewhere.example<br/>Thanks');
    expect(html).not.toContain('href="https://elsewhere');
  });
});

it('lets no name, no brand and no words of a policy out of their place', async () => {
  const shape = async (word: string): Promise<string[]> => {
    const document = structuredClone(defaultPolicy);
    const texts = document.survey.texts['en']!;
    document.survey.texts = {
      en: { ...texts, emailIntro: `a${word}b`, question: `a${word}b {agent}`, lowLabel: `a${word}`, emailSubject: `a${word} {name}` },
    };
    const contact = { brand: `a${word}`, customerName: `a${word}`, agentName: `a${word}` };
    const face = {
      ...brandedFace,
      name: `a${word}`,
      postalAddress: `a${word}`,
      logo: { url: 'https://acme.example/l.png?a=1&b="', alt: `a${word}` },
    };
    const mails = await rendered({ ...customerMails('en', contact, document), ...staffMails([word]) }, face);
    return mails.flatMap(({ html, links }) => {
      for (const href of hrefsOf(html!)) expect(links).toContain(href);
      return elementsOf(html!);
    });
  };
  const plain = await shape('');
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='x",
      '</style><b>',
      '<!--',
      '-->',
      '</title><a href="https://evil.example">',
      '&lt;b&gt;',
      '${1}',
      '{{x}}',
      '\u202E',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', ' ', '`', '-', '!'), maxLength: 30 }),
  );
  // Line breaks are markup that a policy may well ask for.
  const inOneLine = hostile.map((word) => word.replaceAll(/[\n\r\u2028\u2029]/g, ' '));
  await fc.assert(
    fc.asyncProperty(inOneLine, async (word) => {
      expect(await shape(word)).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});
