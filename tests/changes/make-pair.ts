import { createRandom, type Random } from '../model/random.ts';
import { pickSetting, setVersion } from './add-noise.ts';
import { type Draft, type GoldChange, type GoldPlace, openDraft, type Unit } from './draft.ts';
import { sentenceEdits } from './edit-sentences.ts';
import { siteEdits } from './edit-sites.ts';
import type { Site, Story } from './read-stories.ts';

export const edits = { ...siteEdits, ...sentenceEdits };

/** Two versions of a story, and what changed between them. */
export interface Pair {
  readonly story: string;
  /** The edits that were made, by their names. None: noise alone. */
  readonly kinds: readonly string[];
  readonly before: { readonly name: string; readonly content: string };
  readonly after: { readonly name: string; readonly content: string };
  readonly gold: readonly GoldChange[];
  /** Sentences that moved or were reworded, in both their forms. */
  readonly aligned: readonly (readonly [before: string, after: string])[];
}

export interface Wanted {
  /** Noise alone. */
  readonly isNoise: boolean;
}

/** The same seed gives the same pair. Seeds that are even are for work; those that are odd are kept for the end. */
export function makePair(seed: number, stories: readonly Story[], { isNoise }: Wanted): Pair {
  const random = createRandom(seed);
  const story = random.pick(stories);
  const draft = openDraft(story);
  const kinds = isNoise ? [] : editDraft(draft, random);
  const setting = pickSetting(random);
  const next = { ...(random.chance(0.5) ? setting : pickSetting(random)), format: setting.format };
  const textOf = (units: readonly Unit[], side: 'before' | 'after') =>
    units.flatMap((unit) => unit[side] ?? []).join(' ');
  const set = (side: 'before' | 'after') =>
    draft[side].map((units) => textOf(units, side)).filter((text) => text !== '');
  return {
    story: story.name,
    kinds,
    before: setVersion(story.headline, set('before'), setting, random),
    after: setVersion(draft.headline, set('after'), next, random),
    gold: goldOf(draft),
    aligned: unitsOf(draft).flatMap(({ isHard, before, after }): [string, string][] =>
      isHard && before !== undefined && after !== undefined ? [[before, after]] : [],
    ),
  };
}

function editDraft(draft: Draft, random: Random): string[] {
  const kinds: string[] = [];
  for (let count = 1 + random.below(5); count > 0; count--) {
    const [kind, edit] = random.pick(Object.entries(edits));
    if (edit(draft, random)) kinds.push(kind);
  }
  return kinds;
}

const unitsOf = ({ before, after }: Draft): readonly Unit[] => [...new Set([...before.flat(), ...after.flat()])];

function goldOf(draft: Draft): GoldChange[] {
  const gold = unitsOf(draft).flatMap((unit) =>
    unit.gold.map(({ type, before, after }): GoldChange => ({ type, ...placed(unit, before, after) })),
  );
  for (const { units, crossed } of draft.moved) gold.push(...goldOfMove(units, crossed));
  const { headline, story } = draft;
  const wholeOf = (sentence: string): GoldPlace => ({ sentence, start: 0, end: sentence.length });
  if (headline !== story.headline)
    gold.push({ type: 'headline', before: wholeOf(story.headline), after: wholeOf(headline) });
  return gold;
}

function placed(unit: Unit, before: Site | undefined, after: Site | undefined): Pick<GoldChange, 'before' | 'after'> {
  return {
    ...(before && unit.before !== undefined ? { before: { sentence: unit.before, ...before } } : {}),
    ...(after && unit.after !== undefined ? { after: { sentence: unit.after, ...after } } : {}),
  };
}

/** One change for the paragraph. Whether it went up, or those that it crossed went down, nobody can tell. */
function goldOfMove(units: readonly Unit[], crossed: readonly Unit[]): GoldChange[] {
  const movesOf = (list: readonly Unit[]) =>
    list.flatMap((unit): GoldChange[] => {
      const [before, after] = [unit.before, unit.after];
      if (before === undefined || after === undefined) return [];
      const whole = placed(unit, { start: 0, end: before.length }, { start: 0, end: after.length });
      return [{ type: 'moved', ...whole }];
    });
  const [first, ...more] = movesOf(units);
  return first ? [{ ...first, instead: [...more, ...movesOf(crossed)] }] : [];
}
