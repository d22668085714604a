import { furnitureWords } from '../languages/languages.ts';
import { anyOf } from '../model/words.ts';
import { cutLabel } from './read-transcript.ts';

/** A short sentence that a form shows to those who sign up. */
const sentence = (words: readonly string[]): string => `[^.!?,"“”]{0,60}${anyOf(words)}[^.!?,"“”]{0,50}[.!?]`;
const certain = new RegExp(sentence(furnitureWords('formMessages')), 'i');
const message = new RegExp(
  `${sentence([...furnitureWords('formMessages'), ...furnitureWords('formErrors')])}\\s*(?=$|\\P{Ll})`,
  'iuy',
);
const mostMessages = 6;
/** Every such message has one of these signs. */
const sign = /mail|sign|subscri|abo/i;
/** Characters within which a message begins. */
const opening = 150;

export interface CutOpening {
  readonly text: string;
  readonly cut: { readonly rule: string; readonly text: string } | undefined;
}

/** Cuts a label of a transcript, and the messages of a form for newsletters, off the head of a paragraph. */
export function cutOpening(text: string, staff: ReadonlySet<string>): CutOpening {
  if (staff.size > 0) {
    const { label, text: rest } = cutLabel(text, staff);
    return label === '' ? { text, cut: undefined } : { text: rest, cut: { rule: 'speaker-label', text: label } };
  }
  if (!sign.test(text.slice(0, opening))) return { text, cut: undefined };
  const found = text.slice(0, endOfMessages(text));
  if (!certain.test(found)) return { text, cut: undefined };
  return { text: text.slice(found.length), cut: { rule: 'sign-up', text: found.trim() } };
}

function endOfMessages(text: string): number {
  let end = 0;
  for (let count = 0; count < mostMessages; count++) {
    message.lastIndex = end;
    const found = message.exec(text)?.[0];
    if (found === undefined) break;
    end += found.length;
  }
  return end;
}
