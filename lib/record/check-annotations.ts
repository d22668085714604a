import type { NewsSummaryRecord } from '../model/record.ts';
import type { Breach } from './breach.ts';
import { checkOrder, checkSpan, checkVerbatim, createRecordBody, type RecordBody } from './check-span.ts';

type RecordAnnotations = NonNullable<NewsSummaryRecord['annotations']>;

/** Checks annotations, key facts, notes and the ninjs views against the body and each other. */
export function checkAnnotations(record: NewsSummaryRecord): Breach[] {
  const { annotations, bodies } = record;
  if (!annotations || !bodies?.[0]) return [];
  const body = createRecordBody(bodies[0].value);
  return [
    ...checkLists(annotations, body),
    ...checkEntities(annotations, body),
    ...checkFigures(annotations),
    ...checkQuotations(annotations, body),
    ...checkKeyFacts(record, annotations, body),
    ...checkNotes(record, body),
    ...checkViews(record, annotations),
  ];
}

function checkLists(annotations: RecordAnnotations, body: RecordBody): Breach[] {
  const lists = ['sentences', 'timexes', 'figures', 'quotations'] as const;
  return lists.flatMap((name) => {
    const path = `/annotations/${name}`;
    const spans = annotations[name];
    const outside = spans.flatMap((span, index) => checkSpan(body, span, `${path}/${index}`));
    return [...outside, ...checkOrder(spans, path, name === 'sentences')];
  });
}

function checkEntities({ entities }: RecordAnnotations, body: RecordBody): Breach[] {
  return entities.flatMap(({ name, role, mentions }, index) => {
    const path = `/annotations/entities/${index}`;
    return [
      ...checkVerbatim(body, name, `${path}/name`),
      ...checkVerbatim(body, role, `${path}/role`),
      ...mentions.flatMap((mention, i) => checkSpan(body, mention, `${path}/mentions/${i}`)),
      ...checkOrder(mentions, `${path}/mentions`, true),
    ];
  });
}

/** A figure has a value, unless it is vague. */
const checkFigures = ({ figures }: RecordAnnotations): Breach[] =>
  figures.flatMap(({ value, modifier }, index) =>
    (value === undefined) === (modifier === 'vague')
      ? []
      : [{ path: `/annotations/figures/${index}`, message: 'has a value and is vague, or has none and is not' }],
  );

function checkQuotations({ quotations, entities }: RecordAnnotations, body: RecordBody): Breach[] {
  const entityIds = new Set(entities.map(({ id }) => id));
  return quotations.flatMap(({ speaker, speakerText, cue }, index) => {
    const path = `/annotations/quotations/${index}`;
    return [
      ...checkId(speaker, entityIds, `${path}/speaker`),
      ...checkVerbatim(body, speakerText, `${path}/speakerText`),
      ...checkVerbatim(body, cue, `${path}/cue`),
    ];
  });
}

function checkKeyFacts({ keyFacts }: NewsSummaryRecord, annotations: RecordAnnotations, body: RecordBody): Breach[] {
  const entityIds = new Set(annotations.entities.map(({ id }) => id));
  const sentences = new Map(annotations.sentences.map((sentence) => [sentence.id, sentence]));
  const sentenceIds = new Set(sentences.keys());
  return (keyFacts ?? []).flatMap((fact, index) => {
    const path = `/keyFacts/${index}`;
    const sentence = sentences.get(fact.sentence);
    const isElsewhere = sentence && (fact.start < sentence.start || fact.start >= sentence.end);
    return [
      ...checkSpan(body, fact, path),
      ...checkVerbatim(body, fact.role, `${path}/role`),
      ...checkVerbatim(body, fact.speakerText, `${path}/speakerText`),
      ...checkVerbatim(body, fact.cue, `${path}/cue`),
      ...checkId(fact.entity, entityIds, `${path}/entity`),
      ...checkId(fact.speaker, entityIds, `${path}/speaker`),
      ...checkId(fact.sentence, sentenceIds, `${path}/sentence`),
      ...(isElsewhere ? [{ path, message: `does not begin in its sentence, ${fact.sentence}` }] : []),
      ...(fact.id === `f${index + 1}` ? [] : [{ path: `${path}/id`, message: `is ${fact.id}, not f${index + 1}` }]),
    ];
  });
}

function checkNotes({ notes }: NewsSummaryRecord, body: RecordBody): Breach[] {
  return notes.flatMap(({ start, end }, index) =>
    start === undefined || end === undefined ? [] : checkSpan(body, { start, end }, `/notes/${index}`),
  );
}

function checkViews(record: NewsSummaryRecord, { entities }: RecordAnnotations): Breach[] {
  const views = { people: 'person', organisations: 'organisation', places: 'place' } as const;
  return Object.entries(views).flatMap(([view, type]) => {
    const expected = entities.filter((entity) => entity.type === type).map(({ name }) => name);
    const actual = (record[view as keyof typeof views] ?? []).map(({ name }) => name);
    return JSON.stringify(actual) === JSON.stringify(expected)
      ? []
      : [{ path: `/${view}`, message: `is not the list of annotations.entities of type ${type}` }];
  });
}

function checkId(id: string | undefined, known: ReadonlySet<string>, path: string): Breach[] {
  return id === undefined || known.has(id) ? [] : [{ path, message: `${id} does not exist` }];
}
