import { wordSet, words } from '../../model/words.ts';

// Source: general knowledge of news English; written for this project.

/** They open an alert in capitals, and are no names. */
export const alertLabels = words(`
  ADVISORY ALERT ANALYSIS BREAKING BULLETIN CORRECTED CORRECTION EXCLUSIVE FACTBOX FLASH LIVE NEWS NEWSALERT OPINION
  PHOTO PHOTOS PIX REFILE RPT TIMELINE UPDATE UPDATED URGENT VIDEO WATCH WRAPUP
`);

/** They count nothing that a reader can picture. */
export const vagueUnits = wordSet(`
  contains kind kinds other others part parts previous reason reasons thing things time times way ways
`);

/** They speak of something that was named before. */
export const backwardPronouns = wordSet('he i it she that these they this those we you');

/** They make a short quotation a sentence, even without a finite verb that is known. */
export const talkWords = wordSet('i it let they we you');

export const hearsayAdverbs = words('allegedly purportedly reportedly supposedly');

export const hearsayParticiples = words('alleged believed claimed reported rumored rumoured said thought understood');
