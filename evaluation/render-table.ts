import { addUp } from './add-up.ts';
import type { JudgedArticle } from './evaluate-labels.ts';
import { figureNames, type Shares } from './figures.ts';
import { showCounts, showShare } from './show-share.ts';

/** The figures of all articles, and of those of each language. */
export function addUpByLanguage(articles: readonly JudgedArticle[]): ReadonlyMap<string, Shares> {
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  const sums = new Map([['all', addUp(articles.map(({ shares }) => shares))]]);
  for (const language of languages)
    sums.set(language, addUp(articles.filter((each) => each.language === language).map(({ shares }) => shares)));
  return sums;
}

/** A row a figure; a column a language, behind all of them with the counts. */
export function renderTable(articles: readonly JudgedArticle[]): string {
  const sums = addUpByLanguage(articles);
  const all = sums.get('all') ?? {};
  const columns = [...sums];
  const numberOf = (name: string): string =>
    String(articles.filter(({ language }) => name === 'all' || language === name).length);
  const rows = figureNames.map((name) => {
    const [share, ...others] = columns.map(([, shares]) => showShare(name, shares[name] ?? { right: 0, of: 0 }));
    return [name, share ?? '', showCounts(name, all[name] ?? { right: 0, of: 0 }), ...others];
  });
  const [, ...languages] = columns.map(([name]) => name);
  const header = ['', 'all', '', ...languages];
  const counts = ['articles', numberOf('all'), '', ...languages.map(numberOf)];
  return alignColumns([header, counts, ...rows]);
}

/** Names to the left, figures to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
