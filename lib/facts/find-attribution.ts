// English alone.
import { ownAccounts, sourceNouns, sourcePhrases, standards } from '../languages/english/statement-words.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Span } from '../model/span.ts';
import { anyOf, words } from '../model/words.ts';
import { findWords } from '../segment/find-words.ts';
import type { FactContext } from './fact-context.ts';
import { findSourceEntity } from './read-speaker.ts';
import { findStatements } from './statements/find-statements.ts';
import type { Statement } from './statements/statement.ts';

/** The source that the text names for a statement. */
export interface StatedSource {
  /** Index into `Annotations.entities`. */
  readonly speaker: number | undefined;
  readonly speakerSpan: Span | undefined;
  readonly cue: Span;
}

const source = new RegExp(
  `\\b(?:${anyOf(sourcePhrases)}|citing|quoting|by (?:\\w+ ){1,2}${anyOf(ownAccounts)})\\b`,
  'gi',
);
/** "According to plan" names no source. Apart, since V8 takes ten times as long to compile both as one. */
const standard = new RegExp(`^ (?:(?:the|a|its|his|her|their) )?${anyOf(standards)}\\b`, 'i');
const contrasts = anyOf(words('although but though whereas while'));
/** Where another statement begins. */
const border = new RegExp(`;|\\b${contrasts}\\b`, 'gi');
/** Nothing but a link stands before the cue. */
const opening = new RegExp(`^\\W*(?:and|${contrasts})?\\W*$`, 'i');
/** After the name of a source these lead on to what the source did not say. */
const afterSource = /^,?\s*(?:and|which|who|whose|where|but|while)\b/i;
const mostCharacters = 2000;

/** Finds who states what a fact tells. */
export function findAttribution(context: FactContext, fact: KeyFact): StatedSource | undefined {
  return findPhrase(context, fact) ?? findStatement(context, fact);
}

function findStatement(context: FactContext, fact: KeyFact): StatedSource | undefined {
  if (isAge(context.article.text, fact)) return undefined;
  const statements = findStatements(context, fact.sentence);
  const holding = statements.find((statement) => isStated(statement, fact));
  if (!holding || isDateOfPaper(context.article.text, holding.cue, fact)) return undefined;
  const { cue, source: speakerSpan } = holding;
  return { cue, speakerSpan, speaker: speakerSpan && findSourceEntity(context, speakerSpan) };
}

/** "Quill said in a letter, filed on 3 May, that": the article tells the date, not he. */
const isDateOfPaper = (text: string, cue: Span, { kind, start }: KeyFact): boolean =>
  kind === 'when' && start > cue.end && start < cue.end + mostToDate && datesPaper.test(text.slice(cue.end, start));
const mostToDate = 120;
const datesPaper = new RegExp(
  `^ (?:by|during|in|through) (?!.*\\b(?:had been|that|was|were)\\b)[^.;]*?` +
    `\\b${anyOf(words('aired broadcast dated filed issued lodged made posted published released signed submitted'))}` +
    '(?: [a-z]+){0,2} $',
);

/** "Quill, 45, said": the article tells the age itself. */
const isAge = (text: string, { kind, start, end }: KeyFact): boolean =>
  kind === 'figure' &&
  /^\d{1,3}$/.test(text.slice(start, end)) &&
  text.slice(start - 2, start) === ', ' &&
  text[end] === ',';

function isStated({ cue, scopes, isMain }: Statement, fact: KeyFact): boolean {
  // A figure may begin with its bound: "nearly three in five said".
  const at = fact.kind === 'figure' ? fact.end - 1 : fact.start;
  if (scopes.some(({ start, end }) => at >= start && at < end)) return true;
  if (fact.kind !== 'what') return false;
  return isMain && cue.start >= fact.start && cue.start < fact.end;
}

/** Finds the "according to …" of the statement that a fact is part of. */
function findPhrase(context: FactContext, fact: KeyFact): StatedSource | undefined {
  const sentence = context.segmentation.sentences[fact.sentence];
  if (!sentence) return undefined;
  const text = context.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + mostCharacters));
  const at = fact.start - sentence.start;
  for (const match of text.matchAll(source)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    if (standard.test(text.slice(cue.end))) continue;
    const end = endOfSource(text, cue.end);
    const isWhole = fact.kind === 'what' && at >= cue.start && at < end && fact.end - sentence.start > end;
    if (!isWhole && !isInScope(text, at, cue, end)) continue;
    if (isCiting(match[0]) && !namesSource(context, { start: cue.end + sentence.start, end: end + sentence.start }))
      continue;
    const named = cue.end + 1 < end ? { start: cue.end + 1 + sentence.start, end: end + sentence.start } : undefined;
    return {
      speaker: named && findSourceEntity(context, named),
      speakerSpan: named,
      cue: { start: cue.start + sentence.start, end: cue.end + sentence.start },
    };
  }
  return undefined;
}

const isCiting = (cue: string): boolean => /ing$/i.test(cue);

/** "Citing officials", and not "citing safety". */
function namesSource(context: FactContext, span: Span): boolean {
  const named = context.article.text.slice(span.start, span.end).toLowerCase();
  return findSourceEntity(context, span) !== undefined || findWords(named).some((word) => sourceNouns.has(word));
}

function endOfSource(text: string, from: number): number {
  const found = /[,;:.!?—–](?:\s|$)|\b(?:which|who|but|while)\b/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function isInScope(text: string, at: number, cue: Span, end: number): boolean {
  if (at >= cue.start && at < end) return false;
  const borders = [...text.matchAll(border)].map(({ index }) => index);
  const relative = /\b(?:that|which|who)\W*$/.exec(text.slice(0, cue.start));
  const first = relative?.index ?? borders.findLast((index) => index < cue.start) ?? 0;
  const last = borders.find((index) => index >= end) ?? text.length;
  const isOpening = opening.test(text.slice(first, cue.start));
  if (at > end) return at < last && (isOpening || !afterSource.test(text.slice(end)));
  return at >= first;
}
