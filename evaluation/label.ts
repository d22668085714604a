import { flag, listOf, number, numberOrText, type Of, objectOf, oneOf, orNull, sentenceNumber, text } from './form.ts';

const optional = { optional: flag };
const clause = objectOf({ s: sentenceNumber, text }, optional);

const sentence = objectOf(
  {
    s: sentenceNumber,
    importance: oneOf([0, 1, 2, 3]),
    needs: listOf(sentenceNumber),
    mode: oneOf(['asserted', 'attributed', 'forecast', 'question', 'opinion']),
    text,
  },
  optional,
);

const name = objectOf(
  {
    type: oneOf(['person', 'organisation', 'place', 'event', 'other']),
    name: text,
    forms: listOf(text),
    roles: listOf(text),
    actor: flag,
  },
  optional,
);

const time = objectOf({ s: sentenceNumber, text, value: orNull(text), event: flag }, optional);

const figure = objectOf(
  {
    s: sentenceNumber,
    text,
    type: oneOf(['money', 'percent', 'quantity', 'count', 'fraction', 'ratio', 'score', 'age']),
    value: orNull(numberOrText),
    unit: orNull(text),
    modifier: orNull(oneOf(['about', 'more-than', 'less-than', 'at-least', 'at-most', 'up-to', 'vague'])),
    mode: oneOf(['asserted', 'attributed', 'forecast', 'question', 'opinion']),
    main: flag,
  },
  { ...optional, high: number },
);

const quotation = objectOf(
  {
    s: sentenceNumber,
    text,
    directness: oneOf(['direct', 'indirect']),
    speaker: orNull(text),
    speakerName: orNull(text),
  },
  optional,
);

const facts = objectOf(
  {
    what: listOf(clause),
    who: listOf(text),
    when: listOf(clause),
    where: listOf(text),
    why: listOf(clause),
    how: listOf(clause),
  },
  {},
);

/** What is right in an article: see README.md for what each member means. */
export const label = objectOf(
  {
    article: text,
    kind: text,
    sentences: listOf(sentence),
    names: listOf(name),
    times: listOf(time),
    figures: listOf(figure),
    quotations: listOf(quotation),
    facts,
  },
  {},
);

export type Label = Of<typeof label>;
export type LabelledSentence = Of<typeof sentence>;
export type LabelledName = Of<typeof name>;
export type LabelledTime = Of<typeof time>;
export type LabelledFigure = Of<typeof figure>;
export type LabelledQuotation = Of<typeof quotation>;
export type LabelledClause = Of<typeof clause>;
