import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { describeFact } from './describe-fact.ts';
import { html, type Markup } from './markup.ts';

type Sentences = NonNullable<NewsSummaryRecord['summary']>['sentences'];

export function summarySection({ summary, variants = [] }: NewsSummaryRecord, spoken: Markup): Markup | undefined {
  if (!summary) return undefined;
  const words = `${summary.sentences.length} sentences, ${summary.wordCount} words, in the article’s own words`;
  return html`<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
${listSentences(summary.sentences, spoken, new Set(summary.sentences.map(({ id }) => id)))}
<p class="small">${words}</p>
${variants.map(
  (variant) => html`<details><summary>${variant.query === undefined ? variant.name : `For “${variant.query}”`}</summary>
${listSentences(variant.sentences, spoken, new Set())}</details>
`,
)}</section>
`;
}

/** @param own the sentences that the article’s links lead back to */
const listSentences = (sentences: Sentences, spoken: Markup, own: ReadonlySet<string>): Markup => html`<ol>
${sentences.map(
  ({
    id,
    text,
    omitted,
  }) => html`<li class="${id}"${own.has(id) ? html` id="in-${id}"` : undefined}><a href="#${id}"><bdi${spoken}>${text}</bdi></a>${
    omitted === undefined ? undefined : html` <span class="small">left out: <bdi${spoken}>${omitted}</bdi></span>`
  }</li>
`,
)}</ol>`;

export function factsSection(record: NewsSummaryRecord, spoken: Markup): Markup | undefined {
  const facts = record.keyFacts ?? [];
  if (facts.length === 0) return undefined;
  const order = [...new Set(facts.map(({ kind }) => kind))];
  return html`<section aria-labelledby="facts"><h2 id="facts">Key facts</h2>
<label class="script">Filter <input id="filter" type="search" autocomplete="off"></label>
<dl>${order.map(
    (kind) => html`<dt>${kind}</dt>
${facts
  .filter((fact) => fact.kind === kind)
  .map((fact) => {
    const { text, remarks } = describeFact(fact, record);
    return html`<dd id="in-${fact.id}" class="${fact.id}"><a href="#at-${fact.id}"><bdi${spoken}>${text}</bdi></a>${remarks.map(
      ({ name, value }) => html` <span class="remark">${name}${name ? ' ' : ''}<bdi>${value}</bdi></span>`,
    )}</dd>
`;
  })}`,
  )}</dl></section>
`;
}

export function notesSection({ notes }: NewsSummaryRecord): Markup | undefined {
  if (notes.length === 0) return undefined;
  return html`<section aria-labelledby="notes"><h2 id="notes">Notes</h2><ul>
${notes.map(
  ({ rule, message, start }, index) => html`<li id="in-n${index + 1}" class="n${index + 1}"><code>${rule}</code> ${
    start === undefined ? html`<bdi>${message}</bdi>` : html`<a href="#at-n${index + 1}"><bdi>${message}</bdi></a>`
  }</li>
`,
)}</ul></section>
`;
}

/** Names beyond these are in the article only. */
const mostNames = 60;

export function namesSection({ annotations }: NewsSummaryRecord, spoken: Markup): Markup | undefined {
  const entities = annotations?.entities ?? [];
  if (entities.length === 0) return undefined;
  const more = entities.length - mostNames;
  return html`<details><summary>Names (${entities.length})</summary><ul>
${entities.slice(0, mostNames).map(
  ({
    id,
    type,
    name,
    role,
    mentions,
  }) => html`<li><a href="#${id}"><bdi${spoken}>${name}</bdi></a> <span class="remark">${type}, ${
    mentions.length === 1 ? 'named once' : `named ${mentions.length} times`
  }</span>${role === undefined ? undefined : html` <span class="remark">role <bdi>${role}</bdi></span>`}</li>
`,
)}</ul>${more > 0 ? html`<p class="small">${more} more are marked in the article.</p>` : undefined}</details>
`;
}

export function provenanceSection({ provenance, uri, version, versionCreated }: NewsSummaryRecord): Markup {
  const { source, text, generator } = provenance;
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    ['Article', uri],
    ['Item', source.item],
    ['Version', version],
    ['Stored', versionCreated],
    ['Address', source.url],
    ['Read as', [source.mediaType, source.charset, source.contentEncoding].filter(Boolean).join(', ') || undefined],
    ['Bytes', source.size],
    ['SHA-256 of the upload', source.sha256],
    ['SHA-256 of the text', text?.sha256],
    ['Made by', `${generator.name} ${generator.version}`],
    ['SHA-256 of the configuration', generator.configurationSha256],
  ];
  return html`<details id="provenance"><summary>Provenance</summary><dl>
${rows.flatMap(([name, value]) =>
  value === undefined
    ? []
    : [
        html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>
`,
      ],
)}</dl></details>
`;
}
