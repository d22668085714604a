import type { Template } from './template.ts';

/** A template that may be changed. */
// biome-ignore lint/suspicious/noExplicitAny: mistakes are planted anywhere
export type Draft = any;

export interface Mistake {
  readonly name: string;
  /** The template to change. Default: the one that feeds through the queue. */
  readonly in?: 'direct' | 'eventbridge' | 'plain';
  readonly plant: (resources: Draft, template: Draft) => void;
  /** All mistakes that are found. */
  readonly expected: readonly string[];
}

export function planted(template: Template, { plant }: Mistake): Template {
  const draft = structuredClone(template);
  plant(draft.Resources, draft);
  return draft;
}
