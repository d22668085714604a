/** A CloudFormation template as osls packages it. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly AllowedPattern?: string }>>;
}

export interface Resource {
  readonly Type: string;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
  readonly Metadata?: unknown;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own types are as wide as this
  readonly Properties?: any;
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const asList = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

export const resourcesOf = (template: Template, type: string): readonly (readonly [string, Resource])[] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);

/** The only resource of a type. */
export function only(template: Template, type: string): Resource {
  const [first, ...others] = resourcesOf(template, type);
  if (!first || others.length) throw new Error(`${others.length + (first ? 1 : 0)} resources of type ${type}`);
  return first[1];
}

/** The name of the resource that `{ Ref }` or `{ "Fn::GetAtt" }` means. */
export function nameIn(value: unknown): string | undefined {
  const { Ref, 'Fn::GetAtt': attribute } = (value ?? {}) as { Ref?: string; 'Fn::GetAtt'?: readonly string[] };
  return Ref ?? attribute?.[0];
}

/** The text of a string, `Fn::Sub` or `Fn::Join`, with pseudo parameters by name. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\$\{AWS::(\w+)\}/g, '<$1>');
  const { 'Fn::Sub': text, 'Fn::Join': join } = (value ?? {}) as {
    'Fn::Sub'?: string;
    'Fn::Join'?: [string, unknown[]];
  };
  if (text) return textOf(text);
  if (join) return join[1].map(textOf).join(join[0]);
  return JSON.stringify(value);
}

export const statementsOf = (document: { Statement: Statement | readonly Statement[] }): readonly Statement[] =>
  asList<Statement>(document.Statement);

/** The statements of a role's own policies. */
export const roleStatements = (role: Resource | undefined): readonly Statement[] =>
  (role?.Properties.Policies ?? []).flatMap(({ PolicyDocument }: { PolicyDocument: { Statement: Statement[] } }) =>
    statementsOf(PolicyDocument),
  );
