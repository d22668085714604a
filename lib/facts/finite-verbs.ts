// Source: general knowledge of English grammar; written for this project.
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of irregular and auxiliary verbs that only a finite verb has, or nearly so, in the words of news. */
const finiteForms =
  list(`is are was were has have had will would can could may might must should did does do isn't aren't wasn't
  weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't don't didn't shouldn't says say said tells told met led won lost beat
  fell rose struck held took made began came went left gave hit cut set shot sent saw wins loses hits meets leads takes makes gives
  stood brought bought caught drew drove ate fought found flew froze got grew hid kept knew laid lay let paid put quit ran rang sang sank
  sat sold shook shut slept slid spoke spent spread stole swam swept swore taught tore thought threw understood woke wore wrote broke built
  burst chose dealt felt forced bid overcame became forgot fled hung lent meant overtook rode sought sprang stuck swung withdrew
  seems wants needs plans faces hopes expects remains becomes comes goes gets shows claims believes thinks knows means keeps`);

/** Adjectives and nouns that end like a verb. */
const noVerbs =
  list(`need hundred red bed seed speed feed indeed shed alleged united armed renewed unexpected based so-called aged limited
  proposed wounded injured deceased married retired related mixed crowded detailed advanced experienced concerned unprecedented
  unnamed unidentified masked sacred naked wicked rugged bleed breed exceed proceed succeed creed greed weed wed sled`);

/** Is a word, in lower case, likely a finite verb? English, by its form alone. */
export const isFiniteVerb = (word: string): boolean =>
  finiteForms.has(word) || (/^[a-z]{2,}ed$/.test(word) && !noVerbs.has(word));
