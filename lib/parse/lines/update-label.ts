import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';

const [labels, stems] = [anyOf(furnitureWords('updateLabels')), anyOf(furnitureWords('updateStems'))];

/** Words that say that a date is a change's and not the first publication's. */
export const updateLabel = new RegExp(String.raw`(?<!\p{L})(?:${labels}|${stems}\p{L}*)(?!\p{L})`, 'iu');
