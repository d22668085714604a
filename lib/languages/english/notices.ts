import { phrases } from '../../model/words.ts';

/** A line that opens so tells of a correction. Source: what pages and wires say of themselves; compiled by hand. */
export const englishCorrectionNotices = (): readonly string[] =>
  phrases(`
    a previous version of this article
    a previous version of this report
    a previous version of this story
    an earlier version of this article
    an earlier version of this report
    an earlier version of this story
    correction appended
    correction:
    corrections:
    this article has been amended
    this article has been corrected
    this article was amended
    this article was corrected
    this report has been corrected
    this report was corrected
    this story corrects
    this story has been amended
    this story has been corrected
    this story was amended
    this story was corrected
    this version corrects
  `);

/** A line that opens so tells that the article has been updated. */
export const englishUpdateNotices = (): readonly string[] =>
  phrases(`
    this article has been updated
    this article was updated
    this report has been updated
    this report was updated
    this story has been updated
    this story was updated
  `);
