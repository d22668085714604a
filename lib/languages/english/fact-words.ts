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

/** Behind one of these a time is an end of a span. */
export const boundingPrepositions = words('after before by from since until');

/** They make a short quotation a sentence, even without a finite verb that is known. */
export const talkWords = wordSet('i it let they we you');

export const hearsayAdverbs = words('allegedly purportedly reportedly supposedly');

export const hearsayParticiples = words('alleged believed claimed reported rumored rumoured said thought understood');

/** Irregular participles behind "may have", which tells what nobody knows. */
export const perfectForms = words('been brought caught cost cut done gone had hit left lost made paid sold spent won');

/** They introduce words in quotation marks; without these, what follows is seldom speech: "began to". */
export const markedCues = wordSet(`
  agreed agrees asked asks began begins called calls charged charges continued continues described describes dubbed
  labeled labelled posted posting quoted read reads
`);

/** Behind the name of an organisation, they speak for it: "a Treasury spokesman". */
export const spokesNouns = wordSet(`
  agency authorities bank board chief company council department executive executives firm government group institute
  minister ministry newspaper office officer officers official officials police prosecutors representative
  representatives service source sources spokesman spokesperson spokeswoman staff statement team
`);

/** Behind the name of a speaker, these add when or of what was spoken. */
export const wordsBehindSpeakers = wordSet(`
  afterwards again also and at earlier herself himself in last later of on or today tonight when who yesterday
`);
