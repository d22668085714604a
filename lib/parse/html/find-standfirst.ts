import type { TextRun } from './collect-runs.ts';
import type { ElementNode } from './html-node.ts';

/** Names that pages give a standfirst, in the languages of the press. Source: general knowledge of the trade. */
const leadNames =
  /(?:^|[^a-z]|article|story|post|content|entry)(?:lead|lede|leadtext|intro|introduction|einleitung|vorspann|anlauf|standfirst|strapline|teaser|excerpt|dek|deck|subtitle|subhead|subheadline|subline|summary|chapo|chapeau|entradilla|bajada|copete|sumario|sommario|occhiello|catenaccio|ingress|manchet|anons|perex|hook|epigraph)(?![a-z])/i;
const fewestCharacters = 50;
/** Runs between a headline and the text in which a standfirst may stand: bylines, dates and buttons are among them. */
const farthest = 15;
const levelsUp = 3;

/** A lead above the content, named so and below the headline, that the page does not state as its standfirst: it would be lost. */
export function findStandfirst(
  runs: readonly TextRun[],
  isContent: (run: TextRun) => boolean,
  deck: string | undefined,
): TextRun | undefined {
  const first = runs.findIndex(isContent);
  const start = Math.max(0, first - farthest);
  let headline = -1;
  for (let index = start; index < first; index++) if (runs[index]?.owner.tag === 'h1') headline = index;
  const foldedDeck = fold(deck ?? '');
  for (let index = start; index < first; index++) {
    const run = runs[index];
    if (!run || run.text.length < fewestCharacters || run.linkLength * 4 > run.text.length) continue;
    if (index > headline && headline >= 0 && isNamedLead(run.owner) && !isSame(fold(run.text), foldedDeck)) return run;
  }
  return undefined;
}

function isNamedLead(owner: ElementNode): boolean {
  let node: ElementNode | undefined = owner;
  for (let level = 0; node && level < levelsUp; level++, node = node.parent)
    if (leadNames.test(node.attributes.class ?? '')) return true;
  return false;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isSame = (a: string, b: string): boolean =>
  b !== '' && (a.startsWith(b.slice(0, 60)) || b.startsWith(a.slice(0, 60)));
