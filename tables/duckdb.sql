-- Generated from lib/record/record.schema.json by `npm run generate`. For DuckDB.
--
--   SET VARIABLE records = 's3://BUCKET/records/**/*.json';
--   .read tables/duckdb.sql
--   SELECT date, headline, summary FROM articles WHERE status = 'summarized' ORDER BY date;
--
-- The variable is read by each query. It may name a folder on this machine, or a file with a record a line. Every
-- column has its type here, since DuckDB guesses types from the first records and loses members that come later.

CREATE OR REPLACE VIEW records AS SELECT * FROM read_json(
  getvariable('records'),
  maximum_object_size = 268435456,
  columns = {
    "standard": 'STRUCT("name" VARCHAR, "version" VARCHAR, "schema" VARCHAR)',
    "uri": 'VARCHAR',
    "type": 'VARCHAR',
    "version": 'VARCHAR',
    "versionCreated": 'VARCHAR',
    "contentCreated": 'VARCHAR',
    "pubStatus": 'VARCHAR',
    "status": 'VARCHAR',
    "language": 'VARCHAR',
    "headlines": 'STRUCT("role" VARCHAR, "contentType" VARCHAR, "value" VARCHAR)[]',
    "bodies": 'STRUCT("role" VARCHAR, "contentType" VARCHAR, "charCount" BIGINT, "wordCount" BIGINT, "value" VARCHAR)[]',
    "descriptions": 'STRUCT("role" VARCHAR, "contentType" VARCHAR, "value" VARCHAR)[]',
    "people": 'STRUCT("name" VARCHAR)[]',
    "organisations": 'STRUCT("name" VARCHAR)[]',
    "places": 'STRUCT("name" VARCHAR)[]',
    "infoSources": 'STRUCT("name" VARCHAR, "role" VARCHAR)[]',
    "by": 'VARCHAR',
    "located": 'VARCHAR',
    "summary": 'STRUCT("method" VARCHAR, "sentences" STRUCT("id" VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR, "paragraph" BIGINT, "rank" BIGINT, "omitted" VARCHAR)[], "wordCount" BIGINT, "quality" STRUCT("danglingReferences" BIGINT, "danglingConnectives" BIGINT, "unbalancedQuotes" BIGINT, "boilerplateSentences" BIGINT, "headlineCoverage" DOUBLE, "maxSimilarity" DOUBLE))',
    "variants": 'STRUCT("name" VARCHAR, "query" VARCHAR, "method" VARCHAR, "sentences" STRUCT("id" VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR, "paragraph" BIGINT, "rank" BIGINT, "omitted" VARCHAR)[], "wordCount" BIGINT, "quality" STRUCT("danglingReferences" BIGINT, "danglingConnectives" BIGINT, "unbalancedQuotes" BIGINT, "boilerplateSentences" BIGINT, "headlineCoverage" DOUBLE, "maxSimilarity" DOUBLE))[]',
    "keyFacts": 'STRUCT("id" VARCHAR, "kind" VARCHAR, "text" VARCHAR, "start" BIGINT, "end" BIGINT, "role" VARCHAR, "entity" VARCHAR, "value" DOUBLE, "high" DOUBLE, "against" DOUBLE, "modifier" VARCHAR, "unit" VARCHAR, "timex" STRUCT("type" VARCHAR, "value" VARCHAR), "speaker" VARCHAR, "speakerText" VARCHAR, "cue" VARCHAR, "sentence" VARCHAR, "mode" VARCHAR)[]',
    "annotations": 'STRUCT("sentences" STRUCT("id" VARCHAR, "start" BIGINT, "end" BIGINT, "paragraph" BIGINT)[], "entities" STRUCT("id" VARCHAR, "type" VARCHAR, "name" VARCHAR, "role" VARCHAR, "mentions" STRUCT("start" BIGINT, "end" BIGINT)[])[], "timexes" STRUCT("start" BIGINT, "end" BIGINT, "text" VARCHAR, "type" VARCHAR, "value" VARCHAR, "certain" BOOLEAN)[], "figures" STRUCT("start" BIGINT, "end" BIGINT, "text" VARCHAR, "type" VARCHAR, "value" DOUBLE, "high" DOUBLE, "against" DOUBLE, "unit" VARCHAR, "modifier" VARCHAR)[], "quotations" STRUCT("start" BIGINT, "end" BIGINT, "text" VARCHAR, "directness" VARCHAR, "speaker" VARCHAR, "speakerText" VARCHAR, "cue" VARCHAR)[])',
    "items": 'STRUCT("item" VARCHAR, "uri" VARCHAR, "key" VARCHAR)[]',
    "formerItems": 'VARCHAR[]',
    "notes": 'STRUCT("rule" VARCHAR, "message" VARCHAR, "start" BIGINT, "end" BIGINT)[]',
    "problem": 'STRUCT("code" VARCHAR, "detail" VARCHAR)',
    "provenance": 'STRUCT("generator" STRUCT("name" VARCHAR, "version" VARCHAR, "configurationSha256" VARCHAR), "source" STRUCT("bucket" VARCHAR, "key" VARCHAR, "item" VARCHAR, "versionId" VARCHAR, "eTag" VARCHAR, "sequencer" VARCHAR, "size" BIGINT, "sha256" VARCHAR, "declared" STRUCT("contentType" VARCHAR, "contentEncoding" VARCHAR, "summaryQuery" VARCHAR), "mediaType" VARCHAR, "charset" VARCHAR, "contentEncoding" VARCHAR, "url" VARCHAR), "text" STRUCT("sha256" VARCHAR, "unit" VARCHAR, "normalization" VARCHAR))'
  });

CREATE OR REPLACE VIEW articles AS SELECT
  "uri",
  TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date",
  "status" AS "status",
  "pubStatus" AS "pub_status",
  "language" AS "language",
  "headlines"[1]."value" AS "headline",
  [each FOR each IN "descriptions" IF each."role" = 'deck'][1]."value" AS "deck",
  [each FOR each IN "descriptions" IF each."role" = 'summary'][1]."value" AS "summary",
  "bodies"[1]."value" AS "body",
  "bodies"[1]."wordCount" AS "word_count",
  "bodies"[1]."charCount" AS "char_count",
  "summary"."wordCount" AS "summary_word_count",
  "by" AS "by",
  "located" AS "located",
  "contentCreated" AS "content_created",
  [each FOR each IN "infoSources" IF each."role" = 'agency'][1]."name" AS "agency",
  [each FOR each IN "infoSources" IF each."role" = 'publisher'][1]."name" AS "publisher",
  [each."name" FOR each IN "people"] AS "people",
  [each."name" FOR each IN "organisations"] AS "organisations",
  [each."name" FOR each IN "places"] AS "places",
  "summary"."quality"."danglingReferences" AS "dangling_references",
  "summary"."quality"."danglingConnectives" AS "dangling_connectives",
  "summary"."quality"."unbalancedQuotes" AS "unbalanced_quotes",
  "summary"."quality"."boilerplateSentences" AS "boilerplate_sentences",
  "summary"."quality"."headlineCoverage" AS "headline_coverage",
  "summary"."quality"."maxSimilarity" AS "max_similarity",
  "problem"."code" AS "problem_code",
  "problem"."detail" AS "problem_detail",
  "version" AS "version",
  "versionCreated" AS "version_created",
  "provenance"."source"."url" AS "url",
  "provenance"."source"."bucket" AS "bucket",
  "provenance"."source"."key" AS "key",
  "provenance"."source"."item" AS "item",
  "provenance"."source"."size" AS "size",
  "provenance"."source"."sha256" AS "sha256",
  "provenance"."source"."mediaType" AS "media_type",
  "provenance"."source"."charset" AS "charset",
  "provenance"."source"."contentEncoding" AS "content_encoding",
  "provenance"."source"."sequencer" AS "sequencer",
  "provenance"."text"."sha256" AS "text_sha256",
  "provenance"."generator"."version" AS "engine",
  "provenance"."generator"."configurationSha256" AS "configuration_sha256"
FROM records WHERE "status" <> 'collection';

CREATE OR REPLACE VIEW summary_sentences AS SELECT
  "uri",
  TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date",
  item."id" AS "id",
  item."start" AS "start",
  item."end" AS "end",
  item."text" AS "text",
  item."paragraph" AS "paragraph",
  item."rank" AS "rank",
  item."omitted" AS "omitted"
FROM records, unnest(records."summary"."sentences") AS rows(item);

CREATE OR REPLACE VIEW key_facts AS SELECT
  "uri",
  TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date",
  item."id" AS "id",
  item."kind" AS "kind",
  item."text" AS "text",
  item."start" AS "start",
  item."end" AS "end",
  item."role" AS "role",
  item."entity" AS "entity",
  item."value" AS "value",
  item."high" AS "high",
  item."against" AS "against",
  item."modifier" AS "modifier",
  item."unit" AS "unit",
  item."timex"."type" AS "timex_type",
  item."timex"."value" AS "timex_value",
  item."speaker" AS "speaker",
  item."speakerText" AS "speaker_text",
  item."cue" AS "cue",
  item."sentence" AS "sentence",
  item."mode" AS "mode"
FROM records, unnest(records."keyFacts") AS rows(item);

CREATE OR REPLACE VIEW entities AS SELECT
  "uri",
  TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date",
  item."id" AS "id",
  item."type" AS "type",
  item."name" AS "name",
  item."role" AS "role",
  len(item."mentions") AS "mentions"
FROM records, unnest(records."annotations"."entities") AS rows(item);

CREATE OR REPLACE VIEW notes AS SELECT
  "uri",
  TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date",
  item."rule" AS "rule",
  item."message" AS "message",
  item."start" AS "start",
  item."end" AS "end"
FROM records, unnest(records."notes") AS rows(item);
