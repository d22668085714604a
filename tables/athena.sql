-- Generated from lib/record/record.schema.json by `npm run generate`. For Amazon Athena (engine 3).
--
-- Put your bucket and prefix in the place of s3://BUCKET/records/, and run one statement after the other. No other
-- objects may be below the prefix.

CREATE EXTERNAL TABLE records (
  standard struct<name:string,version:string,schema:string>,
  uri string,
  type string,
  version string,
  versioncreated string,
  contentcreated string,
  pubstatus string,
  status string,
  language string,
  headlines array<struct<role:string,contenttype:string,value:string>>,
  bodies array<struct<role:string,contenttype:string,charcount:bigint,wordcount:bigint,value:string>>,
  descriptions array<struct<role:string,contenttype:string,value:string>>,
  people array<struct<name:string>>,
  organisations array<struct<name:string>>,
  places array<struct<name:string>>,
  infosources array<struct<name:string,role:string>>,
  `by` string,
  located string,
  summary struct<method:string,sentences:array<struct<id:string,`start`:bigint,`end`:bigint,text:string,paragraph:bigint,rank:bigint,omitted:string>>,wordcount:bigint,quality:struct<danglingreferences:bigint,danglingconnectives:bigint,unbalancedquotes:bigint,boilerplatesentences:bigint,headlinecoverage:double,maxsimilarity:double>>,
  variants array<struct<name:string,query:string,method:string,sentences:array<struct<id:string,`start`:bigint,`end`:bigint,text:string,paragraph:bigint,rank:bigint,omitted:string>>,wordcount:bigint,quality:struct<danglingreferences:bigint,danglingconnectives:bigint,unbalancedquotes:bigint,boilerplatesentences:bigint,headlinecoverage:double,maxsimilarity:double>>>,
  keyfacts array<struct<id:string,kind:string,text:string,`start`:bigint,`end`:bigint,role:string,entity:string,value:double,high:double,against:double,modifier:string,unit:string,timex:struct<type:string,value:string>,speaker:string,speakertext:string,cue:string,sentence:string,mode:string>>,
  annotations struct<sentences:array<struct<id:string,`start`:bigint,`end`:bigint,paragraph:bigint>>,entities:array<struct<id:string,type:string,name:string,role:string,mentions:array<struct<`start`:bigint,`end`:bigint>>>>,timexes:array<struct<`start`:bigint,`end`:bigint,text:string,type:string,value:string,certain:boolean>>,figures:array<struct<`start`:bigint,`end`:bigint,text:string,type:string,value:double,high:double,against:double,unit:string,modifier:string>>,quotations:array<struct<`start`:bigint,`end`:bigint,text:string,directness:string,speaker:string,speakertext:string,cue:string>>>,
  items array<struct<item:string,uri:string,key:string>>,
  formeritems array<string>,
  notes array<struct<rule:string,message:string,`start`:bigint,`end`:bigint>>,
  problem struct<code:string,detail:string>,
  provenance struct<generator:struct<name:string,version:string,configurationsha256:string>,source:struct<bucket:string,key:string,item:string,versionid:string,etag:string,sequencer:string,size:bigint,sha256:string,declared:struct<contenttype:string,contentencoding:string,summaryquery:string>,mediatype:string,charset:string,contentencoding:string,url:string>,text:struct<sha256:string,unit:string,normalization:string>>
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
LOCATION 's3://BUCKET/records/';

CREATE OR REPLACE VIEW articles AS SELECT
  records.uri,
  try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date",
  records.status AS status,
  records.pubstatus AS pub_status,
  records.language AS language,
  element_at(records.headlines, 1).value AS headline,
  element_at(filter(records.descriptions, each -> each.role = 'deck'), 1).value AS deck,
  element_at(filter(records.descriptions, each -> each.role = 'summary'), 1).value AS summary,
  element_at(records.bodies, 1).value AS body,
  element_at(records.bodies, 1).wordcount AS word_count,
  element_at(records.bodies, 1).charcount AS char_count,
  records.summary.wordcount AS summary_word_count,
  records."by" AS "by",
  records.located AS located,
  records.contentcreated AS content_created,
  element_at(filter(records.infosources, each -> each.role = 'agency'), 1).name AS agency,
  element_at(filter(records.infosources, each -> each.role = 'publisher'), 1).name AS publisher,
  transform(records.people, each -> each.name) AS people,
  transform(records.organisations, each -> each.name) AS organisations,
  transform(records.places, each -> each.name) AS places,
  records.summary.quality.danglingreferences AS dangling_references,
  records.summary.quality.danglingconnectives AS dangling_connectives,
  records.summary.quality.unbalancedquotes AS unbalanced_quotes,
  records.summary.quality.boilerplatesentences AS boilerplate_sentences,
  records.summary.quality.headlinecoverage AS headline_coverage,
  records.summary.quality.maxsimilarity AS max_similarity,
  records.problem.code AS problem_code,
  records.problem.detail AS problem_detail,
  records.version AS version,
  records.versioncreated AS version_created,
  records.provenance.source.url AS url,
  records.provenance.source.bucket AS bucket,
  records.provenance.source.key AS key,
  records.provenance.source.item AS item,
  records.provenance.source.size AS size,
  records.provenance.source.sha256 AS sha256,
  records.provenance.source.mediatype AS media_type,
  records.provenance.source.charset AS charset,
  records.provenance.source.contentencoding AS content_encoding,
  records.provenance.source.sequencer AS sequencer,
  records.provenance.text.sha256 AS text_sha256,
  records.provenance.generator.version AS engine,
  records.provenance.generator.configurationsha256 AS configuration_sha256
FROM records WHERE status <> 'collection';

CREATE OR REPLACE VIEW summary_sentences AS SELECT
  records.uri,
  try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date",
  item.id AS id,
  item."start" AS "start",
  item."end" AS "end",
  item.text AS text,
  item.paragraph AS paragraph,
  item.rank AS rank,
  item.omitted AS omitted
FROM records CROSS JOIN UNNEST(records.summary.sentences)
  AS item (id, "start", "end", text, paragraph, rank, omitted);

CREATE OR REPLACE VIEW key_facts AS SELECT
  records.uri,
  try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date",
  item.id AS id,
  item.kind AS kind,
  item.text AS text,
  item."start" AS "start",
  item."end" AS "end",
  item.role AS role,
  item.entity AS entity,
  item.value AS value,
  item.high AS high,
  item.against AS against,
  item.modifier AS modifier,
  item.unit AS unit,
  item.timex.type AS timex_type,
  item.timex.value AS timex_value,
  item.speaker AS speaker,
  item.speakertext AS speaker_text,
  item.cue AS cue,
  item.sentence AS sentence,
  item.mode AS mode
FROM records CROSS JOIN UNNEST(records.keyfacts)
  AS item (id, kind, text, "start", "end", role, entity, value, high, against, modifier, unit, timex, speaker, speakertext, cue, sentence, mode);

CREATE OR REPLACE VIEW entities AS SELECT
  records.uri,
  try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date",
  item.id AS id,
  item.type AS type,
  item.name AS name,
  item.role AS role,
  cardinality(item.mentions) AS mentions
FROM records CROSS JOIN UNNEST(records.annotations.entities)
  AS item (id, type, name, role, mentions);

CREATE OR REPLACE VIEW notes AS SELECT
  records.uri,
  try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date",
  item.rule AS rule,
  item.message AS message,
  item."start" AS "start",
  item."end" AS "end"
FROM records CROSS JOIN UNNEST(records.notes)
  AS item (rule, message, "start", "end");
