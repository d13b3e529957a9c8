import { createHash } from 'node:crypto';

/** The one style sheet of the customers' pages, inline so that a page is one request. Touch targets are 48 px and more. */
export const pageStyle = [
  ':root{color-scheme:light dark;--ground:#f4f5f7;--card:#fff;--ink:#1a1d21;--quiet:#545c66;--line:#838c97;--go:#0b5cad;--on-go:#fff;--wrong:#a81e1e}',
  '@media(prefers-color-scheme:dark){:root{--ground:#15171a;--card:#212429;--ink:#f1f3f5;--quiet:#b6bdc6;--line:#8b939e;--go:#8ec5ff;--on-go:#10243a;--wrong:#ff9d9d}}',
  '*{box-sizing:border-box}',
  "body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}",
  'main{max-width:36rem;margin:0 auto;padding:1rem}',
  '.card{background:var(--card);border-radius:.75rem;padding:1.25rem;margin:0 0 1rem;overflow-wrap:anywhere}',
  '.brand{color:var(--quiet);margin:0 0 .5rem}',
  'h1{font-size:1.375rem;line-height:1.3;margin:0 0 1rem}',
  'h2{font-size:1.125rem;margin:0 0 .75rem}',
  'fieldset{border:0;margin:0 0 1.25rem;padding:0;min-width:0}',
  'legend,.label{display:block;font-weight:600;padding:0;margin:0 0 .5rem}',
  'fieldset .quiet{margin:0}',
  '.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));column-gap:1rem}',
  '.scale{display:grid;grid-template-columns:repeat(auto-fit,minmax(48px,1fr));gap:.375rem}',
  // Two answers in words stand one above the other on a narrow screen.
  '.two{grid-template-columns:repeat(auto-fit,minmax(12rem,1fr))}',
  '.rate{position:relative;display:block}',
  '.rate input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}',
  '.rate span{display:flex;min-height:56px;align-items:center;justify-content:center;border:2px solid var(--line);border-radius:.5rem;font-size:1.25rem;font-weight:600}',
  '.rate input:checked+span{background:var(--go);border-color:var(--go);color:var(--on-go)}',
  '.rate input:focus-visible+span,a:focus-visible,button:focus-visible,summary:focus-visible,textarea:focus-visible,select:focus-visible,input:focus-visible{outline:3px solid var(--go);outline-offset:3px}',
  '.ends{display:flex;justify-content:space-between;gap:1rem;color:var(--quiet);font-size:.9375rem;margin:.375rem 0 0}',
  '.ends :last-child{text-align:end}',
  'textarea,select{display:block;width:100%;min-height:48px;margin:0 0 1.25rem;padding:.625rem;border:2px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}',
  'textarea{min-height:6rem}',
  '.text{display:block;width:100%;min-height:48px;margin:0 0 1.25rem;padding:.625rem;border:2px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}',
  '.box{display:flex;gap:.75rem;align-items:center;min-height:48px;margin:0 0 .5rem}.box input{width:1.5rem;height:1.5rem;flex:none;accent-color:var(--go)}',
  'button{display:block;width:100%;min-height:52px;padding:.5rem 1rem;border:2px solid var(--go);border-radius:.5rem;background:var(--go);color:var(--on-go);font:inherit;font-weight:600;cursor:pointer}',
  '.quiet{color:var(--quiet);font-size:.9375rem}',
  '.wrong{color:var(--wrong);border:2px solid var(--wrong);border-radius:.5rem;padding:.625rem;margin:0 0 1rem}',
  'summary,.quiet a{display:inline-flex;align-items:center;min-height:48px;cursor:pointer}',
  'summary{font-weight:600}',
  // Laid out as a flex box, a summary has lost the browser's own triangle.
  'summary::before{content:"\\25B8";margin-inline-end:.5rem}details[open]>summary::before{content:"\\25BE"}',
  'a{color:var(--go)}',
  '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
].join('');

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/**
 * Sent with every answer under /s/. The page runs no script and loads nothing; its address is a secret, so it is
 * neither stored, nor indexed, nor passed on to where a link leads.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
