// English alone.
import { blameVerbs, namingVerbs } from '../../languages/english/statement-words.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { findBreak, isBreak, opensQuotation, type ReadSentence } from './read-sentence.ts';

/** A clause shows its verb within so many words. */
const reach = 16;

/** Does what is said begin here: a clause or a quotation? */
export function opensSpeech(sentence: ReadSentence, from: number): boolean {
  const { words } = sentence;
  const first = words[from];
  if (first === 'that' || first === ':' || opensQuotation(first)) return true;
  if (first === ',' && opensQuotation(words[from + 1])) return true;
  if (first === undefined || /^(?:about|as|for|of|on|to|with)$/.test(first)) return false;
  const inner = words.slice(from + 1, Math.min(findBreak(sentence, from), from + reach));
  return inner.some(
    (word, at) => isFiniteVerb(word) && !/^(?:be|been|being|that|which|who)$/.test(inner[at - 1] ?? ''),
  );
}

/** Does a verb say what somebody is or did: "accused the mayor of …", "described it as …"? */
export function isJudging(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  const word = words[index] ?? '';
  const rest = words.slice(index + 1, findBreak(sentence, index + 1));
  if (blameVerbs.has(word)) return rest.some((each) => linkBehind(word).test(each));
  if (!namingVerbs.has(word)) return false;
  // "called the plan “a joke”", and not "a man called “Joe”"
  const quoted = words.findIndex((each, at) => at > index && (isBreak(each) || opensQuotation(each)));
  if (quoted > index + 1 && quoted < index + reach && opensQuotation(words[quoted])) return true;
  return rest.includes('as') || /^(?:it|them|this|that)$/.test(rest[0] ?? '');
}

/** "accused of", "attributed to", "blamed for" */
function linkBehind(verb: string): RegExp {
  if (verb.startsWith('accus')) return /^of$/;
  return verb.startsWith('attribut') ? /^to$/ : /^(?:for|on)$/;
}

/** Does the clause from here say what must be done? */
export const isOrder = ({ words }: ReadSentence, from: number): boolean =>
  words.slice(from, from + reach).some((word) => /^(?:must|shall)$/.test(word));

/**
 * Where the name ends in ", said Ada Quill".
 * @param isPlain may whatever follows be a name? Behind ", announced" it may be what was announced.
 */
export function findInversion(sentence: ReadSentence, index: number, isPlain: boolean): number | undefined {
  const { words, isQuoted, isCapital } = sentence;
  if (!isBreak(words[index - 1]) || index < 4) return undefined;
  const end = findBreak(sentence, index + 1);
  const name = words.slice(index + 1, end);
  if (name.length === 0 || name.some((word) => isFiniteVerb(word) || word === 'that' || /\d/.test(word)))
    return undefined;
  if (!isPlain && !isCapital[index + 1] && words[index - 1] === ',') return undefined;
  return words.slice(0, index).some((word, at) => isFiniteVerb(word) || isQuoted[at]) ? end : undefined;
}
