import { type Kind, kinds } from './kinds.ts';

/** Without the marks' own underlines, which {@link kindStyle} writes. */
const layout = `
:root{color-scheme:light dark;--paper:#fffdf8;--card:#f4f1ea;--ink:#1c1b19;--soft:#5a564e;--line:#8a857b;
--link:#0b4f8a;
--summary:#fdeeb0;--on:#ffd95e;--good:#0b6137;--bad:#a11616;--p:#8a2c0d;--o:#1d4f91;--l:#0b6137;--e:#6b2a8f;
--m:#5a564e;
--t:#7a4b00;--g:#8b0f4f;--q:#2f5f63;--w:#a11616;--f:#0b4f8a;--s:#7a5b00;--v:#5a564e}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--card:#211f1c;--ink:#eceae5;--soft:#b9b4a9;--line:#8d877c;
--link:#8cc4f5;--summary:#3b3316;--on:#5c4d10;--good:#7fd6a5;--bad:#ff9d94;--p:#f3a482;--o:#9cc3f7;--l:#7fd6a5;
--e:#d7a6f0;
--m:#b9b4a9;--t:#eac06f;--g:#f59cc7;--q:#93cfd4;--w:#ff9d94;--f:#8cc4f5;--s:#e6cd72;--v:#b9b4a9}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,'Noto Serif',serif;
overflow-wrap:anywhere}
header,main{max-width:88rem;margin:0 auto;padding:.6rem 1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:.4rem 0}
h2{font:600 .95rem/1.3 system-ui,sans-serif;margin:1.4rem 0 .4rem;color:var(--soft)}
.small,.remark,dt,summary,label,legend,code,.status,#intact,.by{font-family:system-ui,sans-serif;font-size:.85rem;
color:var(--soft)}
.status{border:1px solid var(--line);border-radius:1rem;padding:.1rem .7rem;color:var(--ink)}
.remark{border-inline-start:2px solid var(--line);padding-inline-start:.4rem;margin-inline-start:.3rem}
.good{color:var(--good)!important}.bad{color:var(--bad)!important;font-weight:600}
a{color:var(--link)}
main li>a,main dd>a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);
text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ol,ul{padding-inline-start:1.4rem;margin:.3rem 0}li{margin:.35rem 0}
dl{margin:.3rem 0}dt{margin-top:.6rem;font-weight:600}dd{margin:.2rem 0 .2rem 1rem}
details{margin-top:1rem}summary{cursor:pointer}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:0 0 1rem;padding:.3rem .7rem}
fieldset label{display:inline-block;margin-inline-end:.9rem;white-space:nowrap}
input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:.3rem;padding:.15rem .4rem}
nav{max-width:88rem;margin:0 auto;padding:.6rem 1.25rem 0;font:.85rem system-ui,sans-serif}
button{font:.8rem system-ui,sans-serif;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:.3rem;cursor:pointer}
.verdicts{display:block;color:var(--soft);font:.8rem system-ui,sans-serif}.verdicts button{
margin:.15rem .3rem .15rem 0}
html:not(.scripted) .script{display:none}
#article p{content-visibility:auto;contain-intrinsic-size:auto 5rem;white-space:pre-line;margin:.8rem 0;
max-width:44rem}
i{font-style:normal}q::before,q::after{content:none}
.k{font:600 .7rem/1 system-ui,sans-serif;text-decoration:none;scroll-margin:6rem;display:none}
.k::before{content:attr(data-k);border:1px solid;border-radius:.3rem;padding:0 .25rem;margin-inline-end:.2rem}
i::after,q::after,b::after{font:600 .7rem/1 system-ui,sans-serif;unicode-bidi:isolate;direction:ltr;
margin-inline-start:.2rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem}
@media(min-width:60rem){main{display:grid;grid-template-columns:minmax(20rem,2fr) 3fr;gap:2.5rem}
#record{position:sticky;top:0;max-height:100vh;overflow:auto;padding-inline-end:.7rem;align-self:start}}
@media print{#record{position:static;max-height:none;overflow:visible}#article p{content-visibility:visible}
.script,.skip,fieldset{display:none!important}}
`;

/** A kind is told by the form of its line, its letters and its colour. */
const lines: Readonly<Record<Kind, string>> = {
  summary: 'background:var(--summary)',
  variant: 'text-decoration:underline dotted 1px;text-underline-offset:.45em',
  fact: 'text-decoration:underline solid 2px;text-underline-offset:.2em',
  note: 'text-decoration:underline wavy 1px;text-underline-offset:.25em',
  person: 'border-bottom:2px solid',
  organisation: 'border-bottom:3px double',
  place: 'border-bottom:2px dashed',
  event: 'border-bottom:2px groove',
  other: 'border-bottom:1px solid',
  time: 'border-bottom:2px dotted',
  figure: 'border-bottom:4px double',
  quotation: 'border-top:1px solid',
};

/** The legend turns kinds on and off without a script. */
function kindStyle(kind: Kind): string {
  const { letter, name } = kinds[kind];
  const on = `body:has(#show-${letter}:checked) `;
  const isLinked = kind === 'summary' || kind === 'variant' || kind === 'fact' || kind === 'note';
  const colour = `text-decoration-color:var(--${letter});border-color:var(--${letter})`;
  const isQuotation = kind === 'quotation';
  const pieces = isQuotation ? [`${on}q`] : [`${on}:is(i,q).${letter}`, `${on}:is(i,q).${letter.toUpperCase()}`];
  return [
    `${[...pieces, `.legend-${letter}`].join(',')}{${lines[kind]};${colour}}`,
    isLinked
      ? `${on}.k.${letter}{display:inline;color:var(--${letter})}`
      : `${on}.${letter}::after{content:"${name}";color:var(--${letter})}
${on}.${letter}[data-v]::after{content:"${name} " attr(data-v)}`,
  ].join('\n');
}

/** Pointing at a sentence or fact, here or there, marks both. @param keys such as s12 and f3 */
export function pageStyle(keys: readonly string[]): string {
  const marked = keys.map(
    (key) => `body:has(.${key}:is(:hover,:focus,:focus-within,:target)) .${key}{background:var(--on)}`,
  );
  return [layout, ...(Object.keys(kinds) as Kind[]).map(kindStyle), ...marked, ''].join('\n');
}
