import type { Random } from '../model/random.ts';
import { type Edit, freeUnits, putIn, type Unit } from './draft.ts';
import { months, otherPersons, otherUnits, weekdays } from './edit-words.ts';
import { misspell } from './misspell.ts';
import type { Site, StorySentence } from './read-stories.ts';

/** Picks a free sentence with a site of a kind, and edits there. */
const atSite =
  <S extends Site>(
    sitesOf: (sentence: StorySentence) => readonly S[],
    edit: (unit: Unit, site: S, random: Random) => boolean,
  ): Edit =>
  (draft, random) => {
    const places = freeUnits(draft).flatMap((unit) => sitesOf(unit.sentence).map((site) => ({ unit, site })));
    while (places.length > 0) {
      const { unit, site } = random.take(places);
      if (edit(unit, site, random)) return true;
    }
    return false;
  };

const textAt = ({ sentence: { text } }: Unit, { start, end }: Site): string => text.slice(start, end);

/** 40,000 becomes 46,000: another digit somewhere, and the first one is never 0. */
const editNumber = atSite(
  ({ figures }) => figures,
  (unit, site, random) => {
    const digits = [...textAt(unit, site).matchAll(/\d/g)].map(({ index }) => index);
    if (digits.length === 0 || !isUnquoted(unit, site.start)) return false;
    const at = site.start + random.pick(digits);
    const old = Number(unit.sentence.text[at]);
    const told = textAt(unit, site);
    const local = at - site.start;
    putIn(
      unit,
      'figure',
      site,
      told.slice(0, local) + String(1 + ((old + random.below(8)) % 9)) + told.slice(local + 1),
    );
    return unit.after !== unit.before || undo(unit);
  },
);

function undo(unit: Unit): boolean {
  unit.after = unit.before;
  unit.isTaken = false;
  unit.gold.pop();
  return false;
}

const editUnit = atSite(
  ({ figures }) => figures,
  (unit, site) => {
    const told = textAt(unit, site);
    const found = Object.entries(otherUnits).find(([name]) => new RegExp(`\\b${name}\\b`).test(told));
    if (!found || !isUnquoted(unit, site.start)) return false;
    putIn(unit, 'figure', site, told.replace(new RegExp(`\\b${found[0]}\\b`), found[1]));
    return true;
  },
);

const isPlainName = (name: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name);

/** A name is spelled otherwise, or is another one, wherever this form of it stands. */
const editName: Edit = (draft, random) => {
  const units = freeUnits(draft);
  const sites = units.flatMap((unit) =>
    unit.sentence.names.map((site) => ({ name: textAt(unit, site), type: site.type })),
  );
  const names = sites.filter(({ name }) => isPlainName(name));
  if (names.length === 0) return false;
  const { name, type } = random.pick(names);
  const other = type === 'person' && name.includes(' ') && random.chance(0.3);
  const next = other ? random.pick(otherPersons) : misspell(name, random);
  const holds = (unit: Unit) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(unit.sentence.text);
  const all = draft.after.flat().filter(holds);
  const isSingle = ({ sentence: { text } }: Unit) => text.split(name).length === 2;
  const isClear = all.every(
    (unit) => !unit.isTaken && isSingle(unit) && isUnquoted(unit, unit.sentence.text.indexOf(name)),
  );
  if (!isClear || draft.story.headline.includes(name)) return false;
  if (other && all.some(({ sentence }) => sentence.quotations.length > 0)) return false;
  for (const unit of all) {
    const start = unit.sentence.text.indexOf(name);
    putIn(unit, 'name', { start, end: start + name.length }, next);
  }
  return true;
};

const isUnquoted = ({ sentence: { text, quotations } }: Unit, at: number): boolean =>
  !quotations.some(({ start, end }) => start <= at && at < end) && !/["“][^"”]*$/.test(text.slice(0, at));

/** A word of what was said is another one, is left out, or stands twice as long. */
const editQuotation = atSite(
  ({ quotations }) => quotations.filter(({ directness }) => directness === 'direct'),
  (unit, site, random) => {
    const said = textAt(unit, site);
    const inner = [...said.matchAll(/(?<= )[\p{Ll}]{4,}(?=[ ,])/gu)];
    if (inner.length === 0) return false;
    const { 0: word, index } = random.pick(inner);
    const next = random.pick([`${word} indeed`, 'hardly', 'gladly', 'truly']);
    if (next === word) return false;
    putIn(unit, 'quotation', site, said.slice(0, index) + next + said.slice(index + word.length));
    return true;
  },
);

/** Somebody else said it. */
const editSpeaker = atSite(
  ({ quotations }) => quotations,
  (unit, { speaker = '' }, random) => {
    const { text } = unit.sentence;
    const name = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.exec(speaker)?.[0];
    if (
      name === undefined ||
      !unit.sentence.names.some((site) => textAt(unit, site) === name) ||
      text.split(name).length !== 2 ||
      unit.sentence.quotations.length > 1
    )
      return false;
    const start = text.indexOf(name);
    if (!isUnquoted(unit, start)) return false;
    putIn(unit, 'speaker', { start, end: start + name.length }, random.pick(otherPersons));
    return true;
  },
);

const editDate = atSite(
  ({ times }) => times,
  (unit, site, random) => {
    const told = textAt(unit, site);
    const other = (list: readonly string[], word: string) => random.pick(list.filter((each) => each !== word));
    const word = told.match(/\p{L}+/gu)?.find((each) => weekdays.includes(each) || months.includes(each));
    const year = /\b(?:19|20)\d\d\b/.exec(told)?.[0];
    const day = /\b\d{1,2}\b/.exec(told)?.[0];
    let next = told;
    if (word) next = told.replace(word, other(weekdays.includes(word) ? weekdays : months, word));
    else if (year) next = told.replace(year, String(Number(year) + 1 + random.below(5)));
    else if (day && Number(day) > 0) next = told.replace(day, String(1 + (Number(day) % 28)));
    if (next === told || !isUnquoted(unit, site.start)) return false;
    putIn(unit, 'date', site, next);
    return true;
  },
);

/** Edits of what people have marked in a sentence, by the name that a run prints. */
export const siteEdits: Readonly<Record<string, Edit>> = {
  number: editNumber,
  unit: editUnit,
  name: editName,
  quotation: editQuotation,
  speaker: editSpeaker,
  date: editDate,
};
