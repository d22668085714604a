import { messageWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';

const replies = anyOf(messageWords('replyPrefixes'));
const forwards = anyOf(messageWords('forwardPrefixes'));
const either = anyOf(messageWords('replyPrefixes'), messageWords('forwardPrefixes'));

/** What mail programs put before a subject when a message is answered or passed on, or comes from outside. */
const prefix = new RegExp(String.raw`^(?:${either}(?:\[\d{1,3}\])?\s?:|\[(?:ext|external)\])\s*`, 'iu');
const forward = new RegExp(String.raw`^(?:\s*${replies}\s?:)*\s*${forwards}\s?:`, 'iu');
const empty = new RegExp(String.raw`^\(?${anyOf(messageWords('emptySubjects'))}\)?$`, 'iu');

/** The subject as a headline: without "Re:" and "Fwd:". Undefined where nothing is left. */
export function cleanSubject(subject: string): string | undefined {
  let text = subject.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(prefix, '');
  }
  return text === '' || empty.test(text) ? undefined : text;
}

export const isForward = (subject: string): boolean => forward.test(subject);
