import { finiteForms } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech, SpeechTable } from '../../languages/speech-language.ts';
import type { Attribution } from './attribution.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens in which the verb of a clause must stand. */
const longestEnglishLead = 12;
const longestLead = 20;

/**
 * Whether what follows a cue is the clause that it reports.
 * There are two strategies, since English leaves out "that" and has no verb form that shows a report.
 */
export function opensClause(reading: QuotationReading, { cue }: Attribution, content: TokenRange): boolean {
  const { words, language } = reading;
  // "said that, given the rain, …"
  const before = content.first - (words[content.first - 1] === ',' ? 2 : 1);
  if (language.that.has(words[before] ?? '')) return true;
  return language.strategy === 'english'
    ? opensEnglishClause(reading, language, words[cue.first] ?? '', content)
    : opensClauseByTable(reading, language, content);
}

/** A free cue and a word that may be a subject, a cue of clauses and a verb soon after, or a question. */
function opensEnglishClause(
  reading: QuotationReading,
  language: EnglishSpeech,
  cue: string,
  { first, end }: TokenRange,
): boolean {
  const { words, tokens } = reading;
  const word = words[first] ?? '';
  const before = words[first - 1] ?? '';
  if (first >= end || before === ':' || before === ',' || tokens[first]?.kind === 'punctuation') return false;
  if (language.conjunctions.has(word)) return false;
  if (language.questionCues.has(cue)) return language.questionWords.has(word);
  if (language.nonSubjects.has(word)) return false;
  const isFree = language.freeCues.has(cue);
  // "said calmly as the boats came in"
  if (word.endsWith('ly') && language.subordinators.has(words[first + 1] ?? '')) return false;
  const isPhrase = language.prepositions.has(word) || language.speechPlaces.has(before) || /^[a-z]{2,}ing$/.test(word);
  if (isFree && !isPhrase) return true;
  const isClauseCue =
    language.clauseCues.has(cue) ||
    language.clauseOnlyCues.has(cue) ||
    (language.listenerCues.has(cue) && !language.objectCues.has(cue));
  const lead = isFree ? longestLead : longestEnglishLead;
  return (isFree || (isClauseCue && !isPhrase)) && hasVerbSoon(reading, language, first, end, lead);
}

/** "that", or a subject with a verb soon after. */
export function leadsToClause(reading: QuotationReading, language: EnglishSpeech, first: number, end: number): boolean {
  const word = reading.words[first] ?? '';
  if (language.that.has(word)) return true;
  return !language.nonSubjects.has(word) && word !== 'to' && hasVerbSoon(reading, language, first, end);
}

/** A finite verb behind a word that may be a subject, before any mark or another clause. */
export function hasVerbSoon(
  reading: QuotationReading,
  language: EnglishSpeech,
  first: number,
  end: number,
  lead = longestEnglishLead,
): boolean {
  const { words } = reading;
  const subject = words[first] ?? '';
  if (language.subjectPronouns.has(subject) && !/^(?:it|there)$/.test(subject)) return true;
  for (let index = first + 1; index < Math.min(end, first + lead); index++) {
    const next = words[index] ?? '';
    // "declared its independence and was …"
    const isNextVerb = language.conjunctions.has(next) && language.finiteVerbs.has(words[index + 1] ?? '');
    if (isNextVerb || language.clauseOpeners.has(next) || /^[,;:.—–"“]$/.test(next)) return false;
    // "a cut", "his claims": a noun.
    const isNoun = language.determiners.has(words[index - 1] ?? '') || isCapitalToken(reading, index);
    if ((language.finiteVerbs.has(next) || finiteForms.has(next)) && !isNoun) return true;
  }
  return false;
}

/** "qu’il", or German "sagte, er sei krank". */
function opensClauseByTable({ words }: QuotationReading, language: SpeechTable, { first, end }: TokenRange): boolean {
  if (language.elidedThat?.test(words[first] ?? '')) return true;
  if (!/^[,:]$/.test(words[first - 1] ?? '')) return false;
  if (language.subjunctive?.test(`${words[first]} ${words[first + 1]}`)) return true;
  for (let index = first; index < Math.min(end, first + longestLead); index++)
    if (language.reportedVerbs.has(words[index] ?? '')) return true;
  return false;
}
