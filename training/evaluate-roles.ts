// Prints how often persons get the role that the text gives: node training/evaluate-roles.ts FOLDER
// FOLDER is the evaluation kit. With --errors, it prints every error of the half that rules may be made from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { Span } from '../lib/model/span.ts';
import { fileSource } from '../lib/model/upload.ts';
import { summarize } from '../lib/summarize.ts';
import { roleLabels } from './role-labels.ts';

interface LabelledRole extends Span {
  readonly head: Span;
}

interface Label {
  readonly mention: Span;
  readonly nameDigest: string;
  readonly roles: readonly LabelledRole[];
  /** Its errors are never listed. */
  readonly isHeldOut: boolean;
}

/** A right role has the head noun of a labelled one, and a token F1 of at least a half with it. */
type Outcome = 'right' | 'wrong' | 'missing' | 'false' | 'none' | 'no person';

const [, , root, flag] = process.argv;
if (root === undefined) throw new Error('Name the folder of the kit.');
const digestOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex').slice(0, 16);

function readSpan(text: string): Span {
  const [start = 0, end = 0] = text.split('-').map(Number);
  return { start, end };
}

function readLabel(line: string): { article: string; label: Label } {
  const [article = '', mention = '', nameDigest = '', ...roles] = line.split(' ');
  const isHeldOut = Number.parseInt(digestOf(article + nameDigest).slice(0, 2), 16) % 2 === 1;
  const readRole = (role: string): LabelledRole => {
    const [span = '', head = ''] = role.split('@');
    return { ...readSpan(span), head: readSpan(head) };
  };
  return { article, label: { mention: readSpan(mention), nameDigest, roles: roles.map(readRole), isHeldOut } };
}

/** The uploads of a file of articles, one a line, or of a folder. */
function* readUploads(set: string): Generator<{ key: string; bytes: Buffer }> {
  if (!set.endsWith('.jsonl')) {
    for (const name of readdirSync(`${root}/${set}`).sort())
      yield { key: name, bytes: readFileSync(`${root}/${set}/${name}`) };
    return;
  }
  for (const line of readFileSync(`${root}/${set}`, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    yield { key: `${id}.txt`, bytes: Buffer.from(text) };
  }
}

function wordsOf(body: readonly string[], { start, end }: Span): Set<number> {
  const words = new Set<number>();
  const text = body.slice(start, end).join('');
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + [...text.slice(0, match.index)].length);
  return words;
}

function isRight(body: readonly string[], role: Span, label: LabelledRole): boolean {
  const found = wordsOf(body, role);
  const wanted = wordsOf(body, label);
  const shared = [...found].filter((word) => wanted.has(word)).length;
  const hasHead = role.start <= label.head.start && role.end >= label.head.end;
  return hasHead && (2 * shared) / (found.size + wanted.size) >= 0.5;
}

/** A record gives the words of a role, not their place: where they stand nearest to a mention. */
function locate(body: readonly string[], role: string, mentions: readonly Span[]): Span {
  const length = [...role].length;
  let best = { start: 0, end: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start + length <= body.length; start++) {
    if (body[start] !== role.charAt(0) || body.slice(start, start + length).join('') !== role) continue;
    for (const mention of mentions) {
      const distance = Math.max(mention.start - start - length, start - mention.end);
      if (distance < least) {
        least = distance;
        best = { start, end: start + length };
      }
    }
  }
  return best;
}

function judge(record: NewsSummaryRecord, body: readonly string[], { mention, roles }: Label): [Outcome, Span?] {
  const entity = record.annotations?.entities.find(
    ({ type, mentions }) =>
      type === 'person' && mentions.some(({ start, end }) => start < mention.end && end > mention.start),
  );
  if (entity === undefined) return [roles.length === 0 ? 'none' : 'no person'];
  const role = entity.role === undefined ? undefined : locate(body, entity.role, entity.mentions);
  if (role === undefined) return [roles.length === 0 ? 'none' : 'missing'];
  if (roles.length === 0) return ['false', role];
  return [roles.some((label) => isRight(body, role, label)) ? 'right' : 'wrong', role];
}

function show(body: readonly string[], outcome: Outcome, label: Label, role: Span | undefined): void {
  const { mention, roles } = label;
  const slice = ({ start, end }: Span) => body.slice(start, end).join('');
  console.log(`  ${outcome}: ${slice(mention)} | ${roles.map(slice).join(' / ')} | ${role ? slice(role) : '–'}`);
}

const counts: Record<string, Map<Outcome, number>> = { development: new Map(), 'held out': new Map() };
let moved = 0;
for (const [set, table] of Object.entries(roleLabels)) {
  const labels = new Map<string, Label[]>();
  for (const line of table.trim().split('\n')) {
    const { article, label } = readLabel(line);
    labels.set(article, [...(labels.get(article) ?? []), label]);
  }
  for (const { key, bytes } of readUploads(set)) {
    const digest = digestOf(bytes);
    const wanted = labels.get(digest);
    if (wanted === undefined) continue;
    labels.delete(digest);
    const record = summarize({ source: fileSource(key, bytes.length), bytes });
    const body = [...(record.bodies?.[0]?.value ?? '')];
    for (const label of wanted) {
      if (digestOf(body.slice(label.mention.start, label.mention.end).join('')) !== label.nameDigest) moved++;
      const [outcome, role] = judge(record, body, label);
      const half = counts[label.isHeldOut ? 'held out' : 'development'];
      half?.set(outcome, (half.get(outcome) ?? 0) + 1);
      if (flag === '--errors' && !label.isHeldOut && outcome !== 'right' && outcome !== 'none')
        show(body, outcome, label, role);
    }
  }
  for (const article of labels.keys()) throw new Error(`${set} has no article with the digest ${article}.`);
}

for (const [half, outcomes] of Object.entries(counts)) {
  const count = (...kinds: Outcome[]) => kinds.reduce((sum, kind) => sum + (outcomes.get(kind) ?? 0), 0);
  const given = count('right', 'wrong', 'missing', 'no person');
  const notGiven = count('false', 'none');
  const share = ((100 * count('right')) / given).toFixed(1);
  const errors = `${count('wrong')} wrong, ${count('missing')} missing, ${count('no person')} not found as a person`;
  const added = `${count('false')} of ${notGiven} without a role have one`;
  console.log(`${half}: ${count('right')} of ${given} roles right (${share} %): ${errors}; ${added}`);
}
if (moved > 0) console.log(`${moved} labels no longer stand on their names: the body of their article has changed`);
