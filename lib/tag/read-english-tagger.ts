import { once } from '../model/once.ts';
import { readEnglishWeights } from './read-english-weights.ts';
import { type TagWeights, unpackTagWeights } from './tag-weights.ts';

/** What the tagger of English has learned, made ready when it is first asked for. */
export const readEnglishTagger: () => TagWeights = once(() => unpackTagWeights(readEnglishWeights()));
