import { words } from '../../model/words.ts';

/** Source: general knowledge of the language of news; written for this project. */
export const englishReportingVerbs = (): readonly string[] =>
  words(`
    accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds admits admitted
    admitting advised advises affirmed agreed agrees alleged alleges alleging allowed announced announces announcing
    answered answers argue argued argues arguing ask asked asking asks asserted asserts assured assures barked barks
    began begged begins believe believed believes bellowed boasted boasting boasts boomed called calling cautioned
    cautioning cautions chanted chanting chants charged charges chided claimed claiming claims commented comments
    complain complained complaining complains conceded concedes concluded concludes concluding concurred confessed
    confirmed confirms contend contended contends continued continues countered counters cracked cried crowed deadpanned
    declared declares declaring deemed demanded demanding demands demurred denied denies described describes describing
    dubbed echoed elaborated elaborates emailed emphasised emphasises emphasized emphasizes enthused estimated estimates
    exclaimed explain explained explaining explains expressed figured fumed guessed hollered huffed insist insisted
    insisting insists interjected interrupted intoned jabbed joked jokes joking labeled labelled lamented lamenting
    laments laughed maintained maintains mentioned mocked mused muttered noted notes noting objected observed observes
    offered opined pleaded pledged pledges posted posting predicted predicting predicts proclaimed promised promises
    promising pronounced protested questioned quip quipped quips quoted quoting ranted read reads reasoned recalled
    recalling recalls recited reckoned reckons recommended recounted reflected reiterated reiterates remarked remarks
    repeated replied replies reply replying reported reports responded responding responds retaliated retorted revealed
    reveals said say saying says scolded screamed shouted shouts sighed snapped snarled sneered stated states stating
    stressed stresses stressing suggest suggested suggesting suggests surmised swore teased tell telling tells testified
    testifies texted think thinks thought told tweeted tweeting tweets urged urges urging ventured volunteered vowed
    vowing vows wailed warn warned warning warns whispered wondered write writes writing wrote yelled
  `);

/** "he said" and "said he". */
export function englishPronounReports(): readonly string[] {
  const pronouns = words('he she they');
  const verbs = words('added admitted continued explained insisted recalled said says told tweeted wrote');
  const inverted = words('added said says');
  return [
    ...pronouns.flatMap((pronoun) => verbs.map((verb) => `${pronoun} ${verb}`)),
    ...pronouns.flatMap((pronoun) => inverted.map((verb) => `${verb} ${pronoun}`)),
  ];
}
