import { once } from '../../model/once.ts';
import { wordSet } from '../../model/words.ts';
import { firstNames } from '../entities/data/first-names.ts';
import { type Gender, genderOfNoun } from '../gender.ts';
import type { Cast } from './cast.ts';
import { mensNames, sharedNames, womensNames } from './data/given-names.ts';
import type { QuotationReading } from './reading.ts';

/** Tokens before a name that may tell: "spokeswoman Ines Roth", "Mr. Ash". */
const reach = 2;

const readNames = once(() => ({
  women: wordSet(womensNames),
  men: wordSet(mensNames),
  shared: wordSet(sharedNames),
  all: wordSet(firstNames),
}));

/** Who is a man and who is a woman, as titles and given names tell; undefined where they do not. By entity. */
export function readGenders(
  { words }: QuotationReading,
  { entities, mentions }: Cast,
): readonly (Gender | undefined)[] {
  const told: (Gender | undefined)[] = entities.map(() => undefined);
  for (const { first, entity, type } of mentions) {
    if (type !== 'person' || told[entity]) continue;
    for (let at = first - 1; at >= Math.max(0, first - reach) && !told[entity]; at--)
      told[entity] = genderOfNoun((words[at] ?? '').replace(/\.$/, ''));
  }
  return entities.map(({ type, name }, entity) =>
    type === 'person' ? (told[entity] ?? genderOfName(name)) : undefined,
  );
}

/** The first part of a full name. A surname alone tells nothing. */
function genderOfName(name: string): Gender | undefined {
  const [given, ...rest] = name.toLowerCase().split(/[\s-]+/);
  const { women, men, shared, all } = readNames();
  if (!given || rest.length === 0 || shared.has(given) || !all.has(given)) return undefined;
  return women.has(given) || (given.endsWith('a') && !men.has(given)) ? 'woman' : 'man';
}
