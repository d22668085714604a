import type { TaggerSettings } from './make-tagger.ts';
import { readTreebank, type TaggedSentence } from './read-treebank.ts';

/** A file of a treebank, and how often it is learned from. */
export interface TreebankFile {
  readonly file: string;
  readonly times: number;
}

export interface LanguageSettings extends TaggerSettings {
  readonly name: string;
  readonly learned: readonly TreebankFile[];
  /** Never learned from. */
  readonly tested: readonly string[];
}

const english: LanguageSettings = {
  name: 'english',
  learned: [
    { file: 'en-ewt-train', times: 1 },
    { file: 'en-ewt-dev', times: 1 },
    { file: 'en-ewt-test', times: 1 },
    // Nearer to news than the other.
    { file: 'en-gum-train', times: 2 },
  ],
  tested: ['en-gum-news', 'en-gum-other'],
  lexicon: { fewestPlaces: 8, fewestOfCertain: 20, rareWord: 8, fewestOfEnding: 10, mostClasses: 150 },
  fewestPlaces: 2,
  room: 65_500,
  choice: { rounds: 4, margin: 30 },
  training: { rounds: 7, margin: 30 },
};

const languages: Readonly<Partial<Record<string, LanguageSettings>>> = { en: english };

/** @param language ISO 639-1 code */
export function readSettings(language: string): LanguageSettings {
  const settings = languages[language];
  if (!settings) throw new Error(`There are no settings for "${language}", only for ${Object.keys(languages).join()}.`);
  return settings;
}

export const readTreebanks = (folder: string, files: readonly TreebankFile[]): TaggedSentence[] =>
  files.flatMap(({ file, times }) => {
    const sentences = readTreebank(`${folder}/${file}.conllu`);
    return Array.from({ length: times }, () => sentences).flat();
  });
