// English alone.
import { alertLabels } from '../languages/english/fact-words.ts';
import type { Entity } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { anyOf } from '../model/words.ts';
import { bareFact, type FactContext, sentenceAt } from './fact-context.ts';
import { headlineNames } from './headline-names.ts';
import { isReporter } from './is-reporter.ts';
import { type FactCandidate, rateFact, sumRaters } from './rate-fact.ts';
import { mentionRaters, whoRaters } from './raters/who-raters.ts';
import { isSpeaker } from './said-words.ts';

/** The name with the most mentions is looked for among the first names only, to bound the cost. */
const comparedNames = 1000;

/** Persons and organisations that tell something. */
export function findWho(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const { entities } = context.annotations;
  const most = Math.max(1, ...entities.slice(0, comparedNames).map(({ mentions }) => mentions.length));
  for (const [index, entity] of entities.entries()) {
    if (entity.type !== 'person' && entity.type !== 'organisation') continue;
    if (isHalfName(entity) || alert.test(entity.name) || !isTelling(context, index) || isReporter(context, entity))
      continue;
    const best = findBestMention(context, entity);
    if (!best) continue;
    const frequency = entity.mentions.length / most;
    const evidence = { context, entity, ...best, frequency, ...findSentences(context, entity) };
    const fact = { ...bareFact('who', best.mention, best.sentence), entity: index, role: entity.role };
    candidates.push(rateFact(fact, whoRaters, evidence));
  }
  return candidates;
}

/** A person of whom the text has one word: half a name, or something else that was taken for a person. */
const isHalfName = ({ type, name }: Entity): boolean => type === 'person' && !/[\s-]/.test(name);

const alert = new RegExp(`^${anyOf(alertLabels)}(?: (?:ALERT|NEWS|UPDATE))?$`, 'i');

/** A name tells nothing that stands once, far from the news, without a role or a word to say. */
function isTelling(context: FactContext, index: number): boolean {
  const entity = context.annotations.entities[index];
  if (!entity) return false;
  if (entity.role || entity.mentions.length > 1 || headlineNames(context, entity) > 0) return true;
  if (isSpeaker(context, index)) return true;
  return sentenceAt(context, entity.mentions[0]?.start ?? 0) === context.lede;
}

/** The mention that is told. A dateline names an agency, so its mentions are left out. */
function findBestMention(
  context: FactContext,
  entity: Entity,
): { readonly mention: Span; readonly sentence: number } | undefined {
  let best: { mention: Span; sentence: number } | undefined;
  let bestScore = -1;
  for (const mention of entity.mentions) {
    const sentence = sentenceAt(context, mention.start);
    const isInDateline = mention.start < (context.article.dateline?.end ?? 0);
    if (sentence === undefined || isInDateline) continue;
    const score = sumRaters(mentionRaters, { context, sentence, entity, mention });
    if (score > bestScore) [best, bestScore] = [{ mention, sentence }, score];
  }
  return best;
}

function findSentences(context: FactContext, { mentions }: Entity) {
  const sentences = mentions.flatMap(({ start }) => sentenceAt(context, start) ?? []);
  return { firstSentence: Math.min(...sentences), isInLede: sentences.some((each) => each === context.lede) };
}
