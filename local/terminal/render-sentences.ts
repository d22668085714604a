import type { ArticleExplanation } from '../../lib/explain.ts';
import type { Verdict } from '../../lib/rank/find-verdicts.ts';
import { sentenceId } from '../../lib/record/build-annotations.ts';
import { signed } from './signed.ts';
import { indent, wrap } from './terminal-text.ts';
import { wordsOfImportance } from './words-of-importance.ts';

type Explained = NonNullable<ArticleExplanation['sentences']>[number];

/** How many parts of each score are shown. The rest is added up. */
const mostParts = 7;

/** Explains why each sentence of an article was taken or left. The parts of a score add up to it. */
export const renderSentences = (sentences: readonly Explained[], width: number): readonly string[] =>
  sentences.map((sentence) => renderSentence(sentence, width));

function renderSentence(explained: Explained, width: number): string {
  const { sentence, score, salience, verdict, text } = explained;
  const figures = `importance ${signed(score).replace('+', '')}, salience ${salience.toFixed(2)}`;
  const head = `${sentenceId(sentence)}  ${describe(verdict)}; ${figures}`;
  return [...wrap(head, width), indent(text, width, '  '), indent(renderParts(explained), width, '    ')].join('\n');
}

function renderParts({ base, raters }: Explained): string {
  const parts = raters.filter(({ part }) => part !== 0).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const told = parts.slice(0, mostParts).map(({ name, part }) => `${wordsOfImportance(name)} ${signed(part)}`);
  let others = 0;
  for (const { part } of parts.slice(mostParts)) others += part;
  return [...told, `others ${signed(others)}`, `base ${signed(base)}`].join(', ');
}

function describe(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'taken':
      return 'TAKEN';
    case 'abstained':
      return 'left: the article has no summary';
    case 'excluded':
      return `left: ${verdict.rule.replaceAll('-', ' ')}`;
    case 'too-long':
      return 'left: longer than the summary may be';
    case 'leaning':
      return `left: leans on ${sentenceId(verdict.on)}, which was left`;
    case 'half-quotation':
      return 'left: holds half a quotation';
    case 'repeating':
      return `left: repeats ${sentenceId(verdict.of)}`;
    case 'redundant':
      return 'left: adds less to the others than its score says';
    case 'outscored':
      return 'left: others score higher';
  }
}
