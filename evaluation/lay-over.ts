import { type FoldedText, findText, foldText, type Span } from './find-text.ts';
import type { Label, LabelledFigure, LabelledQuotation, LabelledSentence, LabelledTime } from './label.ts';

/** A label with the places of its sentences and texts in a record's body. What is not in the body is left out. */
export interface LaidLabel extends Pick<Label, 'names' | 'facts'> {
  readonly sentences: readonly (LabelledSentence & Span)[];
  readonly times: readonly (LabelledTime & Span)[];
  readonly figures: readonly (LabelledFigure & Span)[];
  readonly quotations: readonly (LabelledQuotation & Span)[];
}

export function layOver(label: Label, body: string): LaidLabel {
  const folded = foldText(body);
  const sentences = laySentences(label.sentences, folded);
  return {
    sentences,
    names: label.names,
    facts: label.facts,
    times: layItems(label.times, sentences, folded),
    figures: layItems(label.figures, sentences, folded),
    quotations: layItems(label.quotations, sentences, folded),
  };
}

function laySentences(sentences: readonly LabelledSentence[], body: FoldedText): readonly (LabelledSentence & Span)[] {
  const laid: (LabelledSentence & Span)[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const span = findText(body, sentence.text, from);
    if (!span) continue;
    laid.push({ ...sentence, ...span });
    from = span.end;
  }
  return laid;
}

function layItems<T extends { readonly s: number; readonly text: string }>(
  items: readonly T[],
  sentences: readonly (LabelledSentence & Span)[],
  body: FoldedText,
): readonly (T & Span)[] {
  const laid: (T & Span)[] = [];
  for (const item of items) {
    const sentence = sentences.find(({ s }) => s === item.s);
    const span = sentence && findText(body, item.text, sentence.start);
    if (span && span.start < sentence.end) laid.push({ ...item, ...span });
  }
  return laid;
}
