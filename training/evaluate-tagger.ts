// node training/evaluate-tagger.ts LANGUAGE FOLDER: scores on sentences that were not learned from.
import { hasFiniteForm } from '../lib/languages/english/finite-verbs.ts';
import { readEnglishTagger } from '../lib/tag/read-english-tagger.ts';
import { tagWords } from '../lib/tag/tag-words.ts';
import { isFiniteTag, partOf, type Tag } from '../lib/tag/tags.ts';
import { inCapitals, inHeading } from './copy-capitals.ts';
import { readTreebank, type TaggedSentence } from './read-treebank.ts';
import { readSettings } from './tagger-settings.ts';

const [language = '', folder] = process.argv.slice(2);
const { tested } = readSettings(language);
if (folder === undefined) throw new Error('Name the folder of the treebanks: see training/README.md.');
const weights = readEnglishTagger();

const percent = (share: number): string => (100 * share).toFixed(1);

/** The share of words for which something is so. */
function shareOf(sentences: readonly TaggedSentence[], isRight: (found: Tag, gold: Tag) => boolean): string {
  let words = 0;
  let right = 0;
  for (const sentence of sentences)
    for (const [index, found] of tagWords(sentence.words, weights).entries()) {
      words++;
      if (isRight(found, sentence.tags[index] as Tag)) right++;
    }
  return percent(right / words);
}

/** Precision, recall and F1 of finite verbs, by a guess for each word of a sentence. */
function scoreFinite(
  sentences: readonly TaggedSentence[],
  guess: (words: readonly string[]) => readonly boolean[],
): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { words, tags } of sentences) {
    const guesses = guess(words);
    for (const [index, tag] of tags.entries()) {
      const isVerb = isFiniteTag(tag);
      if (isVerb) wanted++;
      if (guesses[index]) found++;
      if (isVerb && guesses[index]) right++;
    }
  }
  return `${percent(right / found)} / ${percent(right / wanted)} / ${percent((2 * right) / (found + wanted))}`;
}

for (const name of tested) {
  const sentences = readTreebank(`${folder}/${name}.conllu`);
  const isSamePart = (found: Tag, gold: Tag) => partOf(found) === partOf(gold);
  console.log(`${name}: ${sentences.length} sentences`);
  console.log(`  part of speech ${shareOf(sentences, isSamePart)} %`);
  console.log(`  part and form  ${shareOf(sentences, (found, gold) => found === gold)} %`);
  console.log(`  part of speech with capitals ${shareOf(sentences.map(inHeading), isSamePart)} %`);
  console.log(`  part of speech in capitals   ${shareOf(sentences.map(inCapitals), isSamePart)} %`);
  const byTag = (words: readonly string[]) => tagWords(words, weights).map(isFiniteTag);
  const byForm = (words: readonly string[]) => words.map((word) => hasFiniteForm(word.toLowerCase()));
  console.log(`  finite verbs, precision / recall / F1: ${scoreFinite(sentences, byTag)}`);
  console.log(`  the same by form alone:                ${scoreFinite(sentences, byForm)}`);
}
