import { addUp } from './add-up.ts';
import { BadInput } from './bad-input.ts';
import { type Fallen, findFallen, pinFloors } from './compare-floor.ts';
import { evaluateLabels, type JudgedArticle } from './evaluate-labels.ts';
import { readFloors, writeFloors } from './floor-file.ts';
import { type EvaluationOptions, parseOptions, usage } from './parse-options.ts';
import { readLabels } from './read-labels.ts';
import { addUpByLanguage, renderTable } from './render-table.ts';
import { showCounts } from './show-share.ts';

/** Where the command line's lines go. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @returns the exit code: see `usage` */
export function runEvaluation(words: readonly string[], repository: string, output: Output): number {
  try {
    const options = parseOptions(words);
    if (options === 'help') {
      output.print(usage);
      return 0;
    }
    return evaluate(options, options.root ?? repository, output);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    output.complain(error.message);
    return 2;
  }
}

function evaluate(options: EvaluationOptions, root: string, output: Output): number {
  const articles = evaluateLabels(root, readLabels(root, options.only));
  if (options.json) output.print(renderJson(articles, options));
  else output.print(options.show ? `${renderFaults(articles)}\n\n${renderTable(articles)}` : renderTable(articles));
  return options.only === '' ? compareFloors(articles, options, root, output) : 0;
}

function compareFloors(
  articles: readonly JudgedArticle[],
  { writeFloor, allowLower }: EvaluationOptions,
  root: string,
  { complain }: Output,
): number {
  const figures = addUp(articles.map(({ shares }) => shares));
  const floors = readFloors(root);
  const fallen = findFallen(figures, floors);
  for (const each of fallen) complain(describeFallen(each));
  if (!writeFloor) return 0;
  if (fallen.length > 0 && !allowLower) {
    complain('No floor was written: --allow-lower would lower those above.');
    return 1;
  }
  writeFloors(root, pinFloors(figures, floors));
  return 0;
}

export const describeFallen = ({ name, share, floor }: Fallen): string =>
  `${name}: ${showCounts(name, share)} is worse than its floor, ${showCounts(name, floor)}`;

function renderFaults(articles: readonly JudgedArticle[]): string {
  const lines = articles.flatMap(({ name, faults }) =>
    faults.map(({ about, text, reason }) => `${name}  ${about}  “${text.slice(0, 90)}”  ${reason}`),
  );
  return lines.join('\n');
}

function renderJson(articles: readonly JudgedArticle[], { show }: EvaluationOptions): string {
  const figures = Object.fromEntries(addUpByLanguage(articles));
  const faults = articles.map(({ name, faults }) => ({ name, faults }));
  return JSON.stringify({ articles: articles.length, figures, ...(show ? { faults } : {}) }, undefined, 2);
}
