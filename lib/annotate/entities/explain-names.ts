import type { EntityType } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { type DecidedEntity, decideEntities } from './decide-entities.ts';
import { textOfWords } from './find-runs.ts';
import type { Link } from './link-names.ts';
import type { Word } from './read-words.ts';
import type { NameGroup, Scores } from './type-names.ts';

export interface NameExplanation {
  /** In the order of their first mentions. */
  readonly entities: readonly EntityExplanation[];
  /** Names that became no entity: without a type, or ordinary words that no full form makes a name. */
  readonly leftOut: readonly (FormExplanation & { readonly isOrdinary: boolean })[];
}

interface EntityExplanation {
  readonly name: string;
  readonly type: EntityType;
  /** The first is the form that the others were joined to. */
  readonly forms: readonly FormExplanation[];
  readonly role: RoleExplanation | undefined;
}

/** One way in which an article writes a name. */
export interface FormExplanation {
  readonly form: string;
  /** How often it is written like this. */
  readonly mentions: number;
  /** What the name itself and the words around it say of its type. */
  readonly evidence: readonly EvidenceExplanation[];
  /** Points by learned weights. */
  readonly learned: Partial<Scores>;
  /** What each rule that looks for full forms said of it, in their order. */
  readonly links: readonly LinkExplanation[];
  /** The sum of all points: the type with most was chosen. */
  readonly scores: Scores;
}

interface EvidenceExplanation {
  readonly name: string;
  readonly type: EntityType;
  readonly points: number;
  /** How often the points count; undefined for what the name itself says. */
  readonly times: number | undefined;
}

interface LinkExplanation {
  readonly name: string;
  readonly type: EntityType;
  readonly points: number;
  /** The full form that it was joined to, if any. */
  readonly joined: string | undefined;
}

interface RoleExplanation {
  readonly text: string;
  /** The name of the function that found it. */
  readonly finder: string;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
}

/** Says why the entities of an English article are what they are, from what `findEntities` decides them by. */
export function explainNames(article: Article, segmentation: Segmentation): NameExplanation {
  const { words, entities, leftOut } = decideEntities(article, segmentation);
  const explainEntity = ({ entity: { name, type }, names, role }: DecidedEntity): EntityExplanation => ({
    name,
    type,
    forms: names.groups.map((group) => explainForm(words, group, names.links)),
    role: role && {
      text: article.text.slice(role.span.start, role.span.end),
      finder: role.finder,
      sentence: role.sentence,
    },
  });
  return {
    entities: entities.map(explainEntity),
    leftOut: leftOut.map((group) => ({ ...explainForm(words, group, []), isOrdinary: group.isOrdinary })),
  };
}

function explainForm(words: readonly Word[], group: NameGroup, links: readonly Link[]): FormExplanation {
  const own = group.ownEvidence.map(({ name, type, points }) => ({ name, type, points, times: undefined }));
  const around = group.contextEvidence.map(({ evidence: { name, type, points }, times }) => ({
    name,
    type,
    points,
    times,
  }));
  const ofGroup = links.filter((link) => link.group === group);
  return {
    form: formOf(words, group),
    mentions: group.names.length,
    evidence: [...own, ...around],
    learned: group.learned,
    links: ofGroup.map(({ name, type, points, joined }) => ({
      name,
      type,
      points,
      joined: joined && formOf(words, joined),
    })),
    scores: group.scores,
  };
}

/** The form as it is first written. */
function formOf(words: readonly Word[], { key, names: [first] }: NameGroup): string {
  return first === undefined ? key : textOfWords(words, first.first, first.end);
}
