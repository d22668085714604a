import { createRequire } from 'node:module';

/** What deployment/parameters.cjs says of a parameter. */
interface ParameterRule {
  readonly description: string;
  readonly values?: readonly (string | number)[];
  readonly least?: number;
  readonly most?: number;
  readonly mayBeEmpty?: true;
  readonly pattern?: string;
  readonly must?: string;
  readonly isOfOsls?: true;
}

const load = createRequire(import.meta.url);
const parameters: Readonly<Record<string, ParameterRule>> = load('../../deployment/parameters.cjs');
export const rules: Readonly<Record<string, unknown>> = load('../../deployment/rules.cjs');

const open = Object.entries(parameters).filter(([, { isOfOsls }]) => !isOfOsls);

/** The name of a parameter in a template: `ArticlesBucket`. */
const nameOf = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** The stage whose name stands for that of the stack. */
const openStage = 'STACK';

/** Arguments for osls that leave every parameter open: a mark stands for its value. */
export const openArguments: readonly string[] = [
  '--stage',
  openStage,
  ...open.flatMap(([name]) => ['--param', `${name}=%${nameOf(name)}%`]),
];

/**
 * Puts references where marks stand in a template.
 * @param isSubstituted whether it is the text of an `Fn::Sub`
 */
export function nameParameters(value: unknown, isSubstituted = false): unknown {
  if (typeof value === 'string') return nameInText(value, isSubstituted);
  if (Array.isArray(value)) return value.map((one) => nameParameters(one, isSubstituted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, nameParameters(member, name === 'Fn::Sub')]),
  );
}

function nameInText(text: string, isSubstituted: boolean): unknown {
  const [, whole] = /^%(\w+)%$/.exec(text) ?? [];
  if (whole !== undefined && !isSubstituted) return { Ref: whole };
  const named = text.replace(/%(\w+)%/g, `$\{$1}`).replaceAll(`news-summary-${openStage}`, `$\{AWS::StackName}`);
  return named === text || isSubstituted ? named : { 'Fn::Sub': named };
}

/** @param defaults by the names of serverless.yml */
export function declareParameters(defaults: Readonly<Record<string, unknown>>): Readonly<Record<string, object>> {
  return Object.fromEntries(open.map(([name, rule]) => [nameOf(name), declareParameter(rule, defaults[name])]));
}

function declareParameter(rule: ParameterRule, preset: unknown): object {
  const { description, values, least, most, mayBeEmpty, pattern, must } = rule;
  const given = preset === undefined ? {} : { Default: preset };
  const common = { Description: description, ...given };
  if (values) return { Type: typeof values[0] === 'number' ? 'Number' : 'String', ...common, AllowedValues: values };
  if (pattern !== undefined)
    return { Type: 'String', ...common, AllowedPattern: pattern, ConstraintDescription: `must be ${must}` };
  if (!mayBeEmpty) return { Type: 'Number', ...common, MinValue: least, MaxValue: most };
  const range = `must be empty, or a whole number from ${least} to ${most}`;
  return { Type: 'String', ...common, AllowedPattern: '(\\d{1,5})?', ConstraintDescription: range };
}
