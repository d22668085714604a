export const consoleStyle = `
:root{color-scheme:light dark;--paper:#fffdf8;--card:#f4f1ea;--ink:#1c1b19;--soft:#5a564e;--line:#8a857b;
--link:#0b4f8a;
--good:#0b6137;--warn:#7a4b00;--bad:#a11616}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--card:#211f1c;--ink:#eceae5;--soft:#b9b4a9;--line:#8d877c;
--link:#8cc4f5;--good:#7fd6a5;--warn:#eac06f;--bad:#ff9d94}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:.6rem 1.25rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:.4rem 0}h2{font-size:1rem;color:var(--soft);margin:1.4rem 0 .4rem}
.small,summary,label,legend,.status,time{font-size:.85rem;color:var(--soft)}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
input,textarea,button,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:.3rem;
padding:.25rem .5rem}
textarea{width:100%;min-height:6rem;resize:vertical}button{cursor:pointer}
#drop{border:2px dashed var(--line);border-radius:.5rem;padding:.6rem .9rem}#drop.over{border-color:var(--link)}
.tools{display:flex;flex-wrap:wrap;gap:.7rem;align-items:center;margin:.8rem 0}
#list{list-style:none;padding:0;margin:0}
#list li{border-top:1px solid var(--line);padding:.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 5.5rem}
#list h2{color:inherit;font:600 1.1rem/1.3 Georgia,'Noto Serif',serif;margin:0}#list p{margin:.2rem 0;max-width:60rem}
.status{border:1px solid;border-radius:1rem;padding:0 .6rem;margin-inline-end:.5rem}
.summarized,.collection{color:var(--good)}.abstained,.withdrawn,.skipped{color:var(--warn)}.unreadable,.failed{
color:var(--bad)}
`;
