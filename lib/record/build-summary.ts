import type { KeyFact } from '../model/key-fact.ts';
import type { NewsSummaryRecord } from '../model/record.ts';
import type { Segmentation, Sentence, Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import type { Summary } from '../model/summary.ts';
import { entityId, sentenceId } from './build-annotations.ts';
import { present } from './present.ts';
import type { Slicer } from './slicer.ts';

export function buildSummary(
  { sentences: selected, quality }: Summary,
  { sentences, tokens }: Segmentation,
  slicer: Slicer,
): NonNullable<NewsSummaryRecord['summary']> {
  return {
    method: 'extractive',
    sentences: selected.map((choice) => {
      const whole = sentences[choice.sentence] as Sentence;
      const omitted = slicer.text({ start: whole.start, end: choice.start });
      return present({
        id: sentenceId(choice.sentence),
        ...slicer.offsets(choice),
        text: slicer.text(choice),
        paragraph: whole.paragraph,
        rank: choice.rank,
        omitted: omitted === '' ? undefined : omitted,
      });
    }),
    wordCount: selected.reduce((sum, choice) => sum + countTokens(tokens, choice), 0),
    quality: present({
      ...quality,
      headlineCoverage: quality.headlineCoverage === undefined ? undefined : round(quality.headlineCoverage),
      maxSimilarity: round(quality.maxSimilarity),
    }),
  };
}

export function buildKeyFacts(facts: readonly KeyFact[], slicer: Slicer): NonNullable<NewsSummaryRecord['keyFacts']> {
  return facts.map((fact, index) =>
    present({
      id: `f${index + 1}`,
      kind: fact.kind,
      text: slicer.text(fact),
      ...slicer.offsets(fact),
      role: fact.role && slicer.text(fact.role),
      entity: entityId(fact.entity),
      value: fact.value,
      high: fact.high,
      against: fact.against,
      modifier: fact.modifier,
      unit: fact.unit,
      timex: fact.timex && { type: fact.timex.type, value: fact.timex.value },
      speaker: entityId(fact.speaker),
      speakerText: fact.speaker === undefined && fact.speakerSpan ? slicer.text(fact.speakerSpan) : undefined,
      cue: fact.cue && slicer.text(fact.cue),
      sentence: sentenceId(fact.sentence),
      mode: fact.mode,
    }),
  );
}

/** How many words and numbers lie inside a span. */
export function countTokens(tokens: readonly Token[], { start, end }: Span): number {
  let words = 0;
  for (const token of tokens)
    if ((token.kind === 'word' || token.kind === 'number') && start <= token.start && token.end <= end) words++;
  return words;
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;
