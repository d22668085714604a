import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { html, when } from '../page/markup.ts';
import type { PageTools } from '../page/render-page.ts';
import { feedbackScript } from './feedback-script.ts';
import type { RecordSource } from './record-source.ts';

/** What the console adds to the page of a record: ways to other pages, and buttons for feedback. */
export function recordTools(source: RecordSource, key: string, record: NewsSummaryRecord): PageTools {
  const query = `?key=${encodeURIComponent(key)}`;
  const isExplained = source.readArticle !== undefined && record.bodies !== undefined;
  const explain = html` · <a href="explain${query}">Why: sentences, facts, names, dropped lines</a>`;
  const links = html`<a href="./">All records</a> · <a href="json${query}">JSON</a>${when(isExplained, explain)}`;
  const nav = html`<nav aria-label="Console">${links}</nav>`;
  const canSay = source.saveFeedback !== undefined && record.summary !== undefined;
  return {
    nav: html`${nav}${when(canSay, html`<span id="feedback" data-key="${key}" hidden></span>`)}`,
    script: canSay ? feedbackScript : '',
    policy: canSay ? ["connect-src 'self'"] : [],
  };
}
