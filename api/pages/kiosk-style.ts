import { createHash } from 'node:crypto';
import { pageHeaders, pageStyle } from './page-style.js';

/** The customers' pages for a tablet that hangs on a wall: the screen is full, and what is to be hit is large. */
export const kioskStyle = [
  pageStyle,
  'main{max-width:64rem;min-height:100vh;display:flex;flex-direction:column;justify-content:center;padding:2rem}',
  '.card{padding:2rem}h1{font-size:2.25rem;text-align:center}.brand,.ends{font-size:1.25rem}.brand{text-align:center}p{font-size:1.25rem}',
  '.scale{gap:1rem;grid-template-columns:repeat(auto-fit,minmax(88px,1fr))}',
  '.scale button{min-height:112px;border-color:var(--line);background:var(--card);color:var(--ink);font-size:2.5rem}',
  '.scale button:active{background:var(--go);color:var(--on-go)}',
  'textarea,input,form>button{font-size:1.25rem;min-height:64px}',
  'input[type=text]{display:block;width:100%;margin:0 0 1.25rem;padding:.625rem;border:2px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}',
  'input:focus-visible{outline:3px solid var(--go);outline-offset:3px}',
  '.tick{display:flex;gap:1rem;align-items:center;min-height:64px;margin:0 0 1.25rem}.tick input{flex:none;width:32px;height:32px;min-height:0}',
  'nav{display:flex;flex-wrap:wrap;justify-content:center;gap:.5rem}nav a{display:flex;align-items:center;justify-content:center;min-width:64px;min-height:64px;padding:0 1rem;font-size:1.125rem}',
].join('');

export const resetSeconds = 15;

/** Starts over when nobody has touched the screen for a while; without script a longer refresh does. The link is the page's own. */
export const resetScript = `let timer;const arm=()=>{clearTimeout(timer);timer=setTimeout(()=>location.replace(document.getElementById("over").href),${resetSeconds}e3)};for(const name of["input","pointerdown","keydown"])addEventListener(name,arm);arm()`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** As the customers' pages, with this style and the one script. */
export const kioskHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Content-Security-Policy': `default-src 'none'; style-src ${hashOf(kioskStyle)}; script-src ${hashOf(resetScript)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
