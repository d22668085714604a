// Words beside a name that tell its type, in lower case, each list for one piece of evidence in context-evidence.ts.
import { wordSet } from '../../../model/words.ts';

export const sayingVerbs = wordSet('added said says told');

/** "by X", "with X". */
export const doerPrepositions = wordSet('against by with');

/** "X, who …". */
export const personPronouns = wordSet('who whose');

/** "the company X". */
export const companyNouns = wordSet(`
agency airframer airline automaker band bank bookmaker brewer broadcaster broker brokerage carmaker carrier chain
charity club company conglomerate consortium consultancy daily developer distributor drugmaker exchange firm giant group
hospital insurer journal label lender magazine maker manufacturer miner network newspaper operator orchestra outfit
party producer publication publisher rating refiner regulator retailer side start-up startup steelmaker studio
subsidiary supermarket tabloid team think-tank union utility watchdog website weekly
`);

/** "X's shares". */
export const companyPossessions = wordSet(`
assets board brand brands ceo chairman customers earnings employees headquarters
investors lawyers lenders management owners products profit profits revenue revenues rivals sales servers
shareholders shares software spokesman spokeswoman stock stores subsidiary takeover turnover unit users warehouse
website workforce
`);

/** "a unit of X". */
export const companyParts = wordSet(`
boss ceo chairman chairwoman co-founder cofounder division employees executive founder members owner shareholders shares
spokesman spokesperson spokeswoman subsidiary unit
`);

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
export const appositionBounds = wordSet('about and at by for from in of on that to which who with');

/** "a stake in X". */
export const stakes = wordSet(`
merger share shares stake stakes stock
`);

/** "the film X", "X, a song about …": what people make, and what has a name of its own. */
export const workNouns = wordSet(`
album anthem ballad bestseller blockbuster book comedy console documentary drama drug feature fiction film game hit
memoir movie musical novel opera painting play poem prequel program programme remake satire sci-fi sequel series show
sitcom soap song spin-off thriller trilogy virus western worm
`);

/** "the ferry X", "the storm X". */
export const shipNouns = wordSet(`
battleship boat cruiser cyclone destroyer ferry freighter frigate hurricane ship steamer storm submarine tanker trawler
typhoon vessel warship yacht
`);

/** "her brother, X,". */
export const kin = wordSet(`
aunt boyfriend brother brothers cousin daughter daughters father fiance fiancee girlfriend grandfather grandmother
grandson husband mother nephew niece sister sisters son sons uncle widow widower wife
`);

/** What points back to a person. */
export const personPronounsAfter = wordSet(`
he her herself him himself his she
`);

/** Before "her" or "him", they point to somebody else. */
export const givers = wordSet(`
and asked for from gave give giving of sent show showed tell telling tells than to told with
`);

/** They open an apposition: "X, a firm in …". */
export const determiners = wordSet(`
a an another its one our the their
`);

/** "the X index": a number of a market, not its owner. */
export const indexNouns = wordSet('average composite futures index indices industrial industrials');

/** "rival X", "partner X": said of persons and of firms. */
export const titlesOfFirms = wordSet(`
broadcaster builder client competitor competitors contractor customer dealer developer lender maker operator owner
partner pioneer producer publisher retailer rival rivals sponsor supplier trader
`);

/** What points back to a body. */
export const its = wordSet('its itself');

/** "a Ford X", "his new Ford X". */
export const thingDeterminers = wordSet('a an her his my their your');

/** "X tram stop". */
export const traffic = wordSet('bus fire metro police power railway subway train tram tube underground');
export const stops = wordSet('depot line station stop stops');

/** "retailer X", "Swiss insurer X": no person is such. */
export const clearCompanyNouns = wordSet(`
airline automaker bank bookseller brewery carmaker chain conglomerate consortium drugmaker firm group insurer lender
newspaper retailer start-up startup steelmaker subsidiary supermarket utility website
`);

/** "X Bay will offer a new engine": what firms do with goods. */
export const tradeVerbs = wordSet(`
acquire acquired export exported exports launch launched launches make makes manufacture manufactured manufactures
offer offered offers recall recalled recalls sell sells ship shipped ships sold supplied supplies supply unveil
unveiled unveils
`);
export const auxiliariesOfDeeds = wordSet('also had has to will would');

/** "a book called “X”". */
export const namingParticiples = wordSet('called entitled named titled');

/** What "its" stands before: "its rival X" is a firm, "its owner X" may be a person. */
export const peersOfFirms = wordSet(`
competitor competitors contractor customer lender maker retailer rival rivals sponsor supplier suppliers
`);
