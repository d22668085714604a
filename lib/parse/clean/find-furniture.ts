import { type Block, furnitureRules, type Zone } from './furniture-rules.ts';

const longest = Math.max(...furnitureRules.map((rule) => rule.longest));

/** What kind of furniture a cleaned block is ("counter", "read-more"); undefined for a paragraph of the article. */
export function findFurniture(text: string, zone: Zone): string | undefined {
  if (text.length > longest) return undefined;
  const block = readBlock(text);
  for (const { kind, zones, longest: most, of = 'whole', needs, pattern } of furnitureRules) {
    if (text.length > most || (zones && !zones.includes(zone)) || needs?.test(block.whole) === false) continue;
    if (pattern.test(block[of])) return kind;
  }
  return undefined;
}

const lettersAndDigits = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

function readBlock(text: string): Block {
  const whole = text.toLowerCase();
  const { 0: bare = '', index = whole.length } = lettersAndDigits.exec(whole) ?? {};
  return { whole, unmarked: whole.slice(index), bare };
}
