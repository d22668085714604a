import { wordSet } from '../../model/words.ts';

// Source: general knowledge of English grammar; written for this project.

/** Forms of irregular and auxiliary verbs that only a finite verb has, or nearly so, in the words of news. */
export const finiteForms = wordSet(`
  are aren't ate beat became becomes began believes bid bought broke brought built burst came can can't cannot caught
  chose claims comes could couldn't cut dealt did didn't do does doesn't don't drew drove exceed exceeds expects faces
  fell felt flew forgot fought found froze gave gets gives goes got grew had hadn't has hasn't have haven't held hid
  hit hits hopes hung is isn't keeps kept knew knows laid lay leads led left lent let loses lost made makes may means
  meant meets met might must needs overcame overtook paid plans put quit ran rang remains rode rose said sang sank sat
  saw say says seems sent set shook shot should shouldn't shows shut slept slid sold sought spent spoke sprang spread
  stole stood struck stuck swam swept swore swung takes taught tells thinks thought threw told took tore understood
  wants was wasn't went were weren't will wins withdrew woke won won't wore would wouldn't wrote
`);

/** Nothing but a verb in the past tense: their participle is another form, and no noun is written so. */
export const surePasts = wordSet(`
  arose became began chose drank drew drove fell flew forbade forgot froze gave grew knew overcame overthrew overtook
  rang rode sang sank shook sprang stank stole swam swore threw took tore went withdrew woke wore wrote
`);

/** Adjectives and nouns that end like a past tense. */
const pastLookalikes = wordSet(`
  advanced aged alleged armed based bleed breed concerned creed crowded deceased detailed exceed experienced feed
  greed hundred indeed injured limited married masked mixed naked need proceed proposed related renewed retired
  rugged sacred seed shed sled speed succeed unexpected unidentified united unnamed unprecedented weed wicked
  wounded
`);

/** Is a word, in lower case, likely a finite verb? Judged by its form alone. */
export const hasFiniteForm = (word: string): boolean =>
  finiteForms.has(word) || (/^[a-z]{2,}ed$/.test(word) && !pastLookalikes.has(word));
