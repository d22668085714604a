import { checkProperties, type Known, resourceType } from './check-value.ts';
import { findCycle } from './find-cycle.ts';
import { findReferences, type Reference } from './find-references.ts';
import type { Template } from './template.ts';

const pseudoParameters: ReadonlySet<string> = new Set(
  ['AccountId', 'NoValue', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(
    (name) => `AWS::${name}`,
  ),
);

/**
 * Finds what CloudFormation would refuse, one mistake a line: types, properties, values and names that AWS's published
 * specification does not have, and resources that wait for each other. The specification has no lists of allowed
 * values.
 */
export function findSpecificationMistakes(template: Template): readonly string[] {
  const known: Known = {
    typeOf: (name) => resourceType(template.Resources[name]?.Type ?? ''),
    isNumber: (name) => {
      const { Type, AllowedPattern = '' } = template.Parameters?.[name] ?? {};
      // Text of digits, where it may be empty. CloudFormation converts it.
      return Type === 'Number' || AllowedPattern.startsWith('(\\d');
    },
  };
  const cycle = findCycle(template);
  return [
    ...Object.entries(template.Resources).flatMap(([name, { Type, Properties = {} }]) => {
      const type = resourceType(Type);
      return type ? checkProperties(name, Properties, type.properties, known) : [`${name} is of no type: ${Type}`];
    }),
    ...findReferences(template).flatMap((reference) => checkReference(reference, template, known)),
    ...(cycle ? [`a cycle: ${cycle.join(' needs ')}`] : []),
  ];
}

function checkReference(
  { from, to, attribute, kind }: Reference,
  template: Template,
  { typeOf }: Known,
): readonly string[] {
  if (kind === 'condition') return template.Conditions?.[to] ? [] : [`${from} names the condition ${to}, which is not`];
  if (attribute === undefined)
    return template.Resources[to] || template.Parameters?.[to] || pseudoParameters.has(to)
      ? []
      : [`${from} names ${to}, which is not`];
  return typeOf(to)?.attributes[attribute] ? [] : [`${from} names ${to}.${attribute}, which is not`];
}
