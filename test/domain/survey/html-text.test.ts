import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { htmlToText } from '../../../domain/survey/html-text.js';

describe('the words of an HTML mail', () => {
  it.each([
    ['<div>4</div><div><br></div><div>Thank you</div>', '4\nThank you'],
    ['<p>2 &ndash; slow &amp; rude</p>', '2 &ndash; slow & rude'],
    ['<style>p { color: red }</style><p>5</p><script>alert("1")</script>', '5'],
    ['<p>3</p><div class="gmail_quote">On Friday Acme wrote: STOP</div>', '3'],
    ['<p>3</p><BLOCKQUOTE>STOP</BLOCKQUOTE>', '3'],
    ['5 <b>stars', '5 stars'],
    ['a < b', 'a'],
    ['&#9733;&#x2B50; &#0;&#xD800;', '★⭐'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));

  it('are never more than there was, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '<p', '</', '&#', '&amp;', 'word', ' ', '<style>', '\n', '<blockquote'), { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        expect(htmlToText(html).length).toBeLessThanOrEqual(html.length);
      }),
    );
  });
});
