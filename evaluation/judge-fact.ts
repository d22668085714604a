import type { NewsSummaryRecord } from '../lib/index.ts';
import { compareWords, isSameName, wordF1 } from './compare-words.ts';
import { findFigureFault } from './find-figure-fault.ts';
import { findMeeting, overlapOf } from './find-meeting.ts';
import { findModeFault } from './find-mode-fault.ts';
import { findName, hasRole } from './find-name.ts';
import { findSpeakerFault } from './find-speaker-fault.ts';
import { findTimeFault } from './find-time-fault.ts';
import type { LabelledClause } from './label.ts';
import type { LaidLabel } from './lay-over.ts';
import { findEntity, type KeyFact, type Kind } from './record-parts.ts';

/** `trivial` is correct, but of little use to somebody who wants the news. */
export type Verdict = 'useful' | 'trivial' | { readonly wrong: string };

type Judge = (fact: KeyFact, laid: LaidLabel, record: NewsSummaryRecord) => Verdict;

const usefulIf = (isUseful: boolean): Verdict => (isUseful ? 'useful' : 'trivial');

const judges: Readonly<Record<Kind, Judge>> = {
  who: judgeWho,
  what: judgeWhat,
  when: judgeWhen,
  where: judgeWhere,
  why: (fact, { facts }) => judgeClause(fact, facts.why),
  how: (fact, { facts }) => judgeClause(fact, facts.how),
  figure: judgeFigure,
  quotation: judgeQuotation,
};

export const judgeFact: Judge = (fact, laid, record) => judges[fact.kind](fact, laid, record);

function judgeWho(fact: KeyFact, { names, facts }: LaidLabel, record: NewsSummaryRecord): Verdict {
  const entity = findEntity(record, fact.entity);
  const name = findName(names, entity?.name ?? fact.text) ?? findName(names, fact.text);
  if (!name) return { wrong: 'no name of the article' };
  if (entity && (entity.type === 'person') !== (name.type === 'person'))
    return { wrong: `is ${entity.type}, should be ${name.type}` };
  if (fact.role && !hasRole(name, fact.role))
    return { wrong: `role ${fact.role}, should be ${name.roles.join(' / ') || 'none'}` };
  return usefulIf(name.actor || facts.who.includes(name.name));
}

/** A clause of the news with most of its words, and with no more words that are not in it. */
function judgeWhat(fact: KeyFact, { facts, sentences }: LaidLabel): Verdict {
  const tellsNews = facts.what.some(({ text }) => {
    const { ofFirst, ofSecond } = compareWords(fact.text, text);
    return ofSecond >= 0.6 && ofFirst >= 0.5;
  });
  if (!tellsNews) return { wrong: 'does not tell the news, or is cut' };
  const fault = findModeFault(fact, findMeeting(sentences, fact)[0]);
  return fault === undefined ? 'useful' : { wrong: fault };
}

function judgeWhen(fact: KeyFact, { times, facts }: LaidLabel): Verdict {
  const time = findMeeting(times, fact)[0];
  if (!time) return { wrong: 'no time' };
  const fault = findTimeFault(time, fact.timex);
  if (fault !== undefined) return { wrong: fault };
  return usefulIf(time.event || facts.when.some(({ text }) => isSameName(text, fact.text)));
}

function judgeWhere({ text }: KeyFact, { names, facts }: LaidLabel): Verdict {
  if (facts.where.some((place) => isSameName(place, text))) return 'useful';
  return findName(names, text)?.type === 'place' ? 'trivial' : { wrong: 'no place of the article' };
}

function judgeClause(fact: KeyFact, stated: readonly LabelledClause[]): Verdict {
  const isStated = stated.some(({ text }) => wordF1(text, fact.text) >= 0.4);
  return isStated ? 'useful' : { wrong: 'not the stated reason or means of the news' };
}

function judgeFigure(fact: KeyFact, { figures }: LaidLabel): Verdict {
  const figure = findMeeting(figures, fact)[0];
  if (!figure) return { wrong: 'no figure' };
  const fault = findFigureFault(figure, fact) ?? findModeFault(fact, figure);
  return fault === undefined ? usefulIf(figure.main) : { wrong: fault };
}

function judgeQuotation(
  fact: KeyFact,
  { quotations, sentences, names }: LaidLabel,
  record: NewsSummaryRecord,
): Verdict {
  const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start;
  const quotation = findMeeting(quotations, fact).find(
    (each) => overlapOf(each, fact) >= Math.min(lengthOf(each), lengthOf(fact)) / 2,
  );
  if (!quotation) return { wrong: 'nobody says this' };
  const fault = findSpeakerFault(quotation, fact, names, record);
  if (fault !== undefined) return { wrong: fault };
  if (!fact.speaker && quotation.speakerName !== null) return 'trivial';
  return usefulIf((findMeeting(sentences, fact)[0]?.importance ?? 0) >= 2);
}
