/** What mail programs put before a subject when a message is answered or passed on, in widespread languages. */
const prefix =
  /^(?:(?:re|fwd?|fw|aw|wg|tr|rv|enc|sv|vs|vb|vl|rif|r|i|odp|pd)(?:\[\d{1,3}\])?\s?:|\[(?:ext|external)\])\s*/iu;

const forward = /^(?:\s*(?:re|aw)\s?:)*\s*(?:fwd?|fw|wg|tr|rv|enc|vb|vl|pd|i)\s?:/iu;

const empty = /^\(?(?:no subject|kein betreff|sans objet|sin asunto|untitled)\)?$/iu;

/** The subject as a headline: without "Re:" and "Fwd:". Undefined when nothing else is there. */
export function cleanSubject(subject: string): string | undefined {
  let text = subject.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(prefix, '');
  }
  return text === '' || empty.test(text) ? undefined : text;
}

export const isForward = (subject: string): boolean => forward.test(subject);
