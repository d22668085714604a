import type { NewsSummaryRecord } from '../lib/index.ts';
import { contentWords, wordF1 } from './compare-words.ts';
import { countIf, type Fault, factKinds, type Judgement, type Shares } from './figures.ts';
import { judgeFact, type Verdict } from './judge-fact.ts';
import type { LaidLabel } from './lay-over.ts';
import type { KeyFact } from './record-parts.ts';

interface JudgedFact {
  readonly fact: KeyFact;
  readonly verdict: Verdict;
}

/** Holds the key facts of a record to a label. */
export function judgeFacts(laid: LaidLabel, record: NewsSummaryRecord): Judgement {
  const keyFacts = record.keyFacts ?? [];
  const judged = keyFacts.map((fact, i): JudgedFact => {
    const verdict = judgeFact(fact, laid, record);
    return { fact, verdict: verdict === 'useful' && isTold(fact, keyFacts.slice(0, i)) ? 'trivial' : verdict };
  });
  const wrong = countOf(judged, isWrong);
  return {
    shares: {
      'records with a wrong key fact': countIf(wrong > 0),
      'wrong key facts a record': { right: wrong, of: 1 },
      'useful key facts a record': { right: countOf(judged, isUseful), of: 1 },
      ...sharesOf('key facts', judged),
      ...sharesByKind(judged),
    },
    faults: judged.flatMap(findFaults),
  };
}

/** What was told before is of no more use. */
function isTold(fact: KeyFact, earlier: readonly KeyFact[]): boolean {
  const sameKind = earlier.filter(({ kind }) => kind === fact.kind);
  if (fact.kind === 'what') return sameKind.some(({ text }) => wordF1(text, fact.text) > 0.7);
  return sameKind.some((each) => subjectOf(each) === subjectOf(fact));
}

const subjectOf = ({ entity, text }: KeyFact): string => entity ?? contentWords(text).slice(0, 8).join(' ');

const isWrong = ({ verdict }: JudgedFact): boolean => typeof verdict === 'object';
const isUseful = ({ verdict }: JudgedFact): boolean => verdict === 'useful';
const countOf = (judged: readonly JudgedFact[], test: (each: JudgedFact) => boolean): number =>
  judged.filter(test).length;

function sharesOf<Name extends string>(name: Name, judged: readonly JudgedFact[]) {
  const of = judged.length;
  return {
    [`${name} correct`]: { right: of - countOf(judged, isWrong), of },
    [`${name} useful`]: { right: countOf(judged, isUseful), of },
  };
}

function sharesByKind(judged: readonly JudgedFact[]): Shares {
  const shares = factKinds.map((name) =>
    sharesOf(
      name,
      judged.filter(({ fact }) => fact.kind === name),
    ),
  );
  return Object.assign({}, ...shares);
}

const findFaults = ({ fact: { kind, text }, verdict }: JudgedFact): readonly Fault[] =>
  typeof verdict === 'object' ? [{ about: kind, text, reason: verdict.wrong }] : [];
