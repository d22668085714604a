import type { NewsSummaryRecord } from '../record.ts';
import type { Breach } from './breach.ts';
import { checkOrder, checkSpan, createRecordBody, type RecordBody } from './check-span.ts';

type Selected = NonNullable<NewsSummaryRecord['summary']>['sentences'][number];
type Sentence = NonNullable<NewsSummaryRecord['annotations']>['sentences'][number];

/** Checks the summary against the body, its sentences and its own text form. */
export function checkSummary({ summary, annotations, bodies, descriptions }: NewsSummaryRecord): Breach[] {
  if (!summary || !annotations || !bodies?.[0]) return [];
  const body = createRecordBody(bodies[0].value);
  const known = new Map(annotations.sentences.map((sentence) => [sentence.id, sentence]));
  return [
    ...summary.sentences.flatMap((selected, index) =>
      checkSelected(selected, known.get(selected.id), body, `/summary/sentences/${index}`),
    ),
    ...checkOrder(summary.sentences, '/summary/sentences', true),
    ...checkRanks(summary.sentences),
    ...checkTextForm(summary.sentences, descriptions),
  ];
}

function checkSelected(selected: Selected, whole: Sentence | undefined, body: RecordBody, path: string): Breach[] {
  if (!whole) return [{ path: `${path}/id`, message: `${selected.id} is not in annotations.sentences` }];
  const breaches = checkSpan(body, selected, path);
  if (selected.start < whole.start || selected.end > whole.end)
    breaches.push({ path, message: `reaches outside ${selected.id}` });
  const head = body.slice({ start: whole.start, end: selected.start }) ?? '';
  if ((selected.omitted ?? '') !== head)
    breaches.push({ path: `${path}/omitted`, message: 'is not what was left out at the head' });
  return breaches;
}

function checkRanks(selected: readonly Selected[]): Breach[] {
  const ranks = selected.map(({ rank }) => rank).sort((a, b) => a - b);
  return ranks.every((rank, index) => rank === index + 1)
    ? []
    : [{ path: '/summary/sentences', message: `has the ranks ${ranks.join(', ')}, not 1 to ${ranks.length}` }];
}

function checkTextForm(selected: readonly Selected[], descriptions: NewsSummaryRecord['descriptions']): Breach[] {
  const text = selected.map((sentence) => sentence.text).join(' ');
  const described = descriptions?.find(({ role }) => role === 'summary')?.value;
  return described === text
    ? []
    : [{ path: '/descriptions', message: 'has no summary equal to the selected sentences' }];
}
