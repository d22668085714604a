import { expect, test } from 'vitest';
import { explainNames } from '../../../lib/annotate/entities/explain-names.ts';
import { parsePlain } from './parse-plain.ts';

/** The type that a text gives to a name; undefined where it is no entity. */
function typeOf(text: string, name: string): string | undefined {
  return explainNames(...parsePlain(text)).entities.find(({ forms }) => forms.some(({ form }) => form === name))?.type;
}

const sport =
  'The striker scored two goals in the match. His coach said the season was long for a young squad and a goalkeeper.';

const cases = [
  ['a country that plays', `${sport} They beat Norway on Monday.`, 'Norway', 'organisation'],
  ['a city with players', `${sport} The Leeds winger left.`, 'Leeds', 'organisation'],
  ['a city that is many', `${sport} On Friday Leeds are at home.`, 'Leeds', 'organisation'],
  ['a city that they play in', `${sport} They met in Leeds.`, 'Leeds', 'place'],
  [
    'a city that they mostly play in',
    `${sport} They met in Leeds. She is in Leeds. They beat Leeds.`,
    'Leeds',
    'place',
  ],
  ['a country outside of sport', 'They beat Norway to the treaty.', 'Norway', 'place'],
  ['two cities', `${sport} They met in Leeds and York.`, 'York', 'place'],
  ['a list of persons', 'They know Ann Lee, Zorvik and Tom Lee well.', 'Zorvik', 'person'],
  ['a list of companies', 'They know Zorvik, Volkswagen and Toyota well.', 'Zorvik', 'organisation'],
  ['a list of places', 'They know Norway, Zorvik and Peru well.', 'Zorvik', 'place'],
  ['a list of kinds', 'They know Norway, Zorvik and Ann Lee well.', 'Zorvik', 'other'],
  ['two names with a comma', 'They know Norway, Zorvik too.', 'Zorvik', 'other'],
  ['two names in a row', 'They like Zorvik Meeren well.', 'Zorvik Meeren', 'person'],
  ['ordinary words', 'They like Public Water well.', 'Public Water', undefined],
  ['a part of a body', 'They know Zorvik Insurance well. A form of Zorvik came.', 'Zorvik', 'organisation'],
  ['a rival', 'Rival Zorvik Metals paid for it.', 'Zorvik Metals', 'organisation'],
  ['a country beside a club', `${sport} They told Norway and Barcelona fans.`, 'Norway', 'organisation'],
  ['a storm by its short name', 'Hurricane Zorvik came. Then Zorvik may turn.', 'Zorvik', 'event'],
  ['the home of a player', `${sport} The title went to Ann Lee of Norway, who won.`, 'Norway', 'place'],
  ['a team of several', `${sport} They know Leeds, who won.`, 'Leeds', 'organisation'],
  ['a plural at the head of a sentence', 'Kings left on Friday.', 'Kings', undefined],
  ['a station by name', 'She told the radio station Zorvik Meeren so.', 'Zorvik Meeren', 'organisation'],
  ['a hospital of a saint', 'They left St Zorvik Hospital.', 'St Zorvik Hospital', 'organisation'],
  ['an island group', 'They know Zorvik, the large island group.', 'Zorvik', 'place'],
  ['a home before a fate', 'A nurse in Zorvik was jailed.', 'Zorvik', 'place'],
  ['a shout', 'They said that it was FREE on Friday.', 'FREE', undefined],
  ['three capitals', 'They left ZRV on Friday.', 'ZRV', 'organisation'],
  ['two capitals behind an article', 'They left the ZV on Friday.', 'ZV', 'organisation'],
  ['three capitals of a noun', 'They had a ZRV scan on Friday.', 'ZRV', 'other'],
] as const;

for (const [name, text, wanted, expected] of cases) test(name, () => expect(typeOf(text, wanted)).toBe(expected));
