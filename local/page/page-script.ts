/** All that the page does by script: it checks the text, filters the facts, and jumps from mark to mark. */
export const pageScript = `'use strict';
document.documentElement.classList.add('scripted');
const say = document.getElementById('intact');
const wanted = say && say.dataset.sha;
if (wanted && crypto.subtle) {
  const text = [...document.querySelectorAll('#article p')].map((p) => p.textContent).join('\\n\\n');
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((sum) => {
    const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    say.className = hex === wanted ? 'good' : 'bad';
    const [good, bad] = ['The record’s text is intact.', 'This is not the record’s text: its SHA-256 differs.'];
    say.textContent = hex === wanted ? good : bad;
  });
}
const filter = document.getElementById('filter');
if (filter) filter.addEventListener('input', () => {
  const words = filter.value.toLowerCase();
  for (const fact of document.querySelectorAll('#facts ~ dl > dd'))
    fact.hidden = !fact.textContent.toLowerCase().includes(words);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
  const step = { j: 1, k: -1 }[event.key];
  if (!step) return;
  const places = [...document.querySelectorAll('#article .k')].filter((place) => place.offsetParent);
  const at = places.indexOf(document.activeElement);
  const next = places[at < 0 ? (step > 0 ? 0 : places.length - 1) : at + step];
  if (next) { next.focus(); next.scrollIntoView({ block: 'center' }); }
});
`;
