import type { NewsSummaryRecord, SelectedSentences } from '../model/record.ts';
import type { Breach } from './breach.ts';
import { checkOrder, checkSpan, createRecordBody, type RecordBody } from './check-span.ts';

type Selected = SelectedSentences[number];
type Sentence = NonNullable<NewsSummaryRecord['annotations']>['sentences'][number];

/** Checks the summary and its variants against the body, its sentences and the text form of the summary. */
export function checkSummary(record: NewsSummaryRecord): Breach[] {
  const { summary, variants = [], annotations, bodies, descriptions } = record;
  if (!summary || !annotations || !bodies?.[0]) return [];
  const body = createRecordBody(bodies[0].value);
  const known = new Map(annotations.sentences.map((sentence) => [sentence.id, sentence]));
  return [
    ...checkSentences(summary.sentences, known, body, '/summary/sentences'),
    ...checkTextForm(summary.sentences, descriptions),
    ...variants.flatMap(({ sentences }, i) => checkSentences(sentences, known, body, `/variants/${i}/sentences`)),
    ...checkQuery(record),
  ];
}

function checkSentences(
  chosen: readonly Selected[],
  known: ReadonlyMap<string, Sentence>,
  body: RecordBody,
  path: string,
): Breach[] {
  return [
    ...chosen.flatMap((selected, i) => checkSelected(selected, known.get(selected.id), body, `${path}/${i}`)),
    ...checkOrder(chosen, path, true),
    ...checkRanks(chosen, path),
  ];
}

/** Only the variant for a query has a query: the one that came with the upload. */
function checkQuery({ variants = [], provenance }: NewsSummaryRecord): Breach[] {
  return variants.flatMap(({ name, query }, i) => {
    const given = name === 'query' ? provenance.source.declared?.summaryQuery : undefined;
    return query === given ? [] : [{ path: `/variants/${i}/query`, message: 'is not the query that was declared' }];
  });
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

function checkRanks(selected: readonly Selected[], path: string): Breach[] {
  const ranks = selected.map(({ rank }) => rank).sort((a, b) => a - b);
  return ranks.every((rank, index) => rank === index + 1)
    ? []
    : [{ path, message: `has the ranks ${ranks.join(', ')}, not 1 to ${ranks.length}` }];
}

function checkTextForm(selected: readonly Selected[], descriptions: NewsSummaryRecord['descriptions']): Breach[] {
  const text = selected.map((sentence) => sentence.text).join(' ');
  const described = descriptions?.find(({ role }) => role === 'summary')?.value;
  return described === text
    ? []
    : [{ path: '/descriptions', message: 'has no summary equal to the selected sentences' }];
}
