import { messageWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';

const wrote = anyOf(messageWords('attributions'));
const wroteThen = anyOf(messageWords('attributions'), messageWords('datedAttributions'));
/** A line that says whose words follow: "On 4 March 2026, Jane Doe wrote:", "Jane Doe wrote:". */
const attribution = new RegExp(
  String.raw`^${anyOf(messageWords('attributionOpenings'))}\s.{5,300}${wroteThen}\s?:$|^.{2,100}${wrote}:$`,
  'isu',
);

/** A rule above an older message, with words in it. */
const ruled = (marks: readonly string[]): string => String.raw`[-_\s]{2,}${anyOf(marks)}[-_\s]{2,}`;
const original = new RegExp(`^${ruled(messageWords('originalMarks'))}`, 'iu');
const forwarded = new RegExp(
  `^(?:${ruled(messageWords('forwardedMarks'))}|${anyOf(messageWords('forwardedOpenings'))}:)`,
  'iu',
);

const secondLabel = anyOf(messageWords('sentLabels'), messageWords('receiverLabels'), messageWords('subjectLabels'));
/** The head that Outlook puts above an older message. */
const head = new RegExp(String.raw`^${anyOf(messageWords('senderLabels'))}: .{2,200}\n?\s*${secondLabel}\s?: `, 'isu');

export type QuoteMark = 'attribution' | 'original' | 'forwarded';

/** Whether a paragraph of a message announces words of another message, and how. */
export function findQuoteMark(text: string): QuoteMark | undefined {
  const opening = text.slice(0, 500);
  if (forwarded.test(opening)) return 'forwarded';
  if (original.test(opening) || head.test(opening)) return 'original';
  return text.length < 400 && attribution.test(text.trim()) ? 'attribution' : undefined;
}
