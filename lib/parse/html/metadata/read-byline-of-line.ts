import { pageWords } from '../../../languages/page-words.ts';
import { once } from '../../../model/once.ts';
import { anyOf } from '../../../model/words.ts';
import { classifyCredit } from '../../lines/classify-credit.ts';
import { findFurniture } from '../../lines/find-furniture.ts';
import { hasRole, readByline } from '../../lines/read-byline.ts';
import { readDate } from '../../lines/read-date.ts';
import { splitCredits } from '../../lines/split-authors.ts';
import { foldText } from '../fold-text.ts';
import { keepPersons } from './keep-persons.ts';

/** Longer lines are sentences. */
const longestLine = 110;

const label = once(() => {
  const labels = [...pageWords('authorLabels'), ...pageWords('nearAuthorLabels'), ...pageWords('workLabels')];
  return new RegExp(`^${anyOf(labels, pageWords('by'))}(?:\\s*&\\s*\\p{L}+)?\\s*:`, 'iu');
});

/** Before a name far from the headline, "by" needs its colon, and a label a colon or a capital. */
const farLabel = once(() => {
  const labels = `${anyOf(pageWords('authorLabels'), ['written by'])}(?:\\s*&\\s*${anyOf(pageWords('pictureWords'))})?`;
  const names = '(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}))(?<names>[^)）]+)[)）]?';
  return new RegExp(`^\\(?(?:${labels}|${anyOf(pageWords('by'))}(?=\\s*:))${names}$`, 'iu');
});

/** The persons that a line such as "Autor: Mara Lindqvist" names, wherever it stands. */
export function readLabelledByline(line: string): readonly string[] {
  if (line.length > longestLine || (isSentence(line) && !/^[^:：]{1,30}[:：]/u.test(line))) return [];
  const names = farLabel().exec(line)?.groups?.['names'];
  return names ? splitCredits(names).filter(isPerson) : [];
}

/** "Author Mara Lindqvist, from Riverton, said …" tells of a writer; the stop behind an initial ends no sentence. */
const isSentence = (line: string): boolean => /\p{Ll}{2}[.!?]["”’»]*$/u.test(line);

/** "Publiziert am 13. Januar 2026 von", "Posted by", "Blog post by": a word of writing before the author's name. */
const written = once(() => {
  const work = `.{0,40}?${anyOf(pageWords('written'))}(?!\\p{L}).{0,40}?\\s`;
  return new RegExp(`^(?:${work})?${anyOf(pageWords('by'))}\\s+(?=\\p{L})(?!${anyOf(pageWords('articles'))}\\s)`, 'iu');
});

/** The names in a line beside a headline, where the line is a byline. */
export function readBylineOfLine(line: string): readonly string[] {
  if (line === '' || line.length > longestLine || /[!?…]$/u.test(line)) return [];
  const persons = line.split(/\s*\/\s*/);
  if (persons.length > 1 && persons.every((name) => isPerson(name) && !hasRole(name))) return persons;
  const parts = line.split(/[|•·⋅]|\s[-–—/]\s/u);
  for (const part of parts) {
    const text = part.trim();
    const byline = readByline(text);
    if (byline && byline.authors.length > 0) return byline.authors;
    if (label().test(text)) return keepPersons(splitCredits(text));
    const start = written().exec(text)?.[0];
    if (start !== undefined && !isSentence(text) && (/\s\S+\s/.test(start) || hasDate(line)))
      return keepPersons(splitCredits(text.slice(start.length)));
    if (text !== line && isPerson(text) && (hasDate(line) || hasTimeAgo(parts))) return [text];
  }
  return [];
}

const hasDate = (line: string): boolean => readDate(line, 'day-first') !== undefined;

/** "Published 4 months ago" beside a name. */
const hasTimeAgo = (parts: readonly string[]): boolean =>
  parts.some((part) => findFurniture(part.trim(), 'head') === 'timestamp');

const isPerson = (text: string): boolean => classifyCredit(text, foldText(text), new Set()) === 'person';
