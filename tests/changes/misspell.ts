import type { Random } from '../model/random.ts';

/** Spells a name otherwise by one letter, behind its first: Jon Pell becomes Jon Pall, Pelle or Pel. */
export function misspell(name: string, random: Random): string {
  const at = name.lastIndexOf(' ') + 2 + random.below(Math.max(1, name.length - name.lastIndexOf(' ') - 2));
  const letter = name.charAt(at);
  const vowels = [...'aeiou'].filter((vowel) => vowel !== letter);
  const ways = [
    name.slice(0, at) + random.pick(vowels) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    `${name}${name.endsWith('e') ? 'r' : 'e'}`,
  ];
  return random.pick(ways);
}
