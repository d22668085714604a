import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const specification = loadAwsServiceSpecSync();

export const resourceType = (name: string) =>
  specification.lookup('resource', 'cloudFormationType', 'equals', name).at(0);

type ResourceType = NonNullable<ReturnType<typeof resourceType>>;
type Properties = ResourceType['properties'];
type ValueType = Properties[string]['type'];

/** What a template says of the names in it. */
export interface Known {
  readonly typeOf: (resource: string) => ResourceType | undefined;
  /** Whether a parameter of the template is a number. */
  readonly isNumber: (parameter: string) => boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** CloudFormation converts numbers and booleans to strings, and back. */
const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  integer: (value) => /^-?\d+$/.test(String(value)) && typeof value !== 'object',
  number: (value) => String(value).trim() !== '' && Number.isFinite(Number(value)) && typeof value !== 'object',
  boolean: (value) => ['true', 'false'].includes(String(value)),
  'date-time': (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  json: (value) => isObject(value) || typeof value === 'string',
  tag: (value) => isObject(value) && Object.keys(value).toSorted().join() === 'Key,Value',
};

/** Finds what does not agree with the specification, one mistake a line. */
export function checkProperties(path: string, value: unknown, properties: Properties, known: Known): readonly string[] {
  if (!isObject(value)) return [`${path} must be an object`];
  const mistakes: string[] = [];
  for (const [name, { required }] of Object.entries(properties))
    if (required && isAbsent(value[name])) mistakes.push(`${path}.${name} is missing`);
  for (const [name, member] of Object.entries(value)) {
    const property = properties[name];
    if (property) mistakes.push(...checkValue(`${path}.${name}`, member, property.type, known));
    else mistakes.push(`${path}.${name} does not exist`);
  }
  return mistakes;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || (isObject(value) && value['Ref'] === 'AWS::NoValue');

function checkValue(path: string, value: unknown, type: ValueType, known: Known): readonly string[] {
  const intrinsic = intrinsicOf(value);
  if (intrinsic) return checkIntrinsic(path, intrinsic, type, known);
  if (type.type === 'union') {
    const all = type.types.map((one) => checkValue(path, value, one, known));
    return all.find((mistakes) => mistakes.length === 0) ?? all[0] ?? [];
  }
  if (type.type === 'array') {
    if (!Array.isArray(value)) return [`${path} must be a list`];
    return value.flatMap((one, index) =>
      one === '' ? [`${path}.${index} is empty`] : checkValue(`${path}.${index}`, one, type.element, known),
    );
  }
  if (type.type === 'map') {
    if (!isObject(value)) return [`${path} must be a map`];
    return Object.entries(value).flatMap(([key, one]) => checkValue(`${path}.${key}`, one, type.element, known));
  }
  if (type.type === 'ref')
    return checkProperties(path, value, specification.get('typeDefinition', type.reference).properties, known);
  return scalars[type.type]?.(value) ? [] : [`${path} must be of type ${type.type}, not ${JSON.stringify(value)}`];
}

/** The function and its argument, when the value is a call of one. */
function intrinsicOf(value: unknown): readonly [name: string, argument: unknown] | undefined {
  if (!isObject(value)) return undefined;
  const [first, ...others] = Object.entries(value);
  return first && others.length === 0 && /^(?:Ref|Fn::.*)$/.test(first[0]) ? first : undefined;
}

function checkIntrinsic(
  path: string,
  [name, argument]: readonly [string, unknown],
  type: ValueType,
  known: Known,
): readonly string[] {
  if (name === 'Ref' && argument === 'AWS::NoValue') return [];
  if (name === 'Fn::If') {
    const [, ...branches] = argument as readonly unknown[];
    if (branches.length !== 2) return [`${path} has a Fn::If without two values`];
    return branches.flatMap((branch) => checkValue(path, branch, type, known));
  }
  const given = givenType(name, argument, known);
  if (!given) return [`${path} has ${name} of ${JSON.stringify(argument)}, which is not known`];
  return fits(given, type) ? [] : [`${path} must be of type ${type.type}, but ${name} gives a ${given}`];
}

const givenTypes: Readonly<Record<string, string>> = {
  'Fn::Sub': 'string',
  'Fn::Join': 'string',
  'Fn::Split': 'array',
};

function givenType(name: string, argument: unknown, { typeOf, isNumber }: Known): string | undefined {
  if (name === 'Ref') return isNumber(String(argument)) ? 'number' : 'string';
  if (name !== 'Fn::GetAtt') return givenTypes[name];
  const [resource = '', attribute = ''] = argument as readonly string[];
  return typeOf(resource)?.attributes[attribute]?.type.type;
}

function fits(given: string, type: ValueType): boolean {
  if (type.type === 'union') return type.types.some((one) => fits(given, one));
  if (given === 'number' && ['integer', 'string'].includes(type.type)) return true;
  return given === type.type || (given === 'string' && type.type === 'json');
}
