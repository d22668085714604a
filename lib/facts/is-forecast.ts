// Source: general knowledge of news English; written for this project.

/** What says that a thing lies ahead, over the words of a clause parted by single spaces, capitals kept: "Will" is a name. */
const ahead: readonly RegExp[] = [
  /(?<!\b(?:his|her|their|its|my|our|your|the|a|free|good|ill|own|political|against|last) )\b(?:will|won['’]t|shall|\w+['’]ll)\b(?! (?:of|and testament)\b)/,
  /\bwould(?:n['’]t)?\b(?! (?:not |never |also )?(?:have|often|always|sometimes|usually|regularly|rather|like)\b)/,
  /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his)|['’]s) planned\b|\b(?:is|are) planned\b|\b(?:upcoming|forthcoming)\b/,
  /\b(?:is|are|was|were|be|isn['’]t|aren['’]t|remains?) (?:not |now |also |still |\w+ly )?(?:expected|scheduled|set|likely|unlikely|slated|poised|about|forecast|projected|predicted|tipped|on track|on course) (?:to|for)\b/,
  /\bdue (?:back\b|to (?:be|appear|open|begin|start|meet|arrive|return|take|hold|visit|go|give|make|play|speak|stand|face|leave|end|close|come|get|receive|finish|report|announce|publish|release|vote|sign|complete|expire|join|travel|attend|address|discuss|decide|retire|run)\b)/,
  /(?<!\b(?:had|have|has|he|she|they|we|who|than|been) )\b(?:expected|scheduled|forecast|projected|slated) to\b/,
  /(?<!\b(?:scrapped|rejected|abandoned|dropped|cancelled|canceled|shelved|halted|opposed|criticised|criticized) (?:\w+ )?)\b(?:plans|intends?|aims?|hopes|expects|planning|hoping|aiming|preparing) to\b/,
  /(?<!\b(?:was|were|been) (?:not )?)\bgoing to (?!(?:the|a|an|his|her|their|its|my|our|your|this|that)\b)[a-z]/,
  /(?<!\b(?:aim|goal|purpose|task|job|plan|idea|challenge|way|role|key|answer|strategy|point|hope|question|problem|thing|this|that|all|duty|mission|objective|priority|intention|who|what) )\b(?:is|are) (?:also |now )?to (?!blame\b|date\b|say\b|the\b|a\b)[a-z]{2,}/,
  /\b(?:may|might) (?:not |well |also |soon |yet )?(?!have\b|not\b)[a-z]{2,}/,
  /\bcould (?:soon |also |yet |still )?(?:be(?! (?:heard|seen|felt|found)\b)|become|cost|face|reach|rise|fall|lead|take|lose|win|last|happen|come|begin|start|open|close|cause|affect|bring|force|end|result|drop|increase|double|miss|return)\b/,
];

/** Does a clause tell of what is expected rather than of what is so? */
export const isForecast = (clause: string): boolean => ahead.some((pattern) => pattern.test(clause));
