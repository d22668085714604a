// English alone.
import { spokesNouns, wordsBehindSpeakers } from '../languages/english/fact-words.ts';
import { wordsBeforeVerbs } from '../languages/english/statement-words.ts';
import type { Entity, Quotation } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { anyOf, words } from '../model/words.ts';
import { findWords } from '../segment/find-words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { type FactContext, textOfSpan } from './fact-context.ts';
import { isFiniteVerb } from './is-finite-verb.ts';

/** A pronoun means somebody who is named in this many characters before it. */
const pronounReach = 500;

/** What stands right beside the words for a speaker is looked at in so many characters. */
const mostBeside = 40;

const pronoun = /^(?:he|she)$/i;
/** "A critic of Quill", "Quill's lawyer": it is not Quill who speaks. */
const led = new RegExp(
  `\\b${anyOf(words('about against at by for from in of on over than to with'))}\\b(?:\\s+(?:an?|the))?\\s*$`,
  'i',
);

/** The speaker of a quotation, where the words that name the speaker leave no doubt. */
export function readSpeaker(context: FactContext, { speaker, speakerSpan }: Quotation): number | undefined {
  const entity = speaker === undefined ? undefined : context.annotations.entities[speaker];
  if (!entity || !speakerSpan) return speaker;
  if (pronoun.test(textOfSpan(context, speakerSpan)))
    return isOnlyPerson(context, entity, speakerSpan) ? speaker : undefined;
  const isOther = describesOther(context, entity, speakerSpan) || isJoined(context, speakerSpan);
  return speaksFor(context, entity, speakerSpan) && !isOther ? speaker : undefined;
}

/** Whom the words of a source name: an index into `Annotations.entities`. */
export function findSourceEntity(context: FactContext, span: Span): number | undefined {
  const index = context.annotations.entities.findIndex(
    (entity) =>
      (entity.type === 'person' || entity.type === 'organisation') &&
      mentionIn(entity, span) !== undefined &&
      speaksFor(context, entity, span),
  );
  return index < 0 ? undefined : index;
}

const mentionIn = ({ mentions }: Entity, { start, end }: Span): Span | undefined =>
  mentions.find((mention) => mention.start >= start && mention.end <= end);

/** Is the entity the head of the words, rather than part of what describes somebody else? */
function speaksFor(context: FactContext, entity: Entity, span: Span): boolean {
  const mention = mentionIn(entity, span);
  if (!mention) return true;
  const before = textOfSpan(context, { start: span.start, end: mention.start });
  const behind = textOfSpan(context, { start: mention.end, end: span.end });
  const [next] = findWords(behind.toLowerCase());
  if (entity.type !== 'person' && findWords(`${before} ${behind}`.toLowerCase()).some((word) => spokesNouns.has(word)))
    return true;
  if (led.test(before)) return false;
  return next === undefined || /^\s*[,(]/.test(behind) || wordsBehindSpeakers.has(next);
}

/** "Ada Quill and Tom Reed, who said": both speak. */
function isJoined({ article, annotations }: FactContext, { start, end }: Span): boolean {
  if (/\p{Lu}[\p{L}\p{N}.]* and $/u.test(article.text.slice(Math.max(0, start - mostBeside), start))) return true;
  if (!/ and /.test(article.text.slice(start, end))) return false;
  return annotations.entities.filter((entity) => mentionIn(entity, { start, end })).length > 1;
}

/** "the Marlow driver said": the name describes a noun. Or a noun before it: "critics of Quill said". */
function describesOther({ article }: FactContext, { type }: Entity, { start, end }: Span): boolean {
  const before = article.text.slice(Math.max(0, start - mostBeside), start);
  if (type === 'person' && /\b(?:against|for|of) (?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(before)) return true;
  const next = /^ (\p{Ll}+)/u.exec(article.text.slice(end, end + mostBeside))?.[1];
  if (next === undefined || isFiniteVerb(next) || isReportingVerb(next) || spokesNouns.has(next)) return false;
  return !wordsBehindSpeakers.has(next) && !wordsBeforeVerbs.has(next);
}

/** Is no other person named shortly before a pronoun? */
function isOnlyPerson({ annotations }: FactContext, entity: Entity, { start }: Span): boolean {
  const near = annotations.entities.filter(
    ({ type, mentions }) =>
      type === 'person' && mentions.some((mention) => mention.end <= start && mention.start >= start - pronounReach),
  );
  return near.length === 0 || (near.length === 1 && near[0] === entity);
}
