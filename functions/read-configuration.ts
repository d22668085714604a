import { findRecursion, type Places } from '../lib/delivery/find-refusal.ts';
import { fillOptions, type Options, optionRanges } from '../lib/model/options.ts';

/** The settings of a deployment, which come through the function's environment. */
export interface Configuration extends Places {
  readonly options: Options;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Result keys must leave room for the article's key in the 1,024 bytes that S3 allows. */
const longestPrefix = 512;

/**
 * Reads and checks the environment once, before the first event.
 * @throws Error that names the variable, its value, and what would be right
 */
export function readConfiguration(environment: Environment): Configuration {
  const configuration = {
    articlesBucket: required(environment, 'ARTICLES_BUCKET', 'the bucket that articles are uploaded to'),
    articlesPrefix: prefix(environment, 'ARTICLES_PREFIX'),
    resultsBucket: required(environment, 'RESULTS_BUCKET', 'the bucket that records are written to'),
    resultsPrefix: prefix(environment, 'RESULTS_PREFIX'),
    options: fillOptions({
      sentences: integer(environment, 'SUMMARY_SENTENCES', optionRanges.sentences),
      words: integer(environment, 'SUMMARY_WORDS', optionRanges.words),
      share: integer(environment, 'SUMMARY_SHARE', optionRanges.share),
      variants: truth(environment, 'SUMMARY_VARIANTS'),
      keyFacts: integer(environment, 'KEY_FACTS', optionRanges.keyFacts),
    }),
  };
  const recursion = findRecursion(configuration);
  if (recursion) throw new Error(recursion);
  return configuration;
}

function required(environment: Environment, name: string, meaning: string): string {
  const value = environment[name];
  if (value) return value;
  throw new Error(`${name} is not set: it names ${meaning}.`);
}

function prefix(environment: Environment, name: string): string {
  const value = environment[name] ?? '';
  if (Buffer.byteLength(value) <= longestPrefix) return value;
  throw new Error(`${name} has ${Buffer.byteLength(value)} bytes: at most ${longestPrefix} are allowed.`);
}

/** Undefined for a variable that is not set or that a template left empty. */
function integer(environment: Environment, name: string, [least, most]: readonly [number, number]): number | undefined {
  const value = environment[name];
  if (!value) return undefined;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} is ${JSON.stringify(value)}: it must be a whole number from ${least} to ${most}.`);
}

function truth(environment: Environment, name: string): boolean | undefined {
  const value = environment[name];
  if (!value) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`${name} is ${JSON.stringify(value)}: it must be true or false.`);
}
