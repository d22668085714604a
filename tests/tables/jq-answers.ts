import { spawnSync } from 'node:child_process';

const common =
  'def day: (.contentCreated // .versionCreated // null) | if . then .[0:10] else null end; def common: {uri, date: day};';

/** The rows of each table, as jq finds them in a record. */
export const programs: Readonly<Record<string, string>> = {
  articles: `
    select(.status != "collection") | . as $record | common + {
      status, pub_status: .pubStatus, language,
      headline: .headlines[0].value,
      deck: ([.descriptions[]? | select(.role == "deck")][0].value),
      summary: ([.descriptions[]? | select(.role == "summary")][0].value),
      body: .bodies[0].value, word_count: .bodies[0].wordCount, char_count: .bodies[0].charCount,
      summary_word_count: .summary.wordCount,
      by, located, content_created: .contentCreated,
      agency: ([.infoSources[]? | select(.role == "agency")][0].name),
      publisher: ([.infoSources[]? | select(.role == "publisher")][0].name),
      people: (.people | if . then map(.name) else null end),
      organisations: (.organisations | if . then map(.name) else null end),
      places: (.places | if . then map(.name) else null end),
      dangling_references: .summary.quality.danglingReferences,
      dangling_connectives: .summary.quality.danglingConnectives,
      unbalanced_quotes: .summary.quality.unbalancedQuotes,
      boilerplate_sentences: .summary.quality.boilerplateSentences,
      headline_coverage: .summary.quality.headlineCoverage,
      max_similarity: .summary.quality.maxSimilarity,
      problem_code: .problem.code, problem_detail: .problem.detail,
      version, version_created: .versionCreated
    } + (.provenance.source | {
      url, bucket, key, item, size, sha256,
      media_type: .mediaType, charset, content_encoding: .contentEncoding, sequencer
    }) + ($record.provenance | {
      text_sha256: .text.sha256,
      engine: .generator.version, configuration_sha256: .generator.configurationSha256
    })`,
  summary_sentences: `
    common + (.summary.sentences[]? | {id, start, "end": .["end"], text, paragraph, rank, omitted})`,
  key_facts: `
    common + (.keyFacts[]? | {
      id, kind, text, start, "end": .["end"], role, entity, value, high, against, modifier, unit,
      timex_type: .timex.type, timex_value: .timex.value,
      speaker, speaker_text: .speakerText, cue, sentence, mode
    })`,
  entities: `common + (.annotations.entities[]? | {id, type, name, role, mentions: (.mentions | length)})`,
  notes: `common + (.notes[] | {rule, message, start, "end": .["end"]})`,
};

export type JsonRow = Readonly<Record<string, unknown>>;

/**
 * jq's answer of the rows of a table, in the order of the records.
 * @throws Error where jq is not installed, or does not answer
 */
export function askJq(table: string, ndjson: string): readonly JsonRow[] {
  const asked = spawnSync('jq', ['-c', `${common} ${programs[table]}`], {
    input: ndjson,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (asked.status === null) throw new Error(`This test needs jq (apt-get install jq): ${asked.error?.message}`);
  if (asked.status !== 0) throw new Error(asked.stderr);
  return readLines(asked.stdout);
}

export const readLines = (text: string): readonly JsonRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The rows in one order, whatever the order they came in, with the members of each in one order. */
export const sorted = (rows: readonly JsonRow[]): readonly string[] =>
  rows
    .map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))))
    .sort();
