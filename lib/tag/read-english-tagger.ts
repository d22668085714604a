import { once } from '../model/once.ts';
import { englishWeights } from './data/english-weights.ts';
import { type TagWeights, unpackTagWeights } from './tag-weights.ts';

const unpacked = once(() => unpackTagWeights(englishWeights));

/** What the tagger of English has learned. */
export const readEnglishTagger = (): TagWeights => unpacked();
