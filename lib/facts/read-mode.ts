import { hearsayAdverbs, hearsayParticiples, perfectForms } from '../languages/english/fact-words.ts';
import { tablesOf } from '../languages/languages.ts';
import type { Quotation } from '../model/annotations.ts';
import type { KeyFact, Mode } from '../model/key-fact.ts';
import { anyOf } from '../model/words.ts';
import { readClauseWords } from './clause-words.ts';
import type { FactContext } from './fact-context.ts';
import { findAttribution } from './find-attribution.ts';
import { isExpected, isForecast, isForeseen } from './is-forecast.ts';
import { isInOpenQuotation } from './is-in-open-quotation.ts';
import { isRuling } from './is-ruling.ts';
import { readTableMode } from './read-table-mode.ts';

/** Fewer words in quotation marks, without a speaker, are a title or a scare quote. */
const fewestWords = 3;

/** A number is expected because of the words right beside it, in this many characters. */
const mostBeside = 80;

/** Somebody else says so, and the text does not say who. */
const hearsay = new RegExp(
  `\\b${anyOf(hearsayAdverbs)}\\b|\\b(?:is|are|was|were|been) (?:\\w+ly )?${anyOf(hearsayParticiples)} to\\b` +
    `|\\b(?:could|may|might) (?:well )?have (?:\\w+ly )?(?:\\w+ed|\\w+en|${anyOf(perfectForms)})\\b`,
);

/** Decides whether the article states a fact itself, attributes it, or expects it. */
export function withMode(context: FactContext, fact: KeyFact): KeyFact {
  if (fact.mode !== 'asserted') return fact;
  const quotation = quotationAround(context, fact);
  const isDirect = quotation?.directness === 'direct';
  if (quotation && !isDirect && isRuling(context, quotation)) return fact;
  const attribution = isDirect ? undefined : findAttribution(context, fact);
  if (quotation && (quotation.speaker !== undefined || !attribution?.speakerSpan)) {
    const { speaker, speakerSpan, cue } = quotation;
    return { ...fact, mode: 'attributed', speaker, speakerSpan, cue };
  }
  if (attribution) return { ...fact, ...attribution, mode: 'attributed' };
  return { ...fact, mode: isInOpenQuotation(context, fact) ? 'attributed' : readMode(context, fact) };
}

/** The quotation that holds a fact, or most of a statement. */
function quotationAround({ article, annotations }: FactContext, { kind, start, end }: KeyFact): Quotation | undefined {
  return annotations.quotations.find((quotation) => {
    const isInside = start >= quotation.start && start < quotation.end;
    const shared = Math.min(end, quotation.end) - Math.max(start, quotation.start);
    if (!isInside && !(kind === 'what' && shared > (end - start) / 2)) return false;
    if (isMisread(article.text, quotation)) return false;
    const words = article.text.slice(quotation.start, quotation.end).split(/\s+/).length;
    return quotation.speaker !== undefined || quotation.cue !== undefined || words >= fewestWords;
  });
}

/** Marks that belong to several quotations. */
function isMisread(text: string, { directness, cue, start, end }: Quotation): boolean {
  return directness === 'direct' && cue === undefined && /["”]/.test(text.slice(start, end));
}

function readMode(context: FactContext, fact: KeyFact): Mode {
  const order = fact.kind === 'when' ? compareDay(fact.timex?.value ?? '', context.article.published) : 0;
  const byDay = order > 0 ? 'forecast' : 'asserted';
  const { modes } = tablesOf(context.article.language);
  if (modes) {
    const mode = readTableMode(context, fact, modes);
    return order === 0 || mode === 'attributed' ? mode : byDay;
  }
  const clause = readClauseWords(context, fact);
  if (hearsay.test(clause)) return 'attributed';
  if (order !== 0) return byDay;
  const isAhead = isForecast(clause) || (fact.kind !== 'what' && isWanted(context, fact));
  return isAhead || (fact.kind === 'figure' && isNumberAhead(context, fact)) ? 'forecast' : 'asserted';
}

/** That he wants it is so; what he wants lies ahead: "wants the town to pay $3bn". */
function isWanted({ article, segmentation }: FactContext, { kind, start, sentence }: KeyFact): boolean {
  if (kind === 'who') return false;
  const from = segmentation.sentences[sentence]?.start ?? start;
  return wanted.test(article.text.slice(Math.max(from, start - mostBeside), start));
}

/** Not behind a relative clause: "wants to end a row that has cost $3bn". */
const wanted = /\bwants? (?:[^\s,;]+ ){0,5}?to (?:(?!(?:that|which|who) )[^,;])*$/;

/** "forecasts of $3bn", "the $3bn that analysts had expected" */
function isNumberAhead({ article, segmentation }: FactContext, { start, end, sentence }: KeyFact): boolean {
  const whole = segmentation.sentences[sentence] ?? { start, end };
  const before = article.text.slice(Math.max(whole.start, start - mostBeside), start);
  return isExpected(before) || isForeseen(article.text.slice(end, Math.min(whole.end, end + mostBeside)));
}

/** Above 0 for a TIMEX3 value after the day of publication, below 0 for one before; 0 where the two do not compare. */
function compareDay(value: string, published: string | undefined): number {
  const precise = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
  if (precise === undefined || published === undefined) return 0;
  const day = published.slice(0, precise.length);
  return Number(precise > day) - Number(precise < day);
}
