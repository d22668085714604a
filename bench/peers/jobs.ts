import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findNames } from './find-names.ts';
import type { Job } from './job.ts';
import { readPage } from './read-page.ts';
import { summarizeText } from './summarize-text.ts';

export const jobs: readonly Job[] = [readPage, summarizeText, findNames, findDates, findFigures];
