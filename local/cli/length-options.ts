import { defaultOptions, fillOptions, type Options, optionRanges } from '../../lib/model/options.ts';
import type { CommandOptions, Values } from './command.ts';

/** The options of a deployment that decide what is in a record. */
export const lengthOptions = {
  sentences: {
    value: 'N',
    range: optionRanges.sentences,
    says: `at most N sentences in a summary, 1 to 20 (default ${defaultOptions.sentences})`,
  },
  words: { value: 'N', range: optionRanges.words, says: 'at most N words in a summary, 1 to 2000' },
  share: {
    value: 'P',
    range: optionRanges.share,
    says: "at most P per cent of the article's words in a summary, 1 to 100",
  },
  variants: { says: 'summaries of one, of three, and of more sentences too' },
  'key-facts': {
    value: 'N',
    range: optionRanges.keyFacts,
    says: `at most N key facts, 0 to 100 (default ${defaultOptions.keyFacts})`,
  },
} as const satisfies CommandOptions;

export function readLengths(values: Values<typeof lengthOptions>): Options {
  const { sentences, words, share, variants, 'key-facts': keyFacts } = values;
  return fillOptions({ sentences, words, share, variants, keyFacts });
}
