import type { ArticleExplanation } from '../../lib/explain.ts';
import type { Verdict } from '../../lib/rank/find-verdicts.ts';
import { sentenceId } from '../../lib/record/build-annotations.ts';
import { signed } from './signed.ts';
import { indent, wrap } from './terminal-text.ts';
import { wordsOfImportance } from './words-of-importance.ts';
import { wordsOfClue } from './words-of-leaning.ts';

type Explained = NonNullable<ArticleExplanation['sentences']>[number];

/** How many parts of each score are shown. The rest is added up. */
const mostParts = 7;
/** A smaller chance that a sentence leans is not told. */
const leastChance = 0.5;

/** Explains why each sentence of an article was taken or left. The parts of a score add up to it. */
export const renderSentences = (sentences: readonly Explained[], width: number): readonly string[] =>
  sentences.map((sentence) => renderSentence(sentence, width));

function renderSentence(explained: Explained, width: number): string {
  const { sentence, score, salience, verdict, text } = explained;
  const figures = `importance ${signed(score).replace('+', '')}, salience ${salience.toFixed(2)}`;
  const head = `${sentenceId(sentence)}  ${describe(verdict)}; ${figures}`;
  const parts = [renderParts(explained), ...renderLeaning(explained)].map((line) => indent(line, width, '    '));
  return [...wrap(head, width), indent(text, width, '  '), ...parts].join('\n');
}

function renderParts({ base, raters }: Explained): string {
  const parts = raters.filter(({ part }) => part !== 0).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const told = parts.slice(0, mostParts).map(({ name, part }) => `${wordsOfImportance(name)} ${signed(part)}`);
  let others = 0;
  for (const { part } of parts.slice(mostParts)) others += part;
  return [...told, `others ${signed(others)}`, `base ${signed(base)}`].join(', ');
}

/** On what it leans, how probably, and by which clues; nothing where that is not likely. */
function renderLeaning({ leaning }: Explained): readonly string[] {
  if (leaning === undefined || leaning.chance < leastChance) return [];
  const [first] = leaning.on;
  const on = first === undefined ? 'another sentence' : sentenceId(first.sentence);
  const clues = leaning.clues.filter(({ part }) => part > 0).sort((a, b) => b.part - a.part);
  const told = clues.slice(0, mostParts).map(({ name, part }) => `${wordsOfClue(name)} ${signed(part)}`);
  return [`leans on ${on}, chance ${leaning.chance.toFixed(2)}: ${told.join(', ')}`];
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
      return `left: leans on ${verdict.on === undefined ? 'what' : `${sentenceId(verdict.on)}, which`} was left`;
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
