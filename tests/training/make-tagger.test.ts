import { expect, test } from 'vitest';
import { unpackTagWeights } from '../../lib/tag/tag-weights.ts';
import { tagWords } from '../../lib/tag/tag-words.ts';
import { fitTagger, type TaggerSettings } from '../../training/make-tagger.ts';
import { readSentence, type TaggedSentence } from '../../training/read-treebank.ts';

const settings: TaggerSettings = {
  lexicon: { fewestPlaces: 4, fewestOfCertain: 10, rareWord: 4, fewestOfEnding: 3, mostClasses: 20 },
  fewestPlaces: 2,
  room: 400,
  choice: { rounds: 3, margin: 5 },
  training: { rounds: 4, margin: 5 },
};

const people = ['baker', 'sailor', 'farmer', 'teacher'];
const deeds = ['painted', 'washed', 'moved', 'mended'];

/** Each deed once told and once as an attribute. */
const sentences: readonly TaggedSentence[] = people.flatMap((one) =>
  deeds.flatMap((deed): TaggedSentence[] => [
    {
      words: ['The', one, deed, 'a', 'boat', '.'],
      tags: ['DET', 'NOUN', 'VERB-Past', 'DET', 'NOUN', 'PUNCT'],
    },
    {
      words: ['A', 'boat', 'was', deed, 'by', 'the', one, '.'],
      tags: ['DET', 'NOUN', 'AUX-Fin', 'VERB-Part', 'ADP', 'DET', 'NOUN', 'PUNCT'],
    },
  ]),
);

test('what is learned tells the forms of a verb apart by the words around it', () => {
  const weights = unpackTagWeights(fitTagger(sentences, settings));
  expect(tagWords(['A', 'sailor', 'mended', 'the', 'boat', '.'], weights)[2]).toBe('VERB-Past');
  expect(tagWords(['The', 'boat', 'was', 'mended', 'by', 'a', 'sailor', '.'], weights)[3]).toBe('VERB-Part');
});

test('the same sentences give the same weights, with no more of them than there is room for', () => {
  const weights = fitTagger(sentences, settings);
  expect(fitTagger(sentences, settings)).toEqual(weights);
  expect(weights.weightTags.length).toBeLessThanOrEqual(settings.room);
  expect(weights.weightSteps).toHaveLength(weights.weightTags.length);
});

test('a sentence of a treebank is read in tokens of ours', () => {
  const row = (id: string, form: string, part: string, head: number, features = '_', misc = '_') =>
    [id, form, '_', part, '_', features, String(head), 'dep', '_', misc].join('\t');
  const block = [
    '# a comment',
    row('1', 'Rain', 'NOUN', 4, 'Number=Sing'),
    row('2-3', "doesn't", '_', 0),
    row('2', 'does', 'AUX', 4, 'Mood=Ind|VerbForm=Fin'),
    row('3', "n't", 'PART', 4),
    row('4', 'stop', 'VERB', 0, 'VerbForm=Inf'),
    row('5', 'snow', 'NOUN', 7, 'Number=Sing', 'SpaceAfter=No'),
    row('6', '-', 'PUNCT', 5, '_', 'SpaceAfter=No'),
    row('7', 'clearers', 'NOUN', 4, 'Number=Plur', 'SpaceAfter=No'),
    row('8', '.', 'PUNCT', 4),
  ].join('\n');
  expect(readSentence(block)).toEqual({
    words: ['Rain', "doesn't", 'stop', 'snow-clearers', '.'],
    tags: ['NOUN', 'AUX-Fin', 'VERB-Inf', 'NOUN-Plur', 'PUNCT'],
  });
});
