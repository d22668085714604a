// Source: general knowledge of news English; written for this project.

interface Sign {
  /** One of them stands in whatever the pattern matches: a cheap look first. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const sign = (words: string, pattern: RegExp): Sign => ({ words: words.split(' '), pattern });

/** What says that a thing lies ahead, over the words of a clause parted by single spaces, capitals kept: "Will" is a name. */
const ahead: readonly Sign[] = [
  sign(
    "will won shall 'll ’ll",
    /(?<!\b(?:his|her|their|its|my|our|your|the|a|free|good|ill|own|political|against|last) )\b(?:will|won['’]t|shall|\w+['’]ll)\b(?! (?:of|and testament)\b)/,
  ),
  sign(
    'would',
    /\bwould(?:n['’]t)?\b(?! (?:not |never |also )?(?:have|often|always|sometimes|usually|regularly|rather|like)\b)/,
  ),
  sign(
    'planned upcoming forthcoming',
    /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his)|['’]s) planned\b|\b(?:is|are) planned\b|\b(?:upcoming|forthcoming)\b/,
  ),
  sign(
    'expected scheduled set likely slated poised about forecast projected predicted tipped on',
    /\b(?:is|are|was|were|be|isn['’]t|aren['’]t|remains?) (?:not |now |also |still |\w+ly )?(?:expected|scheduled|set|likely|unlikely|slated|poised|about|forecast|projected|predicted|tipped|on track|on course) (?:to|for)\b/,
  ),
  sign(
    'due',
    /\bdue (?:back\b|to (?:be|appear|open|begin|start|meet|arrive|return|take|hold|visit|go|give|make|play|speak|stand|face|leave|end|close|come|get|receive|finish|report|announce|publish|release|vote|sign|complete|expire|join|travel|attend|address|discuss|decide|retire|run)\b)/,
  ),
  sign(
    'expected scheduled forecast projected slated',
    /(?<!\b(?:had|have|has|he|she|they|we|who|than|been) )\b(?:expected|scheduled|forecast|projected|slated) to\b/,
  ),
  sign(
    'plans intend aim hopes hoping expects planning preparing',
    /(?<!\b(?:scrapped|rejected|abandoned|dropped|cancelled|canceled|shelved|halted|opposed|criticised|criticized) (?:\w+ )?)\b(?:plans|intends?|aims?|hopes|expects|planning|hoping|aiming|preparing) to\b/,
  ),
  sign(
    'going',
    /(?<!\b(?:was|were|been) (?:not )?)\bgoing to (?!(?:the|a|an|his|her|their|its|my|our|your|this|that)\b)[a-z]/,
  ),
  sign(
    'is are',
    /(?<!\b(?:aim|goal|purpose|task|job|plan|idea|challenge|way|role|key|answer|strategy|point|hope|question|problem|thing|this|that|all|duty|mission|objective|priority|intention|who|what) )\b(?:is|are) (?:also |now )?to (?!blame\b|date\b|say\b|the\b|a\b)[a-z]{2,}/,
  ),
  sign('may might', /\b(?:may|might) (?:not |well |also |soon |yet )?(?!have\b|not\b)[a-z]{2,}/),
  sign(
    'could',
    /\bcould (?:soon |also |yet |still )?(?:be(?! (?:heard|seen|felt|found)\b)|become|cost|face|reach|rise|fall|lead|take|lose|win|last|happen|come|begin|start|open|close|cause|affect|bring|force|end|result|drop|increase|double|miss|return)\b/,
  ),
];

/** Does a clause tell of what is expected rather than of what is so? */
export const isForecast = (clause: string): boolean =>
  ahead.some(({ words, pattern }) => words.some((word) => clause.includes(word)) && pattern.test(clause));
