import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const dutchStopWords = (): ReadonlySet<string> =>
  wordSet(`
    aan al alle als ander andere bij binnen daar dan dat de deze die dit doen door dus een en er geen had hadden heb
    hebben heeft hem het hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij moet na naar niet nog nu of
    om omdat onder ons ook op over sinds te tegen tijdens toch toen tot u uit van veel voor waar waren was wat we wel
    werd werden wie wij wil worden wordt ze zegt zei zelf zich zij zijn zo zonder zou
  `);

/** Source: grammars; compiled by hand. */
export const dutchPersonalPronouns = (): ReadonlySet<string> =>
  wordSet('ik je jij jouw jullie me mij mijn ons onze u uw we wij');
