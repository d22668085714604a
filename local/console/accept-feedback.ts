import type { IncomingMessage } from 'node:http';
import { type Feedback, verdicts } from '../feedback/feedback.ts';
import { receiveText } from './receive-text.ts';
import type { RecordSource } from './record-source.ts';
import { Refusal, type Reply } from './reply.ts';

const mostBytes = 10_000;

/** Keeps what a reader says of a sentence or a fact. */
export async function acceptFeedback(
  { saveFeedback, read }: RecordSource,
  _: URLSearchParams,
  message: IncomingMessage,
): Promise<Reply> {
  if (!saveFeedback) throw new Refusal(405, 'This console is read-only: it keeps no feedback.');
  const feedback = parseFeedback((await receiveText(message, mostBytes)).toString('utf8'));
  const record = await read(feedback.recordKey);
  const length = record?.bodies?.[0]?.charCount ?? 0;
  if (!record || feedback.end > length) throw new Refusal(404, 'There is no such place in the records.');
  await saveFeedback(feedback, record);
  return { type: 'application/json', body: JSON.stringify({ saved: true }) };
}

/** @throws Refusal 400 */
function parseFeedback(json: string): Feedback {
  const { recordKey, target, verdict, kind, start, end } = parseObject(json);
  const isGood =
    typeof recordKey === 'string' &&
    (target === undefined || (typeof target === 'string' && /^[sf]\d{1,6}$/.test(target))) &&
    verdicts.some((known) => known === verdict) &&
    (kind === undefined || (typeof kind === 'string' && /^[a-z-]{1,20}$/.test(kind))) &&
    isOffset(start) &&
    isOffset(end) &&
    Number(start) < Number(end);
  if (!isGood)
    throw new Refusal(400, `Feedback has recordKey, target, start, end, and a verdict: ${verdicts.join(', ')}.`);
  return { recordKey, target, verdict, kind, start, end } as Feedback;
}

const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Refusal(400, 'Feedback is a JSON object.');
}
