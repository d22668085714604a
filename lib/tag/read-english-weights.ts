import { englishWeights } from './data/english-weights.ts';
import type { PackedTagWeights } from './tag-weights.ts';

/** The weights of English as they are stored. */
export const readEnglishWeights = (): PackedTagWeights => englishWeights;
