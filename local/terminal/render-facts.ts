import type { ArticleExplanation } from '../../lib/explain.ts';
import { sentenceId } from '../../lib/record/build-annotations.ts';
import { signed } from './signed.ts';
import { indent, wrap } from './terminal-text.ts';
import { wordsOfRater } from './words-of-facts.ts';

type Explained = NonNullable<ArticleExplanation['facts']>[number];

/** Explains why each candidate for a key fact was told or left. The parts of a score add up to it. */
export const renderFacts = (facts: readonly Explained[], width: number): readonly string[] =>
  facts.length === 0 ? ['(no candidates for key facts)'] : facts.map((fact) => renderFact(fact, width));

function renderFact({ kind, text, sentence, raters, score, threshold, verdict }: Explained, width: number): string {
  const figures = `score ${signed(score)}, at least ${signed(threshold)} needed`;
  const parts = raters
    .filter(({ part }) => part !== 0)
    .map(({ name, part }) => `${wordsOfRater(kind, name)} ${signed(part)}`);
  return [
    ...wrap(`${kind}  ${describe(verdict)}; ${figures}; ${sentenceId(sentence)}`, width),
    indent(text, width, '  '),
    indent(parts.length > 0 ? parts.join(', ') : 'nothing speaks for it or against it', width, '    '),
  ].join('\n');
}

function describe(verdict: Explained['verdict']): string {
  switch (verdict.kind) {
    case 'told':
      return `TOLD as fact ${verdict.number}`;
    case 'repeating':
      return `left: repeats fact ${verdict.number}`;
    case 'below-threshold':
      return 'left: scores less than is needed';
    case 'too-many-of-kind':
      return 'left: enough of its kind are told';
    case 'too-many-facts':
      return 'left: as many facts are told as were asked for';
  }
}
