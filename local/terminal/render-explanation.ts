import type { ArticleExplanation } from '../../lib/explain.ts';
import { renderDropped } from './render-dropped.ts';
import { renderFacts } from './render-facts.ts';
import { renderNames } from './render-names.ts';
import { renderSentences } from './render-sentences.ts';
import { indent, printable, wrap } from './terminal-text.ts';

/** Shows to a person why an article's record is what it is: each aspect that was asked for, below the headline. */
export function renderExplanation(explanation: ArticleExplanation, width: number): string {
  const { headline, problem, sentences, names, facts, dropped } = explanation;
  const title = wrap(printable(headline ?? '(no headline)'), width).join('\n');
  const parts = [
    ...(problem === undefined ? [] : [indent(`unreadable: ${problem}`, width, '')]),
    ...(sentences ? renderSentences(sentences, width) : []),
    ...(names ? renderNames(names, width) : []),
    ...(facts ? renderFacts(facts, width) : []),
    ...(dropped ? renderDropped(dropped, width) : []),
  ];
  return `${[title, ...parts].join('\n\n')}\n`;
}
