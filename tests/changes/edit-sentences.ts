import { type Edit, freeUnits, openUnit, type Unit } from './draft.ts';
import { attributions, likeWords, newSentences } from './edit-words.ts';

/** What the article stated it now hands to somebody, or the other way round. */
const editAttribution: Edit = (draft, random) => {
  if (draft.story.language !== 'en') return false;
  const free = freeUnits(draft).filter(
    ({ sentence: { text, mode, quotations } }) =>
      mode === 'asserted' &&
      quotations.length === 0 &&
      /^[^"“”?!:—–()]*\.$/.test(text) &&
      /^(?:The|A|An|It|This) /.test(text),
  );
  if (free.length === 0) return false;
  const unit = random.pick(free);
  const { text } = unit.sentence;
  const isAhead = random.chance(0.4);
  const words = random.pick(isAhead ? attributions.ahead : attributions.behind);
  const attributed = isAhead
    ? `${words} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `${text.slice(0, -1)}, ${words}.`;
  const start = isAhead ? 0 : text.length - 1;
  const place = { start, end: start + words.length + (isAhead ? 0 : 2) };
  unit.isTaken = true;
  if (random.chance(0.7)) {
    unit.after = attributed;
    unit.gold.push({ type: 'attribution', after: place });
  } else {
    unit.before = attributed;
    unit.gold.push({ type: 'attribution', before: place });
  }
  return true;
};

/** A paragraph moves over one or more others. */
const editOrder: Edit = (draft, random) => {
  const isWhole = (units: readonly Unit[]) =>
    units.every((unit) => unit.after !== undefined && unit.before !== undefined);
  if (draft.moved.length > 0 || draft.after.length < 4 || !draft.after.every(isWhole)) return false;
  const from = 1 + random.below(draft.after.length - 1);
  const rest = draft.after.filter((_, index) => index !== from);
  const to = random.below(rest.length + 1);
  const units = draft.after[from];
  if (to === from || !units) return false;
  const crossed = (to < from ? rest.slice(to, from) : rest.slice(from, to)).flat();
  for (const unit of [...units, ...crossed]) unit.isHard = true;
  draft.moved.push({ units, crossed });
  draft.after = [...rest.slice(0, to), units, ...rest.slice(to)];
  return true;
};

const editCut: Edit = (draft, random) => {
  const free = freeUnits(draft).filter(({ sentence: { text } }) => /^[^"“”„«»]*\.$/.test(text) && text.length > 25);
  if (free.length === 0) return false;
  const unit = random.pick(free);
  unit.after = undefined;
  unit.isTaken = true;
  unit.gold.push({ type: 'removed', before: { start: 0, end: unit.sentence.text.length } });
  return true;
};

const editAddition: Edit = (draft, random) => {
  const text = random.pick(newSentences);
  if (draft.after.flat().some((unit) => unit.after === text)) return false;
  const unit = openUnit({ text, mode: 'asserted', figures: [], times: [], names: [], quotations: [] });
  unit.before = undefined;
  unit.isTaken = true;
  unit.gold.push({ type: 'added', after: { start: 0, end: text.length } });
  const paragraph = random.pick(draft.after);
  const at = 1 + random.below(paragraph.length);
  if (random.chance(0.5)) paragraph.splice(at, 0, unit);
  else draft.after.splice(1 + random.below(draft.after.length), 0, [unit]);
  return true;
};

/** Up to four words of a sentence become others that say the same. */
const editWording: Edit = (draft, random) => {
  if (draft.story.language !== 'en') return false;
  const pattern = new RegExp(`(?<= )(?:${Object.keys(likeWords).join('|')})(?= )`, 'g');
  const free = freeUnits(draft).filter(
    ({ sentence: { text, figures, quotations } }) =>
      !/["“”„«»]/.test(text) &&
      quotations.length === 0 &&
      figures.length === 0 &&
      text.split(' ').length > 6 &&
      pattern.test(text),
  );
  if (free.length === 0) return false;
  const unit = random.pick(free);
  const { text } = unit.sentence;
  return takeWhole(
    unit,
    text,
    text.replace(pattern, (word) => likeWords[word] ?? word),
  );
};

/** The end of a word is spelled wrong, as it was before somebody saw it. */
const editSpelling: Edit = (draft, random) => {
  const free = freeUnits(draft).filter(
    ({ sentence: { text, quotations } }) => quotations.length === 0 && !/["“”„«»]/.test(text),
  );
  const places = free.flatMap((unit) =>
    [...unit.sentence.text.matchAll(/(?<= )\p{Ll}{7,}(?= )/gu)].map((match) => ({ unit, match })),
  );
  if (places.length === 0) return false;
  const { unit, match } = random.pick(places);
  const [word] = match;
  const at = 2 + random.below(word.length - 4);
  const wrong = word.slice(0, at) + word.slice(at + 1);
  const { text } = unit.sentence;
  unit.before = text.slice(0, match.index) + wrong + text.slice(match.index + word.length);
  return takeWhole(unit, unit.before, text);
};

/** One sentence becomes two. */
const editSplit: Edit = (draft, random) => {
  const free = freeUnits(draft).filter(
    ({ sentence: { text, quotations } }) => quotations.length === 0 && /^[^"“”]{40,}, and [^"“”]{30,}\.$/.test(text),
  );
  if (free.length === 0) return false;
  const unit = random.pick(free);
  const { text } = unit.sentence;
  return takeWhole(unit, text, text.replace(', and ', '. At the same time, '));
};

/** Words in brackets come in. */
const editBrackets: Edit = (draft, random) => {
  const free = freeUnits(draft).filter(
    ({ sentence: { text, quotations } }) =>
      quotations.length === 0 && /^[^"“”()]+\.$/.test(text) && text.split(' ').length > 5,
  );
  if (free.length === 0) return false;
  const unit = random.pick(free);
  const { text } = unit.sentence;
  const added = random.pick(['see below', 'the oldest of its kind', 'though not for long', 'as had been feared']);
  return takeWhole(unit, text, `${text.slice(0, -1)} (${added}).`);
};

function takeWhole(unit: Unit, before: string, after: string): boolean {
  unit.before = before;
  unit.after = after;
  unit.isTaken = true;
  unit.isHard = true;
  unit.gold.push({
    type: 'reworded',
    before: { start: 0, end: before.length },
    after: { start: 0, end: after.length },
  });
  return true;
}

const editHeadline: Edit = (draft, random) => {
  if (draft.headline !== draft.story.headline) return false;
  draft.headline = random.pick([`${draft.headline} again`, `Revealed at last: ${draft.headline}`]);
  return true;
};

/** Edits of whole sentences and paragraphs, by the name that a run prints. */
export const sentenceEdits: Readonly<Record<string, Edit>> = {
  attribution: editAttribution,
  order: editOrder,
  cut: editCut,
  addition: editAddition,
  wording: editWording,
  spelling: editSpelling,
  split: editSplit,
  brackets: editBrackets,
  headline: editHeadline,
};
