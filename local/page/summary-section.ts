import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { html, lines, type Markup, when } from './markup.ts';
import type { Shown } from './shown.ts';

type Summary = Pick<NonNullable<NewsSummaryRecord['summary']>, 'sentences'>;
type Variant = NonNullable<NewsSummaryRecord['variants']>[number];

/** The summary, and its variants to be unfolded. A place in the article leads back to the first with its sentence. */
export function summarySection({ record: { summary, variants = [] }, spoken }: Shown): Markup | undefined {
  if (!summary) return undefined;
  const listed = new Set<string>();
  const list = ({ sentences }: Summary): Markup =>
    html`<ol>${lines(sentences.map((sentence) => sentenceItem(sentence, spoken, isNew(listed, sentence.id))))}</ol>`;
  return html`<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
${list(summary)}
<p class="small">${count(summary.sentences.length, 'sentence')}, ${count(summary.wordCount, 'word')}</p>
${lines(variants.map((variant) => html`<details>${nameVariant(variant)}${list(variant)}</details>`))}</section>
`;
}

function sentenceItem(
  { id, text, omitted, start, end }: Summary['sentences'][number],
  spoken: Markup,
  isPlace: boolean,
): Markup {
  const place = when(isPlace, html` id="in-${id}" data-start="${start}" data-end="${end}"`);
  const left = when(omitted !== undefined, html` <span class="small">left out: <bdi${spoken}>${omitted}</bdi></span>`);
  return html`<li dir="auto"${place} class="${id}"><a href="#${id}"${spoken}>${text}</a>${left}</li>`;
}

function isNew(listed: Set<string>, id: string): boolean {
  const isKnown = listed.has(id);
  listed.add(id);
  return !isKnown;
}

const nameVariant = ({ name, query }: Variant): Markup =>
  html`<summary>${query === undefined ? name : `for “${query}”`}</summary>`;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
