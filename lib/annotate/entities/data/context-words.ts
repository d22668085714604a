// Words beside a name that tell its type, in lower case, each list for one piece of evidence in context-evidence.ts.
import { wordSet } from '../../../model/words.ts';

export const sayingVerbs = wordSet('added said says told');

/** "by X", "with X". */
export const doerPrepositions = wordSet('against by with');

/** "X, who …". */
export const personPronouns = wordSet('who whose');

/** "the company X". */
export const companyNouns = wordSet(`
agency airframer airline automaker bank broadcaster carmaker club company daily firm giant group magazine maker
manufacturer network newspaper retailer side
`);

/** "X's shares". */
export const companyPossessions = wordSet(`
board ceo chairman customers employees lawyers products shareholders shares spokesman spokeswoman stock subsidiary
website
`);

/** "a unit of X". */
export const companyParts = wordSet('ceo chairman division employees members shares subsidiary unit');

/** "X beat Y", said of X. */
export const winningVerbs = wordSet('beat beats defeated drew edged hammered thrashed trounced v vs');

/** "X beat Y", said of Y. */
export const verbsBeforeLosers = wordSet('beat beats defeated edged hammered thrashed v vs');

/** "X rose 3 percent". */
export const priceVerbs = wordSet(`
added climbed closed dropped eased fell gained jumped lost rose slipped soared surged tumbled
`);

/** "London-based X", where the ending is a word of its own. */
export const ownerEndings = wordSet('-backed -based -led -listed -owned');

/** "a clerk at X". */
export const employerPrepositions = wordSet('at for with');

/** "from X", "to X". */
export const motionPrepositions = wordSet('from to');

/** "in X, Norway". */
export const prepositionsOfTowns = wordSet('at from in near of outside to');

/** What ends the part of an apposition that may hold a role. */
export const appositionBounds = wordSet('and at for from in of on to which who with');
