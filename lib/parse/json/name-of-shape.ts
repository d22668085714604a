import { anyOf, words } from '../../model/words.ts';

/** Words that programs put before and behind the name of a time, in names without spaces and marks. */
const before = anyOf(
  words('actual article at date day first go initial item on online original post print story the time web'),
);
const behind = anyOf(
  words('at date datetime day dt epoch gmt iso local ms on sec stamp time timestamp ts tz unix utc'),
);
const publishing = anyOf(
  words(`
    aired golive issue issued launch launched live posted pub publication publish published publishing release
    released
  `),
);
const changing = anyOf(words('changed edit edited modification modified modify revised update updated'));
const [main, part] = [
  anyOf(words('display full long main page primary')),
  anyOf(words('displayname full fullname info list name names text')),
];

/** Shapes of names that no list has, and the listed name that says the same: `pub_datetime`, `goLiveDate`. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:${before}|of)*${publishing}${behind}*$`), 'publishedat'],
  [new RegExp(`^(?:${before}|of|last)*${changing}${behind}*$`), 'updatedat'],
  [new RegExp(`^${main}(?:heading|headline|hed|title)$`), 'headline'],
  [new RegExp(`^${main}?(?:author|byline|correspondent|journalist|reporter|writer)s?${part}?$`), 'author'],
  [
    /^(?:media|publisher|publishing|source|the)?(?:newspaper|outlet|paper|publication|publisher)(?:name|title)?$/,
    'outlet',
  ],
];

/** The listed name of a member whose folded name has a shape that is known. */
export const nameOfShape = (folded: string): string | undefined =>
  folded.length > longest ? undefined : shapes.find(([shape]) => shape.test(folded))?.[1];

/** Characters. */
const longest = 40;
