import type { Schema } from '../tables/schema.ts';

const simple: Readonly<Record<string, string>> = { string: 'str', integer: 'int', number: 'float', boolean: 'bool' };

/** Writes the types of a record for Python 3.11 and newer: a TypedDict for each object, by the way to it. */
export function generatePythonTypes(schemaText: string): string {
  const schema: Schema = JSON.parse(schemaText);
  const classes: string[] = [];
  const aliases = Object.entries(schema.$defs ?? {}).map(
    ([name, definition]) => `${capital(name)} = ${typeOf(definition, capital(name), classes)}`,
  );
  // What follows names what stands before it.
  const defined = classes.splice(0);
  const record = schema.title ?? 'NewsSummaryRecord';
  typeOf(schema, record, classes);
  const names = [...classes, ...defined].flatMap((text) => /^class (\w+)/.exec(text)?.[1] ?? []);
  const all = [...names, ...aliases.flatMap((text) => text.split(' ')[0] ?? [])].filter(
    (name, at, list) => list.indexOf(name) === at,
  );
  return [
    '# Generated from lib/record/record.schema.json by `npm run generate`.',
    `"""The types of a record of news-summary. ${record} is the whole."""\n`,
    'from typing import Literal, NotRequired, TypedDict\n',
    `__all__ = [\n${all
      .sort()
      .map((name) => `    "${name}",\n`)
      .join('')}]\n\n`,
    `${defined.join('\n\n\n')}\n\n`,
    `${aliases.filter((text) => !/^(\w+) = \1$/.test(text)).join('\n')}\n\n`,
    `${classes.join('\n\n\n')}\n`,
  ].join('\n');
}

/** The type of a schema. Of objects the classes are added, those within one before it. */
function typeOf(schema: Schema, name: string, classes: string[]): string {
  if (schema.$ref !== undefined) return capital(schema.$ref.replace('#/$defs/', ''));
  const words = schema.const === undefined ? schema.enum : [schema.const];
  if (words) return `Literal[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  if (schema.type === 'array') return `list[${typeOf(schema.items ?? {}, singular(name), classes)}]`;
  if (schema.properties) return addClass(schema, schema.properties, name, classes);
  const type = simple[schema.type ?? ''];
  if (type === undefined) throw new Error(`${name} has no type that Python knows: ${JSON.stringify(schema)}`);
  return type;
}

function addClass(
  schema: Schema,
  properties: NonNullable<Schema['properties']>,
  name: string,
  classes: string[],
): string {
  const within = name === 'NewsSummaryRecord' ? '' : name;
  const members = Object.entries(properties).map(([member, stated]) => {
    const type = typeOf(stated, `${within}${capital(member)}`, classes);
    const isAlways = schema.required?.includes(member) ?? false;
    const comment = stated.description === undefined ? '' : `    # ${stated.description.replaceAll('\n', ' ')}\n`;
    return `${comment}    ${member}: ${isAlways ? type : `NotRequired[${type}]`}`;
  });
  const docstring = schema.description === undefined ? '' : `    """${schema.description.replaceAll('"', "'")}"""\n\n`;
  classes.push(`class ${name}(TypedDict):\n${docstring}${members.join('\n')}`);
  return name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of an item of a list. */
const singular = (name: string): string =>
  name
    .replace(/People$/, 'Person')
    .replace(/ies$/, 'y')
    .replace(/xes$/, 'x')
    .replace(/([^s])s$/, '$1');
