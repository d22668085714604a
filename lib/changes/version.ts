import { once } from '../model/once.ts';
import type { NewsSummaryRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { type CodePointMap, mapCodePoints } from '../record/code-points.ts';
import { type ComparedWord, splitWords } from './split-words.ts';

export type MentionKind = 'figure' | 'date' | 'name' | 'role';

/** Something in a sentence that a change may concern, in UTF-16 code units. */
export interface ComparedMention extends Span {
  readonly kind: MentionKind;
  /** For a name or a role: the id of its entity. */
  readonly entity?: string;
  /** For a figure: its unit, or its kind where it has none. */
  readonly unit?: string;
  readonly value?: number | undefined;
}

export interface SpokenWords extends Span {
  readonly directness: 'direct' | 'indirect' | 'mixed';
  readonly speaker: string | undefined;
  readonly speakerText: string | undefined;
}

export interface ComparedSentence extends Span {
  readonly id: string;
  readonly text: string;
  /** Split when they are first asked for: most sentences of two versions are the same. */
  readonly readWords: () => readonly ComparedWord[];
  /** Its words without marks. Two sentences with the same signature say the same. */
  readonly readSignature: () => string;
}

/** A record, as it is compared: all spans in UTF-16 code units. */
export interface ComparedVersion {
  readonly text: string;
  readonly map: CodePointMap;
  readonly language: string | undefined;
  readonly sentences: readonly ComparedSentence[];
  /** Where sentences begin. */
  readonly starts: ReadonlySet<number>;
  /** The words of all names. */
  readonly nameWords: ReadonlySet<string>;
  /** In order of place. */
  readonly mentions: readonly ComparedMention[];
  readonly quotations: readonly SpokenWords[];
}

export function readVersion({ bodies, language, annotations }: NewsSummaryRecord): ComparedVersion {
  const text = bodies?.[0]?.value ?? '';
  const map = mapCodePoints(text);
  const spanOf = (span: Span): Span => ({ start: map.toUtf16(span.start), end: map.toUtf16(span.end) });
  const sentences = (annotations?.sentences ?? []).map(({ id, ...span }) => {
    const place = spanOf(span);
    const readWords = once(() => splitWords(text, place));
    const readSignature = once(() => signatureOf(readWords()));
    return { id, ...place, text: text.slice(place.start, place.end), readWords, readSignature };
  });
  return {
    text,
    map,
    language,
    sentences,
    starts: new Set(sentences.map(({ start }) => start)),
    nameWords: new Set(annotations?.entities.flatMap(({ name }) => name.toLowerCase().split(' '))),
    mentions: annotations ? readMentions(annotations, text, spanOf) : [],
    quotations: (annotations?.quotations ?? []).map(({ directness, speaker, speakerText, ...span }) => ({
      ...spanOf(span),
      directness,
      speaker,
      speakerText,
    })),
  };
}

const signatureOf = (words: readonly ComparedWord[]): string =>
  words
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key)
    .join(' ');

type Annotations = NonNullable<NewsSummaryRecord['annotations']>;

/** "Now", "recently": they come and go with the words around them. */
const vague = /_REF$/;

function readMentions(
  { figures, timexes, entities }: Annotations,
  text: string,
  spanOf: (span: Span) => Span,
): ComparedMention[] {
  const mentions: ComparedMention[] = [];
  for (const { type, unit = type, value, ...span } of figures)
    mentions.push({ kind: 'figure', unit, value, ...spanOf(span) });
  for (const timex of timexes) if (!vague.test(timex.value)) mentions.push({ kind: 'date', ...spanOf(timex) });
  for (const { id, role, mentions: places } of entities)
    for (const place of places) {
      const name = spanOf(place);
      mentions.push({ kind: 'name', entity: id, ...name });
      const found = role && findRole(text, role, name);
      if (found) mentions.push({ kind: 'role', entity: id, ...found });
    }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How far a role stands from a name: "Ann Lee, who has for six years been the chief constable". */
const farthestRole = 80;

/** A record tells the words of a role only: this is the place beside the name where they stand. */
function findRole(text: string, role: string, { start, end }: Span): Span | undefined {
  const before = text.lastIndexOf(role, start - role.length);
  if (before >= 0 && start - before - role.length <= 2) return { start: before, end: before + role.length };
  const after = text.indexOf(role, end);
  return after >= 0 && after - end <= farthestRole ? { start: after, end: after + role.length } : undefined;
}
