// English alone.
import { newsMedia } from '../annotate/entities/data/news-media.ts';
import type { Entity } from '../model/annotations.ts';
import { once } from '../model/once.ts';
import { anyOf, phrases, wordSet, words } from '../model/words.ts';
import type { FactContext } from './fact-context.ts';

const readMedia = once(() => new Set(phrases(newsMedia)));

/** "WQLD", and the last words of "the Tarn Herald". */
const station = /^[KW][A-Z]{2,3}$/;
const papers = wordSet(`
  Courier Gazette Herald Journal News Observer Post Radio TV Telegraph Television Times Tribune
`);

/** Characters. */
const reach = 40;

/** "told the Herald", "in an interview with Radio Tarn" */
const hearing = new RegExp(
  `\\b${anyOf(
    phrases(`
    according to
    interview by
    interview on
    interview to
    interview with
    quoted by
    reported by
    statement to
    telling
    tells
    told`),
  )}(?: the)? $`,
);
/** "The Herald's Ada Quill", "the Herald has contacted the mill", "The Herald reported" */
const reporting = new RegExp(
  `^(?:['’]s \\p{Lu}| (?:has|had) ${anyOf(words('approached asked contacted learned learnt reported seen'))}\\b` +
    '| (?:reported|reports|understands)\\b|\\)? ?[-–—] )',
  'u',
);

const isMedium = (name: string): boolean =>
  readMedia().has(name) || station.test(name) || papers.has(name.slice(name.lastIndexOf(' ') + 1));

/** Does an article name a paper, station or agency only as the one that reports it, or is told? */
export function isReporter({ article }: FactContext, { type, name, mentions }: Entity): boolean {
  const { text, dateline, publisher } = article;
  if (type === 'person') return false;
  const agency = dateline?.agency && text.slice(dateline.agency.start, dateline.agency.end);
  if (name !== agency && name !== publisher && !isMedium(name)) return false;
  return mentions.every(({ start, end }) => {
    if (start < (dateline?.end ?? 0)) return true;
    return hearing.test(text.slice(Math.max(0, start - reach), start)) || reporting.test(text.slice(end, end + reach));
  });
}
