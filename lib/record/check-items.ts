import type { NewsSummaryRecord } from '../model/record.ts';
import type { Breach } from './breach.ts';

/** Checks the names and addresses of the articles of an upload. Each is listed once, as present or as former. */
export function checkItems({ uri, items = [], formerItems = [], provenance }: NewsSummaryRecord): Breach[] {
  const { item } = provenance.source;
  const names = items.map((each) => each.item);
  const lists = { items: names, formerItems: [...names, ...formerItems] };
  return [
    ...items.flatMap((each, index) => checkUri(each.uri, `${uri}#${each.item}`, `/items/${index}/uri`)),
    ...Object.entries(lists).flatMap(([list, all]) => checkUnique(all, `/${list}`)),
    ...(item === undefined ? [] : checkUri(uri.slice(uri.lastIndexOf('#')), `#${item}`, '/uri')),
  ];
}

const checkUri = (found: string, expected: string, path: string): Breach[] =>
  found === expected ? [] : [{ path, message: `is ${found}, not ${expected}` }];

function checkUnique(names: readonly string[], path: string): Breach[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? [] : [{ path, message: `names ${twice} twice` }];
}
