// A sheet that is constructed is no inline style, so a page without 'unsafe-inline' may use it.
export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
:host{display:block;color-scheme:light dark;--card:light-dark(#fff,#212429);--ink:light-dark(#1a1d21,#f1f3f5);--quiet:light-dark(#545c66,#b6bdc6);--line:light-dark(#838c97,#8b939e);--go:light-dark(#0b5cad,#8ec5ff);--on-go:light-dark(#fff,#10243a);--wrong:light-dark(#a81e1e,#ff9d9d)}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([hidden]){display:none}
*{box-sizing:border-box}
section{position:relative;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;font-size:1rem;line-height:1.5;overflow-wrap:anywhere;text-align:start}
.brand,.quiet,.ends{color:var(--quiet);font-size:.9375rem}
.brand{margin:0 0 .25rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 1rem;padding-inline-end:3rem}
p{margin:0 0 1rem}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
legend,.label{display:block;font-weight:600;padding:0;margin:0 0 .5rem}
.scale{display:grid;grid-template-columns:repeat(auto-fit,minmax(44px,1fr));gap:.375rem}
.rate{position:relative}
.rate input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.rate span{display:flex;min-height:48px;align-items:center;justify-content:center;border:2px solid var(--line);border-radius:.5rem;font-size:1.125rem;font-weight:600}
input:checked+span{background:var(--go);border-color:var(--go);color:var(--on-go)}
.ends{display:flex;justify-content:space-between;gap:1rem;margin:.375rem 0 0}
textarea,select{display:block;width:100%;min-height:44px;margin:0 0 1rem;padding:.5rem;border:2px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}
textarea{min-height:5rem}
button{min-height:44px;padding:.5rem 1.25rem;border:2px solid var(--go);border-radius:.5rem;background:var(--go);color:var(--on-go);font:inherit;font-weight:600;cursor:pointer}
.close{position:absolute;inset-block-start:.5rem;inset-inline-end:.5rem;min-width:44px;padding:0;border-color:transparent;background:none;color:var(--ink);font-size:1.5rem;line-height:1}
.wrong{color:var(--wrong);border:2px solid var(--wrong);border-radius:.5rem;padding:.5rem}
:focus-visible,.rate input:focus-visible+span{outline:3px solid var(--go);outline-offset:2px}
h2:focus{outline:0}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`);
