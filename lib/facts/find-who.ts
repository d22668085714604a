import type { Entity } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { bareFact, type FactCandidate, type FactContext, roughStemOf, sentenceAt } from './fact-context.ts';

/** Persons and organisations: those that the headline and the lede name, and those that are named most. */
export function findWho(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const most = Math.max(1, ...context.annotations.entities.slice(0, 1000).map(({ mentions }) => mentions.length));
  for (const [index, entity] of context.annotations.entities.entries()) {
    if (entity.type !== 'person' && entity.type !== 'organisation') continue;
    if (slug.test(entity.name) || !isTelling(context, index)) continue;
    const mention = bestMention(context, entity);
    if (!mention) continue;
    const fact = { ...bareFact('who', mention.span, mention.sentence), entity: index, role: entity.role };
    candidates.push({ fact, weight: weigh(context, entity, mention.sentence, entity.mentions.length / most) });
  }
  return candidates;
}

/** What opens an alert in capitals is no name. */
const slug =
  /^(?:ALERT|BREAKING|UPDATED?|CORRECTION|CORRECTED|FLASH|URGENT|EXCLUSIVE|LIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|NEWS|BULLETIN|ADVISORY|REFILE|RPT|PIX|WRAPUP|FACTBOX|TIMELINE|NEWSALERT)(?: (?:NEWS|ALERT|UPDATE))?$/i;

/** Named once, far from the news, without a role or a word to say: a name that tells nothing. */
function isTelling(context: FactContext, index: number): boolean {
  const entity = context.annotations.entities[index];
  if (!entity) return false;
  if (entity.role || entity.mentions.length > 1 || headlineNames(context, entity) > 0) return true;
  if (context.annotations.quotations.some(({ speaker }) => speaker === index)) return true;
  return sentenceAt(context, entity.mentions[0]?.start ?? 0) === context.lede;
}

/** The mention in the sentence that tells most, and there the fullest form; a dateline's agency is none. */
function bestMention(
  context: FactContext,
  { mentions, name }: Entity,
): { readonly span: Span; readonly sentence: number } | undefined {
  let best: { span: Span; sentence: number } | undefined;
  let bestScore = -1;
  for (const span of mentions) {
    const sentence = sentenceAt(context, span.start);
    const isInDateline = span.start < (context.article.dateline?.end ?? 0);
    if (sentence === undefined || isInDateline) continue;
    const score = (context.focus[sentence] ?? 0) + (0.5 * (span.end - span.start)) / (1 + name.length);
    if (score > bestScore) [best, bestScore] = [{ span, sentence }, score];
  }
  return best;
}

function weigh(context: FactContext, entity: Entity, sentence: number, frequency: number): number {
  const lede = context.lede === undefined ? undefined : context.segmentation.sentences[context.lede];
  const inLede = lede && entity.mentions.find(({ start }) => start >= lede.start && start < lede.end);
  const earliness = inLede && lede ? 1 - (inLede.start - lede.start) / (lede.end - lede.start) : 0;
  const isPerson = entity.type === 'person' ? 0.15 : 0;
  const focus = context.focus[sentence] ?? 0;
  return (
    0.6 * headlineNames(context, entity) +
    0.4 * earliness +
    (inLede ? 0.2 : 0) +
    0.5 * frequency +
    0.4 * focus +
    isPerson
  );
}

/** Does the headline name it, by any word of its name? From 0 to 1. */
export function headlineNames({ headline }: FactContext, { name }: Entity): number {
  const words = name.split(/[\s-]+/).map(roughStemOf);
  const last = words.at(-1) ?? '';
  if (headline.has(last)) return 1;
  return words.some((word) => headline.has(word)) ? 0.7 : 0;
}
