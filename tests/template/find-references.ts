import type { Template } from './template.ts';

/** A mention of something else in the template. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  /** The attribute of Fn::GetAtt. */
  readonly attribute?: string;
  readonly kind: 'resource' | 'condition';
}

/** Finds every Ref, Fn::GetAtt, Fn::Sub, DependsOn, Fn::If and Condition, in resources and outputs. */
export function findReferences({ Resources, Outputs, Conditions }: Template): readonly Reference[] {
  const found: Reference[] = [];
  for (const [from, resource] of Object.entries(Resources)) {
    for (const to of [resource.DependsOn ?? []].flat()) found.push({ from, to, kind: 'resource' });
    if (resource.Condition) found.push({ from, to: resource.Condition, kind: 'condition' });
    collect([resource.Properties, resource.Metadata], from, found);
  }
  for (const [name, output] of Object.entries(Outputs)) collect(output, `output ${name}`, found);
  for (const [name, condition] of Object.entries(Conditions ?? {})) {
    collect(condition, `condition ${name}`, found);
    collectConditions(condition, `condition ${name}`, found);
  }
  return found;
}

function collect(value: unknown, from: string, found: Reference[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': substitution, 'Fn::If': choice } = value as Record<string, unknown>;
  if (typeof Ref === 'string') found.push({ from, to: Ref, kind: 'resource' });
  if (attribute) found.push({ from, ...splitAttribute(attribute), kind: 'resource' });
  if (substitution) collectSubstitution(substitution, from, found);
  if (Array.isArray(choice)) found.push({ from, to: String(choice[0]), kind: 'condition' });
  for (const member of Object.values(value)) collect(member, from, found);
}

function splitAttribute(attribute: unknown): { to: string; attribute: string } {
  const [to = '', ...names] = Array.isArray(attribute) ? attribute : String(attribute).split('.');
  return { to, attribute: names.join('.') };
}

/** Finds `${Name}` and `${Name.Attribute}`, without `${!literal}` and names that the second argument defines. */
function collectSubstitution(substitution: unknown, from: string, found: Reference[]): void {
  const [text, own = {}] = Array.isArray(substitution) ? substitution : [substitution];
  for (const [, name = ''] of String(text).matchAll(/\$\{([^!}][^}]*)\}/g)) {
    if (name in own) continue;
    if (name.includes('.')) found.push({ from, ...splitAttribute(name), kind: 'resource' });
    else found.push({ from, to: name, kind: 'resource' });
  }
}

/** A member `Condition` names a condition only here. In a policy it is a condition of the request. */
function collectConditions(value: unknown, from: string, found: Reference[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { Condition } = value as { Condition?: unknown };
  if (typeof Condition === 'string') found.push({ from, to: Condition, kind: 'condition' });
  for (const member of Object.values(value)) collectConditions(member, from, found);
}
