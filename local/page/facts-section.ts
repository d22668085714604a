import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { describeFact } from './describe-fact.ts';
import { html, lines, type Markup } from './markup.ts';
import type { Shown } from './shown.ts';

type KeyFact = NonNullable<NewsSummaryRecord['keyFacts']>[number];

/** The key facts by their kinds, in the order of the first of each. */
export function factsSection(shown: Shown): Markup | undefined {
  const facts = shown.record.keyFacts ?? [];
  if (facts.length === 0) return undefined;
  const order = [...new Set(facts.map(({ kind }) => kind))];
  const items = order.flatMap((kind) => [
    html`<dt>${kind}</dt>`,
    ...facts.filter((fact) => fact.kind === kind).map((fact) => factItem(fact, shown)),
  ]);
  return html`<section aria-labelledby="facts"><h2 id="facts">Key facts</h2>
<label class="script">Filter <input id="filter" type="search" autocomplete="off"></label>
<dl>${lines(items)}</dl></section>
`;
}

function factItem(fact: KeyFact, shown: Shown): Markup {
  const { text, remarks } = describeFact(fact, shown);
  const told = remarks.map(({ name, value }) => html` <span class="remark">${name} <bdi>${value}</bdi></span>`);
  const place = html` id="in-${fact.id}" data-start="${fact.start}" data-end="${fact.end}"`;
  const link = html`<a href="#at-${fact.id}"${shown.spoken}>${text}</a>`;
  return html`<dd dir="auto"${place} class="${fact.id}">${link}${told}</dd>`;
}
