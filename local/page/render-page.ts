import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { boundPage } from './bound-page.ts';
import { directionOf } from './direction.ts';
import { factsSection } from './facts-section.ts';
import { type Kind, kinds } from './kinds.ts';
import { html, lines, type Markup, raw, when } from './markup.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { policyOf } from './policy.ts';
import { namesSection, notesSection, provenanceSection, statusSection } from './record-sections.ts';
import { renderArticle } from './render-article.ts';
import { readShown, type Shown } from './shown.ts';
import { count, summarySection } from './summary-section.ts';

/** What a console adds to a page. */
export interface PageTools {
  readonly nav: Markup;
  readonly script: string;
  /** What the policy allows besides. */
  readonly policy: readonly string[];
}

const noTools: PageTools = { nav: html``, script: '', policy: [] };

/**
 * One HTML file that shows a record beside its article: every sentence and every fact is a link to its place, and back.
 * It asks nothing of any server, works without a script, and is the same for the same record. It has 60,000 bytes and
 * 2.2 times those of the body at most, but for a body that HTML must write longer, such as one of `&` alone.
 */
export function renderPage(record: NewsSummaryRecord, tools: PageTools = noTools): string {
  return boundPage(readShown(record), (shown) => writePage(shown, tools));
}

function writePage(shown: Shown, tools: PageTools): string {
  const { record } = shown;
  const body = record.bodies?.[0]?.value;
  const title = record.headlines?.[0]?.value ?? record.provenance.source.key;
  const keys = [...new Set(shown.marks.flatMap(({ key }) => key ?? []))];
  const style = pageStyle(keys);
  const script = pageScript + tools.script;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script, ...tools.policy)}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="news-summary ${record.provenance.generator.version}">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${when(body !== undefined, html`<a class="skip" href="#article">Skip to the article</a>`)}
${tools.nav}
${header(shown, title)}
<main>
<div id="record">
${sections.map((section) => section(shown))}</div>
${body && articleSection(shown, body)}
</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.html;
}

const sections = [statusSection, summarySection, factsSection, notesSection, namesSection, provenanceSection];

function header({ record, spoken }: Shown, title: string): Markup {
  const deck = record.descriptions?.find(({ role }) => role === 'deck')?.value;
  const sources = record.infoSources?.map(({ name }) => name).join(', ');
  const facts = [record.by, sources, record.located, record.contentCreated, record.language].filter(Boolean);
  return html`<header${spoken} dir="${directionOf(title)}">
<h1>${title}</h1>
${deck && html`<p>${deck}</p>`}
<p class="by">${facts.map((fact, index) => html`${when(index > 0, ' · ')}<bdi>${fact}</bdi>`)}</p>
</header>`;
}

function articleSection(shown: Shown, body: string): Markup {
  const found = new Set(shown.marks.map(({ kind }) => kind));
  const all = (Object.keys(kinds) as Kind[]).filter((kind) => found.has(kind));
  return html`<article aria-labelledby="article-name">
<h2 id="article-name">Article</h2>
<fieldset><legend>Show</legend>
${lines(all.map(legendItem))}</fieldset>
${leftOutNote(shown)}<p id="intact" class="script" data-sha="${shown.record.provenance.text?.sha256}" role="status"></p>
<p class="small script">Keys: j and k go to the next and the previous mark.</p>
<div id="article" tabindex="-1"${shown.spoken} dir="${directionOf(body)}">
${renderArticle(shown)}</div>
</article>`;
}

function leftOutNote({ leftOut }: Shown): Markup | undefined {
  if (leftOut === 0) return undefined;
  return html`<p class="small" id="left-out">The last ${count(leftOut, 'mark')} of names, times, figures and quotations
are left out, since this page would be too large. The record has them.</p>
`;
}

function legendItem(kind: Kind): Markup {
  const { letter, name, isShown } = kinds[kind];
  const box = html`<input type="checkbox" id="show-${letter}"${when(isShown, html` checked`)}>`;
  return html`<label>${box} <i class="legend-${letter}">${name}</i></label>`;
}
