import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { html, lines, type Markup, when } from './markup.ts';
import { mostNames } from './most-names.ts';
import type { Shown } from './shown.ts';
import { count } from './summary-section.ts';

const statusWords: Readonly<Record<NewsSummaryRecord['status'], string>> = {
  summarized: 'Every sentence and fact below stands in the article. Follow its link to see where.',
  abstained: 'There is no summary. The notes say why.',
  unreadable: 'The upload can never be read.',
  withdrawn: 'The article was deleted. Its text and all that was made of it are gone.',
  collection: 'The upload holds several articles. Each has a record of its own.',
};

/** What became of the upload; for an unreadable one the problem, for a collection its articles. */
export function statusSection({ record: { status, problem, items = [] } }: Shown): Markup {
  return html`<p><span class="status">${status}</span> <span class="small">${statusWords[status]}</span></p>
${problem && html`<p class="bad"><code>${problem.code}</code> <bdi>${problem.detail}</bdi></p>`}
${when(items.length > 0, html`<ol>${lines(items.map(itemOf))}</ol>`)}`;
}

const itemOf = ({ item, key }: NonNullable<NewsSummaryRecord['items']>[number]): Markup =>
  html`<li><bdi>${item}</bdi> <span class="remark"><bdi>${key}</bdi></span></li>`;

export function notesSection({ record: { notes } }: Shown): Markup | undefined {
  if (notes.length === 0) return undefined;
  return html`<section aria-labelledby="notes"><h2 id="notes">Notes</h2>
<ul>${lines(notes.map((note, index) => noteItem(note, `n${index + 1}`)))}</ul></section>
`;
}

function noteItem({ rule, message, start }: NewsSummaryRecord['notes'][number], key: string): Markup {
  const text = html`<bdi>${message}</bdi>`;
  const told = start === undefined ? text : html`<a href="#at-${key}">${text}</a>`;
  return html`<li id="in-${key}" class="${key}"><code>${rule}</code> ${told}</li>`;
}

export function namesSection({ record: { annotations }, spoken }: Shown): Markup | undefined {
  const entities = annotations?.entities ?? [];
  if (entities.length === 0) return undefined;
  const more = entities.length - mostNames;
  return html`<details><summary>${count(entities.length, 'name')}</summary>
<ul>${lines(entities.slice(0, mostNames).map((entity) => nameItem(entity, spoken)))}</ul>
${when(more > 0, html`<p class="small">${more} more are marked in the article.</p>`)}</details>
`;
}

type Entity = NonNullable<NewsSummaryRecord['annotations']>['entities'][number];

function nameItem({ id, type, name, role, mentions }: Entity, spoken: Markup): Markup {
  const told = role && html` <span class="remark"><bdi${spoken}>${role}</bdi></span>`;
  const counted = html`<span class="remark">${type}, ${count(mentions.length, 'mention')}</span>`;
  return html`<li dir="auto"><a href="#${id}"${spoken}>${name}</a> ${counted}${told}</li>`;
}

export function provenanceSection({ record }: Shown): Markup {
  const { source, text, generator } = record.provenance;
  const rows = {
    Article: record.uri,
    Item: source.item,
    Version: record.version,
    Stored: record.versionCreated,
    Address: source.url,
    'Read as': [source.mediaType, source.charset, source.contentEncoding].filter(Boolean).join(', ') || undefined,
    Bytes: source.size,
    'SHA-256 of the upload': source.sha256,
    'SHA-256 of the text': text?.sha256,
    'Made by': `${generator.name} ${generator.version}`,
    'SHA-256 of the configuration': generator.configurationSha256,
  };
  const told = Object.entries(rows).filter(([, value]) => value !== undefined);
  return html`<details><summary>Provenance</summary>
<dl>${lines(told.map(([name, value]) => html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`))}</dl></details>
`;
}
