import type { Note } from '../note.ts';
import type { RankContext } from './rank-context.ts';

/** Why a summary would mislead, and the test for it; the first that holds is told. */
interface Abstention extends Note {
  readonly holds: (context: RankContext) => boolean;
}

/** A one-line alert is its own summary. */
const fewestSentences = 2;
const fewestWords = 25;

const abstentions: readonly Abstention[] = [
  {
    rule: 'no-sentence',
    message: 'The article has no sentence.',
    holds: ({ segmentation }) => segmentation.sentences.length === 0,
  },
  {
    rule: 'too-short',
    message: `The article is its own summary: it has fewer than ${fewestSentences} sentences or ${fewestWords} words.`,
    holds: ({ segmentation, words }) =>
      segmentation.sentences.length < fewestSentences || words.ids.length < fewestWords,
  },
];

export function findAbstention(context: RankContext): Note | undefined {
  const found = abstentions.find(({ holds }) => holds(context));
  return found && { rule: found.rule, message: found.message };
}
