import { findReferences } from './find-references.ts';
import type { Template } from './template.ts';

/** Finds resources that need each other to exist first. CloudFormation refuses such a template. */
export function findCycle(template: Template): readonly string[] | undefined {
  const needs = new Map<string, string[]>(Object.keys(template.Resources).map((name) => [name, []]));
  for (const { from, to } of findReferences(template)) if (needs.has(to)) needs.get(from)?.push(to);
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of needs.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of needs.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
