import { englishSpeech } from '../english/speech.ts';
import type { LanguageTables } from '../language-tables.ts';
import { plainFigures } from './figures.ts';
import { plainTimes } from './times.ts';

/** What every language writes alike, for one without tables of its own. Its quotations are read like English ones. */
export const readPlain = (): LanguageTables => ({ figures: plainFigures, times: plainTimes, speech: englishSpeech });
