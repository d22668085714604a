import { englishReportingVerbs } from '../languages/english/reporting-verbs.ts';
import { once } from '../model/once.ts';
import { type ComparedPair, type Side, wordsAt } from './compared-pair.ts';
import { findMarked } from './find-quotation-changes.ts';
import type { ComparedMention } from './version.ts';

/** Whether two names that stand in one place are those of people who say something there. */
export function isSpeakerChange(pair: ComparedPair, before: ComparedMention, after: ComparedMention): boolean {
  return (
    speaks(pair, 'before', before) ||
    speaks(pair, 'after', after) ||
    standsBesideSpeech(pair, after) ||
    standsBesideVerb(pair, after)
  );
}

function speaks({ quotations, versions }: ComparedPair, side: Side, { entity, start, end }: ComparedMention): boolean {
  const name = versions[side].text.slice(start, end);
  return quotations[side].some(
    ({ speaker, speakerText }) => (speaker !== undefined && speaker === entity) || speakerText?.includes(name),
  );
}

/** Beside direct speech of which no speaker was found, the name in the same sentence is that of the speaker. */
function standsBesideSpeech(pair: ComparedPair, mention: ComparedMention): boolean {
  const [first] = wordsAt(pair, 'after', mention);
  const marked = findMarked(pair, 'after');
  const isKnown = pair.quotations.after.some(({ directness, speaker }) => directness === 'direct' && speaker);
  return marked.length > 0 && !isKnown && !marked.some(([start, end]) => first >= start && first < end);
}

const readVerbs = once(() => new Set(englishReportingVerbs()));

/** "Ann Lee said", "says Ann Lee", "according to Ann Lee". */
function standsBesideVerb({ diff, ...pair }: ComparedPair, mention: ComparedMention): boolean {
  const [first, end] = wordsAt({ diff, ...pair }, 'after', mention);
  const keyAt = (index: number): string => diff.after[index]?.key ?? '';
  if (readVerbs().has(keyAt(end)) || readVerbs().has(keyAt(first - 1))) return true;
  return keyAt(first - 1) === 'to' && keyAt(first - 2) === 'according';
}
