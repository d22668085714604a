import { foldCase, isSameName, wordF1 } from './compare-words.ts';
import type { LabelledName } from './label.ts';

/**
 * The labelled name that a text stands for: one that has it as a form, else one that shares all content words of either.
 */
export function findName(names: readonly LabelledName[], text: string): LabelledName | undefined {
  const isForm = (form: string): boolean => foldCase(form) === foldCase(text);
  return (
    names.find((name) => formsOf(name).some(isForm)) ??
    names.find((name) => formsOf(name).some((form) => isSameName(form, text)))
  );
}

export const formsOf = ({ name, forms }: LabelledName): readonly string[] => [name, ...forms];

/** Whether a label gives the name a role like this one. */
export const hasRole = ({ roles }: LabelledName, role: string): boolean =>
  roles.some((each) => isSameName(each, role) || wordF1(each, role) >= 0.5);
