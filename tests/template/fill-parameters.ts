import { createRequire } from 'node:module';
import type { Template } from './template.ts';

type Values = Readonly<Record<string, string>>;

const load = createRequire(import.meta.url);
const { foldConditions } = load('../../deployment/fold-conditions.cjs');

type Declared = Readonly<Record<string, { readonly Default?: string | number }>>;

/** The defaults of a plain template, by the names of serverless.yml. */
export function defaultsOf({ Parameters: declared = {} }: Template): Values {
  const presets = Object.entries(declared as unknown as Declared);
  return Object.fromEntries(
    presets.flatMap(([name, { Default: preset }]) =>
      preset === undefined ? [] : [[name.slice(0, 1).toLowerCase() + name.slice(1), String(preset)]],
    ),
  );
}

/** What CloudFormation makes of a plain template with these parameters, which have the names of serverless.yml. */
export function deployPlain(plain: Template, parameters: Values): Template {
  const values = { ...defaultsOf(plain), codeBucket: 'code', codeKey: 'summarize.zip', ...parameters };
  const named = Object.entries(values).map(([name, value]) => [name.slice(0, 1).toUpperCase() + name.slice(1), value]);
  return fillParameters(plain, Object.fromEntries(named));
}

/** A plain template with values for all of its parameters, its conditions decided: what CloudFormation makes of it. */
function fillParameters(plain: Template, values: Values): Template {
  const { Rules: _, Parameters: __, ...filled } = fill(plain, values) as Template & { readonly Rules: unknown };
  return foldConditions(filled);
}

function fill(value: unknown, values: Values, isSubstituted = false): unknown {
  if (typeof value === 'string')
    return isSubstituted ? value.replace(/\$\{(\w+)\}/g, (whole, name) => values[name] ?? whole) : value;
  if (Array.isArray(value)) return value.map((one) => fill(one, values, isSubstituted));
  if (typeof value !== 'object' || value === null) return value;
  const { Ref: name } = value as { readonly Ref?: string };
  if (name !== undefined && name in values) return values[name];
  const members = Object.entries(value).map(([key, member]) => [key, fill(member, values, key === 'Fn::Sub')]);
  return Object.fromEntries(members);
}
