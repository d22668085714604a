import type { NewsSummaryRecord } from '../../lib/index.ts';
import { idOf } from './read-result.ts';

const keyword = { type: 'keyword', ignore_above: 1024 } as const;
const text = { type: 'text' } as const;

/** The body of `PUT /articles`. A member that it does not name is refused, so that no text makes a field. */
export const index = {
  mappings: {
    dynamic: 'strict',
    properties: {
      uri: keyword,
      status: keyword,
      language: keyword,
      published: { type: 'date' },
      headline: text,
      summary: text,
      body: text,
      people: keyword,
      organisations: keyword,
      places: keyword,
      facts: {
        type: 'nested',
        properties: {
          kind: keyword,
          text,
          mode: keyword,
          value: { type: 'double' },
          unit: keyword,
          // TIMEX3 is no date: `2026-W10`, `XXXX-06-18`.
          time: keyword,
        },
      },
    },
  },
} as const;

/**
 * The lines of `POST /_bulk` for one record. An article has one document, whatever is uploaded under its name: a newer
 * record takes its place, a removal takes it away. Once more is harmless.
 *
 * Two records of an article may be sent in the wrong order: send them by `sendLatest`.
 */
export function bulkLines(record: NewsSummaryRecord): string {
  const place = { _index: 'articles', _id: idOf(record.uri, 'article') };
  const lines =
    record.status === 'summarized' || record.status === 'abstained'
      ? [{ index: place }, documentOf(record)]
      : [{ delete: place }];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function documentOf(record: NewsSummaryRecord): object {
  return {
    uri: record.uri,
    status: record.status,
    language: record.language,
    published: record.contentCreated,
    headline: record.headlines?.[0]?.value,
    summary: record.descriptions?.find(({ role }) => role === 'summary')?.value,
    body: record.bodies?.[0]?.value,
    people: record.people?.map(({ name }) => name),
    organisations: record.organisations?.map(({ name }) => name),
    places: record.places?.map(({ name }) => name),
    facts: record.keyFacts?.map((fact) => ({
      kind: fact.kind,
      text: fact.text,
      mode: fact.mode,
      value: fact.value,
      unit: fact.unit,
      time: fact.timex?.value,
    })),
  };
}
