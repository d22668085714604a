// A plugin of osls. It refuses what cannot be deployed, by one sentence, before osls reads the template.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const decideCondition = require('./decide-condition.cjs');
const isOpen = require('./is-open.cjs');
const known = require('./parameters.cjs');
const rules = require('./rules.cjs');

module.exports = class CheckParameters {
  constructor(serverless) {
    const { commands, options } = serverless.processedInput;
    this.hooks = { 'before:package:createDeploymentArtifacts': () => refuse(serverless, findStaleArtifact()) };
    if (commands.length === 0 || options.help) return;
    const { params = {}, provider = {} } = serverless.configurationInput;
    const stage = options.stage ?? provider.stage;
    refuse(serverless, findMistake(stage, params, givenParameters(options.param ?? [])));
  }
};

function refuse(serverless, sentence) {
  if (sentence !== undefined) throw new serverless.classes.Error(sentence, 'NEWS_SUMMARY_REFUSED');
}

/** What has no `=`, or nothing behind it, is refused by osls itself. */
function givenParameters(words) {
  const pairs = words.map((word) => /^([^=]+)=(.+)$/s.exec(word)).filter((match) => match !== null);
  return new Map(pairs.map(([, name, value]) => [name, value.trimEnd()]));
}

function findMistake(stage, params, given) {
  const names = [...new Set(Object.values(params).flatMap((values) => Object.keys(values)))].sort();
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) return describeUnknown(unknown, names);
  const values = new Map([...entriesOf(params.default), ...entriesOf(params[stage]), ...given]);
  const missing = names.filter((name) => !values.has(name));
  if (missing.length > 0)
    return `The stage "${stage}" needs ${missing.map((name) => `--param ${name}=…`).join(' and ')}`;
  const wrong = names
    .map((name) => findWrong(name, String(values.get(name))))
    .find((sentence) => sentence !== undefined);
  return wrong ?? findContradiction(values) ?? findOverlap(values) ?? findTooFew(values);
}

function findWrong(name, value) {
  const { values, least, most, pattern, must, mayBeEmpty, mayBeFraction } = known[name] ?? {};
  if (isOpen(value) || (mayBeEmpty && value === '')) return undefined;
  const refuse = (right) => `${name} is "${value}"; it must be ${right}.`;
  if (values && !values.map(String).includes(value))
    return refuse(`${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
  if (pattern !== undefined && !new RegExp(`^${pattern}$`).test(value)) return refuse(must);
  if (least === undefined) return undefined;
  const number = (mayBeFraction ? /^\d{1,7}(\.\d{1,3})?$/ : /^\d{1,7}$/).test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return undefined;
  return refuse(`a ${mayBeFraction ? '' : 'whole '}number from ${least} to ${most}`);
}

/** The first rule of rules.cjs that is broken. */
function findContradiction(values) {
  const readText = (value) => (typeof value === 'string' ? value : readParameter(values, value.Ref));
  const isBroken = ({ RuleCondition: when, Assertions: [{ Assert: must }] }) =>
    (when === undefined || decideCondition(when, readText) === true) && decideCondition(must, readText) === false;
  return Object.values(rules).find(isBroken)?.Assertions[0].AssertDescription;
}

function readParameter(values, parameter) {
  const value = values.get(parameter[0].toLowerCase() + parameter.slice(1));
  return value === undefined || isOpen(String(value)) ? undefined : String(value);
}

/** AWS refuses neither at once, but the queue's invocations would be throttled, and their messages given up. */
function findTooFew(values) {
  const [reserved, queue] = [values.get('reservedConcurrency'), values.get('queueConcurrency')];
  if (!reserved || Number(reserved) >= Number(queue) || isOpen(String(reserved))) return undefined;
  return `reservedConcurrency is ${reserved}; it must be at least queueConcurrency, which is ${queue}.`;
}

const entriesOf = (values) => Object.entries(values ?? {});

function describeUnknown(name, names) {
  const [nearest] = names
    .map((other) => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= name.length / 3)
    .sort((one, other) => one.distance - other.distance);
  const hint = nearest ? ` Did you mean "${nearest.other}"?` : '';
  return `There is no parameter "${name}".${hint} The parameters are ${names.join(', ')}.`;
}

/** How many letters to add, remove or replace. */
function distanceOf(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let place = 1; place <= other.length; place += 1)
      next.push(Math.min(next[place - 1] + 1, row[place] + 1, row[place - 1] + (letter === other[place - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}

/** The function would refuse to work with such records: lib/delivery/find-refusal.ts. */
function findOverlap(values) {
  const bucket = values.get('articlesBucket');
  if (bucket !== values.get('resultsBucket')) return undefined;
  const articles = values.get('articlesPrefix');
  for (const [plural, name, one] of [
    ['records', 'resultsPrefix', 'record'],
    ['backfills', 'backfillPrefix', 'report'],
  ]) {
    const prefix = values.get(name);
    if (prefix.startsWith(articles) || articles.startsWith(prefix))
      return (
        `Articles and ${plural} share the bucket ${bucket}, and of their prefixes "${articles}" and "${prefix}" ` +
        `one begins with the other: every ${one} would be taken for an article.`
      );
  }
  return undefined;
}

/** The zip stays where it is when the code is built again. It must not be of other code. */
function findStaleArtifact() {
  const artifact = 'dist/summarize.zip';
  if (!existsSync(artifact)) return `There is no ${artifact}: run \`npm run package\` first.`;
  if (!existsSync('dist/summarize.cjs')) return undefined;
  const { unzipSync } = require('fflate');
  const isCode = (name) => /^(?:dist\/)?summarize\.(?:.*\.)?cjs$/.test(name);
  const packed = unzipSync(readFileSync(artifact), { filter: ({ name }) => isCode(name) });
  const built = readdirSync('dist').filter(isCode);
  const isSame = (name) => packed[`dist/${name}`] && readFileSync(`dist/${name}`).equals(packed[`dist/${name}`]);
  if (Object.keys(packed).length === built.length && built.every(isSame)) return undefined;
  return `${artifact} is not of the code in dist/: run \`npm run package\` again.`;
}
