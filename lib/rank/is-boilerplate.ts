import type { BoilerplateRule } from '../languages/boilerplate-rule.ts';
import type { Boilerplate, LanguageWords } from '../languages/language-words.ts';
import { allWords } from '../languages/languages.ts';
import { once } from '../model/once.ts';
import { anyOf } from '../model/words.ts';
import { findWords } from '../segment/find-words.ts';

/** Boilerplate is recognised by its head. A longer look costs time on a text without sentence ends. */
const examined = 500;
/** In characters: room for three marks and a first word. */
const longestOpening = 30;

interface Matcher {
  readonly heads: readonly BoilerplateRule[];
  readonly patterns: readonly RegExp[];
}

/** What is boilerplate in every language. */
const address: BoilerplateRule = {
  firstWords: new Set(['http', 'https']),
  matches: (sentence) => /^\W{0,3}https?:\/\/\S+\W*$/.test(sentence),
};
const copyrightMark = /©/;
/** "Swept away … the boats at Marrow Quay" is the caption of a picture. */
const pausedCaption = /^(?:[^\s"“”„«»‘']+ ){1,6}(?:\. \. \.|\.\.\.|…) [\p{L}\p{N}]/u;

const readSure = once(() =>
  compile(({ boilerplate }) => boilerplate?.(), { heads: [address], patterns: [copyrightMark] }),
);
const readSuspect = once(() =>
  compile(({ suspectBoilerplate }) => suspectBoilerplate?.(), { heads: [], patterns: [pausedCaption] }),
);

/** Whether a sentence belongs to the page or to the trade, and never to the story. */
export const isBoilerplate = (text: string): boolean => isFound(readSure(), text);

/** Whether a sentence sounds like boilerplate, but may be the story. */
export const isSuspectText = (text: string): boolean => isFound(readSuspect(), text);

function compile(boilerplateOf: (words: LanguageWords) => Boilerplate | undefined, shared: Matcher): Matcher {
  const all = allWords.flatMap((words) => boilerplateOf(words) ?? []);
  const phrase = new RegExp(`\\b${anyOf(...all.map(({ phrases }) => phrases))}\\b`);
  return {
    heads: [...all.flatMap(({ heads }) => heads), ...shared.heads],
    patterns: [phrase, ...all.flatMap(({ patterns }) => patterns ?? []), ...shared.patterns],
  };
}

function isFound({ heads, patterns }: Matcher, text: string): boolean {
  const start = text.slice(0, examined).trim().toLowerCase();
  const [first = ''] = findWords(start.slice(0, longestOpening));
  const [part = ''] = first.split(/['’-]/);
  return (
    heads.some(({ firstWords, matches }) => firstWords.has(part) && matches(start)) ||
    patterns.some((pattern) => pattern.test(start))
  );
}
