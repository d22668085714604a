// A plugin of osls. It decides the conditions whose values are known, and takes away what is not wanted: a template that
// osls packages has only what it makes.
const decideCondition = require('./decide-condition.cjs');
const isOpen = require('./is-open.cjs');

module.exports = class FoldConditions {
  constructor(serverless) {
    this.hooks = {
      'after:aws:package:finalize:mergeCustomProviderResources': () => {
        const { provider } = serverless.service;
        provider.compiledCloudFormationTemplate = foldConditions(provider.compiledCloudFormationTemplate);
      },
    };
  }
};
module.exports.foldConditions = foldConditions;

const isObject = (value) => typeof value === 'object' && value !== null;
/** The text of a value; undefined for what only CloudFormation knows. */
const textOf = (value) => (isObject(value) || isOpen(value) ? undefined : String(value));
const removed = Symbol('removed');

function foldConditions({ Conditions: conditions = {}, Resources: resources, Outputs: outputs, ...others }) {
  const decided = Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [
      name,
      decideCondition(condition, textOf, (other) => conditions[other]),
    ]),
  );
  const isThere = ({ Condition: name }) => name === undefined || decided[name] !== false;
  const names = Object.keys(resources).filter((name) => isThere(resources[name]));
  const told = Object.entries(outputs ?? {}).filter(([, output]) => isThere(output));
  const left = Object.entries(conditions).filter(([name]) => decided[name] === undefined);
  return {
    ...others,
    ...(left.length > 0 ? { Conditions: Object.fromEntries(left) } : {}),
    Resources: Object.fromEntries(names.map((name) => [name, foldResource(resources[name], names, decided)])),
    ...(outputs
      ? { Outputs: Object.fromEntries(told.map(([name, output]) => [name, foldNamed(output, decided)])) }
      : {}),
  };
}

function foldResource({ DependsOn: needs, ...resource }, names, decided) {
  const left = [needs ?? []].flat().filter((name) => names.includes(name));
  const { Metadata: metadata, ...folded } = foldNamed(resource, decided);
  return {
    ...folded,
    ...(isObject(metadata) && Object.keys(metadata).length > 0 ? { Metadata: metadata } : {}),
    ...(left.length > 0 ? { DependsOn: left } : {}),
  };
}

/** A resource or an output, which keeps its condition while that is not decided. */
function foldNamed({ Condition: condition, ...rest }, decided) {
  const isOpenStill = condition !== undefined && decided[condition] === undefined;
  return { ...fold(rest, decided), ...(isOpenStill ? { Condition: condition } : {}) };
}

function fold(value, decided) {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map((one) => fold(one, decided)).filter((one) => one !== removed);
  if (value.Ref === 'AWS::NoValue') return removed;
  const choice = value['Fn::If'];
  if (choice !== undefined) return foldChoice(choice, decided);
  const split = value['Fn::Split'];
  if (typeof split?.[1] === 'string' && !isOpen(split[1])) return split[1].split(split[0]);
  const members = Object.entries(value).map(([name, member]) => [name, fold(member, decided)]);
  return Object.fromEntries(members.filter(([, member]) => member !== removed));
}

/** What is left open keeps both values, and `AWS::NoValue` as one of them. */
function foldChoice([name, yes, no], decided) {
  if (decided[name] !== undefined) return fold(decided[name] ? yes : no, decided);
  const [one, other] = [yes, no].map((branch) => fold(branch, decided));
  const kept = (branch) => (branch === removed ? { Ref: 'AWS::NoValue' } : branch);
  return { 'Fn::If': [name, kept(one), kept(other)] };
}
