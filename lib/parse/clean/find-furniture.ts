import { furnitureRules, type Zone } from './furniture-rules.ts';

const longest = Math.max(...furnitureRules.map((rule) => rule.longest));

/** What kind of furniture a cleaned block is ("counter", "read-more"); undefined for a paragraph of the article. */
export function findFurniture(text: string, zone: Zone): string | undefined {
  if (text.length > longest) return undefined;
  for (const { kind, zones, longest: most, pattern } of furnitureRules) {
    if (text.length <= most && (!zones || zones.includes(zone)) && pattern.test(text)) return kind;
  }
  return undefined;
}
