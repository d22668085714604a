// English alone.
import {
  blameVerbs,
  checkingVerbs,
  claimNouns,
  clauseVerbs,
  doubts,
  feelings,
  findingVerbs,
  hearsayVerbs,
  namingVerbs,
  opinionVerbs,
  statementVerbs,
  statingParticiples,
  viewParticiples,
} from '../../languages/english/statement-words.ts';
import type { FactContext } from '../fact-context.ts';
import { readHearsay } from './read-hearsay.ts';
import { readOpinion } from './read-opinion.ts';
import { readSentence } from './read-sentence.ts';
import { readVerb } from './read-verb.ts';
import type { Statement } from './statement.ts';

/** A statement hangs on one of these: a cheap look first. */
const cueWords: ReadonlySet<string> = new Set([
  ...blameVerbs,
  ...checkingVerbs,
  ...claimNouns.keys(),
  ...clauseVerbs,
  ...doubts,
  ...feelings,
  ...findingVerbs,
  ...hearsayVerbs,
  ...namingVerbs,
  ...opinionVerbs,
  ...statementVerbs,
  ...statingParticiples,
  ...viewParticiples,
  'charged',
  'charges',
  'heard',
  'indicted',
  'is',
  'suspected',
  'unconfirmed',
  'was',
]);

/** All statements of a sentence that hang on a verb or a noun, in order. */
export function findEnglishStatements(context: FactContext, sentence: number): readonly Statement[] {
  const read = readSentence(context, sentence);
  const found: Statement[] = [];
  for (let index = 0; index < read.words.length; index++) {
    if (!cueWords.has(read.words[index] ?? '') || read.isQuoted[index]) continue;
    const word = read.words[index] ?? '';
    // "Media report that": a verb where it may be one.
    const asVerb = claimNouns.has(word) ? readVerb(context, read, index) : undefined;
    const statement = asVerb ?? readHearsay(read, index) ?? readOpinion(read, index) ?? readVerb(context, read, index);
    if (statement) found.push(statement);
  }
  return found;
}
