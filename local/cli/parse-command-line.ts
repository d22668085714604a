import { parseArgs } from 'node:util';
import type { Aspect } from '../../lib/explain.ts';
import { defaultOptions, fillOptions, type Options, optionRanges } from '../../lib/model/options.ts';
import { type BackfillOptions, parseBackfill } from './parse-backfill.ts';
import { type ExportCommand, parseExport } from './parse-export.ts';
import type { ExplainOptions } from './run-explain.ts';
import { UsageError } from './usage-error.ts';

export type Output = 'ndjson' | 'pretty' | 'text';

export type Command =
  | { readonly name: 'help' | 'version' | 'backfill-help' | 'export-help' }
  | { readonly name: 'backfill'; readonly options: BackfillOptions }
  | { readonly name: 'export'; readonly options: ExportCommand }
  | {
      readonly name: 'summarize';
      readonly paths: readonly string[];
      readonly options: Options;
      /** The subject of one more summary. */
      readonly query: string | undefined;
      readonly output: Output;
    }
  | ({ readonly name: 'explain' } & ExplainOptions)
  | {
      readonly name: 'verify';
      readonly record: string;
      readonly source: string | undefined;
      readonly options: Options;
    };

export const usage = `news-summary [--sentences N] [--words N] [--share P] [--variants] [--query TEXT] [--key-facts N]
             [--pretty | --text] FILE…
    One record per article on stdout, a line of JSON each, in the order given.
    A directory stands for the files in it, in the order of their names. A feed gives a record for
    each of its articles.
news-summary explain [--names] [--facts] [--dropped] [--json] [--sentences N] [--words N]
             [--share P] FILE
    Why each sentence of an article was taken into its summary or left: what each rater gave it.
    --names: why each name has its type and role; --facts: why each key fact was told or left;
    --dropped: which lines were dropped, by which rule; --json: the same as JSON, a line an article.
news-summary verify RECORD [SOURCE]
    Checks a record: its schema, every span, its checksums; with SOURCE also that it comes of it.
news-summary backfill ARTICLES --results RECORDS (--queue URL | --function NAME)
    Has the deployed function make the records that a bucket of articles lacks: backfill --help
news-summary export RECORDS -o DIR [--format parquet|csv|ndjson] [--partition date]
    Writes records as tables, for DuckDB, Athena and others: export --help

  --sentences N   at most N sentences in a summary, 1 to 20 (default ${defaultOptions.sentences})
  --words N       at most N words in a summary, 1 to 2000
  --share P       at most P per cent of the article's words in a summary, 1 to 100
  --variants      summaries of one, of three, and of more sentences too
  --query TEXT    one more summary, of what the article says about TEXT
  --key-facts N   at most N key facts, 0 to 100 (default ${defaultOptions.keyFacts})
  --pretty        JSON with line breaks
  --text          headline, summary, key facts and notes for people
  --version, --help

Ends with 0; with 1 when a file could not be read or a check failed; with 2 when called wrongly.`;

/** @throws {UsageError} */
export function parseCommandLine(words: readonly string[]): Command {
  if (words[0] === 'backfill') {
    const options = parseBackfill(words.slice(1));
    return options === 'help' ? { name: 'backfill-help' } : { name: 'backfill', options };
  }
  if (words[0] === 'export') {
    const options = parseExport(words.slice(1));
    return options === 'help' ? { name: 'export-help' } : { name: 'export', options };
  }
  const { values, positionals } = parseWords(words);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const options = fillOptions({
    sentences: parseCount('--sentences', values.sentences, optionRanges.sentences),
    words: parseCount('--words', values.words, optionRanges.words),
    share: parseCount('--share', values.share, optionRanges.share),
    variants: values.variants,
    keyFacts: parseCount('--key-facts', values['key-facts'], optionRanges.keyFacts),
  });
  const query = parseQuery(values.query);
  if (query !== undefined && (positionals[0] === 'verify' || positionals[0] === 'explain'))
    throw new UsageError(`${positionals[0]} takes no --query.`);
  if (positionals[0] === 'verify') return parseVerify(positionals.slice(1), options);
  if (positionals[0] === 'explain') return parseExplain(positionals.slice(1), options, values);
  checkNoExplain(values);
  if (positionals.length === 0) throw new UsageError('Name at least one file.');
  if (values.pretty && values.text) throw new UsageError('--pretty and --text exclude each other; give one of them.');
  const output = values.pretty ? 'pretty' : values.text ? 'text' : 'ndjson';
  return { name: 'summarize', paths: positionals, options, query, output };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sentences: { type: 'string' },
        words: { type: 'string' },
        share: { type: 'string' },
        variants: { type: 'boolean' },
        query: { type: 'string' },
        'key-facts': { type: 'string' },
        names: { type: 'boolean' },
        facts: { type: 'boolean' },
        dropped: { type: 'boolean' },
        json: { type: 'boolean' },
        pretty: { type: 'boolean' },
        text: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseVerify([record, source, ...more]: readonly string[], options: Options): Command {
  if (record === undefined || more.length > 0) throw new UsageError('verify takes RECORD and, if you like, SOURCE.');
  return { name: 'verify', record, source, options };
}

/** The aspects of `explain` that have an option. */
const aspects = ['names', 'facts', 'dropped'] as const satisfies readonly Aspect[];

type ExplainFlags = Readonly<Partial<Record<(typeof aspects)[number] | 'json', boolean | undefined>>>;

function parseExplain([path, ...more]: readonly string[], options: Options, flags: ExplainFlags): Command {
  if (path === undefined || more.length > 0) throw new UsageError('explain takes one FILE.');
  const asked = aspects.filter((aspect) => flags[aspect]);
  return {
    name: 'explain',
    path,
    options,
    aspects: asked.length > 0 ? asked : ['sentences'],
    isJson: flags.json ?? false,
  };
}

function checkNoExplain(flags: ExplainFlags): void {
  const flag = ([...aspects, 'json'] as const).find((name) => flags[name]);
  if (flag !== undefined) throw new UsageError(`--${flag} belongs to explain: news-summary explain --${flag} FILE.`);
}

function parseCount(
  option: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${option} is ${JSON.stringify(text)}; it takes a whole number from ${least} to ${most}.`);
}

function parseQuery(text: string | undefined): string | undefined {
  if (text === undefined || /[\p{L}\p{N}]/u.test(text)) return text;
  throw new UsageError(`--query is ${JSON.stringify(text)}; it takes the words that a summary is to be about.`);
}
