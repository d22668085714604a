import { createHash } from 'node:crypto';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { collectMarks } from './collect-marks.ts';
import { directionOf } from './direction.ts';
import { type Kind, kinds } from './kinds.ts';
import { html, type Markup, raw } from './markup.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { renderArticle } from './render-article.ts';
import { factsSection, namesSection, notesSection, provenanceSection, summarySection } from './render-sections.ts';

/**
 * One HTML file that shows a record beside its article: every sentence and every fact is a link to its place, and back.
 * It asks nothing of any server, works without a script, and is the same for the same record.
 */
export function renderPage(record: NewsSummaryRecord): string {
  const body = record.bodies?.[0]?.value;
  const title = record.headlines?.[0]?.value ?? record.provenance.source.key;
  const keys = [...new Set(collectMarks(record).flatMap(({ key }) => key ?? []))];
  const style = pageStyle(keys);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="news-summary ${record.provenance.generator.version}">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body === undefined ? undefined : html`<a class="skip" href="#article">Skip to the article</a>`}
${header(record, title)}
<main>
<div id="record">
${statusSection(record)}${summarySection(record, spokenIn(record))}${factsSection(record, spokenIn(record))}${notesSection(record)}${namesSection(record, spokenIn(record))}${provenanceSection(record)}</div>
${body === undefined ? undefined : articleSection(record, body)}
</main>
<script>${raw(pageScript)}</script>
</body>
</html>
`;
  return page.html;
}

/** Nothing is loaded; only our own style and script run. */
function policy(style: string): string {
  return `default-src 'none'; style-src '${sourceHash(style)}'; script-src '${sourceHash(pageScript)}'; base-uri 'none'; form-action 'none'`;
}

const sourceHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The language of the article's words among ours. */
function spokenIn({ language }: NewsSummaryRecord): Markup {
  return language === undefined ? html` lang=""` : html` lang="${language}"`;
}

function header(record: NewsSummaryRecord, title: string): Markup {
  const deck = record.descriptions?.find(({ role }) => role === 'deck')?.value;
  const facts = [
    record.by,
    record.infoSources?.map(({ name }) => name).join(', '),
    record.located,
    record.contentCreated,
    record.language,
  ].filter(Boolean);
  const dir = directionOf(title);
  return html`<header${spokenIn(record)} dir="${dir}">
<h1>${title}</h1>
${
  deck === undefined
    ? undefined
    : html`<p>${deck}</p>
`
}<p class="by">${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
</header>`;
}

const statusWords: Readonly<Record<NewsSummaryRecord['status'], string>> = {
  summarized: 'Every sentence and fact below stands in the article. Follow its link to see where.',
  abstained: 'There is no summary. The notes say why.',
  unreadable: 'The upload can never be read.',
  withdrawn: 'The article was deleted. Its text and all that was made of it are gone.',
  collection: 'The upload holds several articles. Each has a record of its own.',
};

function statusSection({ status, problem, items = [] }: NewsSummaryRecord): Markup {
  return html`<p><span class="status">${status}</span> <span class="small">${statusWords[status]}</span></p>
${
  problem
    ? html`<p class="bad"><code>${problem.code}</code> <bdi>${problem.detail}</bdi></p>
`
    : undefined
}${
  items.length > 0
    ? html`<ol>${items.map(
        ({ item, key }) => html`<li><bdi>${item}</bdi> <span class="remark"><bdi>${key}</bdi></span></li>
`,
      )}</ol>`
    : undefined
}`;
}

function articleSection(record: NewsSummaryRecord, body: string): Markup {
  const shown = new Set(collectMarks(record).map(({ kind }) => kind));
  const all = (Object.keys(kinds) as Kind[]).filter((kind) => shown.has(kind));
  return html`<article aria-labelledby="article-name">
<h2 id="article-name">Article</h2>
<fieldset><legend>Show</legend>${all.map((kind) => {
    const { letter, name, isShown } = kinds[kind];
    return html`<label><input type="checkbox" id="show-${letter}"${isShown ? html` checked` : undefined}> <i class="legend-${letter}">${name}</i></label> `;
  })}</fieldset>
<p id="intact" class="script" data-sha="${record.provenance.text?.sha256}" role="status"></p>
<p class="small script">Keys: j and k go to the next and the previous mark.</p>
<div id="article" tabindex="-1"${spokenIn(record)} dir="${directionOf(body)}">
${renderArticle(record)}</div>
</article>`;
}
