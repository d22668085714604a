import type { TaggedSentence } from './read-treebank.ts';

/** Every so many sentences are learned from a second time as a heading, and as many in capitals. */
const every = 6;
/** They keep small letters In a Heading Like This. */
const smallParts: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'DET', 'PART']);
const shortestCapitalised = 4;

/** Adds copies With Capitals and IN CAPITALS of some sentences. */
export const addCopies = (sentences: readonly TaggedSentence[]): TaggedSentence[] =>
  sentences.flatMap((sentence, index) => {
    if (index % every === 0) return [sentence, inHeading(sentence)];
    return index % every === every / 2 ? [sentence, inCapitals(sentence)] : [sentence];
  });

export const inCapitals = ({ words, tags }: TaggedSentence): TaggedSentence => ({
  words: words.map((word) => word.toUpperCase()),
  tags,
});

export const inHeading = ({ words, tags }: TaggedSentence): TaggedSentence => ({
  words: words.map((word, index) =>
    index > 0 && word.length < shortestCapitalised && smallParts.has(tags[index] ?? '')
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  ),
  tags,
});
