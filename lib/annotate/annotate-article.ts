import type { FactRules } from '../languages/language.ts';
import { rulesOfLanguage } from '../languages/languages.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { findEntities } from './entities/find-entities.ts';
import { noteNamesApart } from './entities/note-names-apart.ts';
import { findTimesAndFigures } from './find-times-and-figures.ts';
import { findQuotations } from './quotations/find-quotations.ts';

/**
 * Finds names, times, figures and quotations. Quotations need names, for their speakers.
 * Figures yield to timexes: "in 2023" counts nothing.
 */
export function annotateArticle(article: Article, segmentation: Segmentation): Annotations {
  if (article.language === undefined) return { ...nothing, notes: [unknownLanguage] };
  const rules = rulesOfLanguage(article.language);
  // In German, every noun would be a name.
  const entities = rules === 'all' ? findEntities(article, segmentation) : [];
  const { timexes, figures } = findTimesAndFigures(article, segmentation);
  const quotations = findQuotations(article, segmentation, entities);
  return {
    entities,
    timexes,
    figures,
    quotations,
    notes: [...noteNamesApart(entities), ...languageNotes(article, rules)],
  };
}

const nothing = { entities: [], timexes: [], figures: [], quotations: [] };

const unknownLanguage: Note = {
  rule: 'facts-left-out',
  message: 'The language of the article is not known: names, dates, figures, quotations and key facts were left out.',
};

function languageNotes({ language }: Article, rules: FactRules): readonly Note[] {
  if (rules === 'all') return [];
  const message =
    rules === 'plain'
      ? `In language "${language}" figures, dates and quotations have rules: names and other key facts were left out.`
      : `There are no rules for facts in language "${language}": names and key facts were left out.`;
  return [{ rule: 'facts-left-out', message }];
}
