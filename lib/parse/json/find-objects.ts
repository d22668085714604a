import { chooseLanguage, gatherTranslations } from './choose-language.ts';
import { fieldName, foldName, metadataHolders } from './field-names.ts';
import { isObject, type JsonObject, listOf } from './json-values.ts';

const deepest = 5;
const mostObjects = 500;

/** The members of an object by their folded names. */
export type Fields = ReadonlyMap<string, unknown>;

/** An object with all that tells of the same thing: itself, objects with its metadata, and objects around it. */
export interface FoundObject {
  readonly fields: Fields;
  /** The nearest first. */
  readonly others: readonly Fields[];
}

interface Place {
  readonly object: JsonObject;
  /** The objects of which this one is a member. An object in a list is a thing of its own. */
  readonly around: readonly JsonObject[];
}

/** Breadth first, so that an article comes before the objects within it. */
export function findObjects(value: unknown): readonly FoundObject[] {
  const found: Place[] = [];
  let level: Place[] = listOf(value)
    .filter(isObject)
    .map((object) => ({ object, around: [] }));
  for (let depth = 0; depth < deepest && found.length < mostObjects; depth++) {
    const places = level.slice(0, mostObjects);
    found.push(...places);
    level = places.flatMap(placesIn);
  }
  return found.map(({ object, around }) => ({
    fields: foldNames(object),
    others: [...metadataIn(object), ...around.flatMap((outer) => [foldNames(outer), ...metadataIn(outer)])],
  }));
}

function placesIn({ object, around }: Place): readonly Place[] {
  return Object.values(object).flatMap((member) =>
    Array.isArray(member)
      ? member.filter(isObject).map((inner) => ({ object: inner, around: [] }))
      : isObject(member)
        ? [{ object: member, around: [object, ...around] }]
        : [],
  );
}

/** A name that is listed counts before one that only says the same. Of several languages one is chosen. */
export function foldNames(object: JsonObject): Fields {
  const members = Object.entries(object);
  const fields = new Map(members.map(([name, value]) => [foldName(name), value]));
  for (const [name, value] of [...fields, ...gatherTranslations(members)]) {
    const listed = fieldName(name);
    if (!fields.has(listed)) fields.set(listed, value);
  }
  chooseLanguage(fields);
  return fields;
}

function metadataIn(object: JsonObject): readonly Fields[] {
  return Object.entries(object).flatMap(([name, member]) =>
    metadataHolders.has(foldName(name)) && isObject(member) ? [foldNames(member)] : [],
  );
}
