import type { PackedTagWeights } from '../lib/tag/tag-weights.ts';
import { readTagSentence } from '../lib/tag/tag-words.ts';
import { tags } from '../lib/tag/tags.ts';
import { addCopies } from './copy-capitals.ts';
import { type LexiconSettings, makeLexicon } from './make-lexicon.ts';
import { packTagger } from './pack-tagger.ts';
import type { TaggedSentence } from './read-treebank.ts';
import { choosePairs, listSeenPairs, type TagTable, withAllTags } from './tag-table.ts';
import { type TrainingSettings, trainTagger } from './train-tagger.ts';

export interface TaggerSettings {
  readonly lexicon: LexiconSettings;
  /** Features of fewer places are not learned. */
  readonly fewestPlaces: number;
  /** For so many pairs of a feature and a tag: see `choosePairs`. */
  readonly room: number;
  /** To choose features and pairs, and to learn the weights of those that were chosen. */
  readonly choice: TrainingSettings;
  readonly training: TrainingSettings;
}

/**
 * Learns once to see which features matter, again with these to see which weights do, and a last time with these alone,
 * so that they make up for the others.
 */
export function fitTagger(sentences: readonly TaggedSentence[], settings: TaggerSettings): PackedTagWeights {
  const learned = addCopies(sentences);
  const made = makeLexicon(learned, settings.lexicon);
  const examples = learned.map((sentence) => ({
    sentence: readTagSentence(sentence.words, made.lexicon),
    gold: Int32Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
  }));
  const seen = listSeenPairs(examples, made.lexicon, settings.fewestPlaces);
  const train = (table: TagTable, training: TrainingSettings) => trainTagger(examples, made.lexicon, table, training);
  const features = withAllTags(choosePairs(seen, train(seen, settings.choice), settings.room));
  const chosen = choosePairs(features, train(features, settings.choice), settings.room);
  return packTagger(made, chosen, train(chosen, settings.training));
}
