import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const englishStopWords = (): ReadonlySet<string> =>
  wordSet(`
    a about above across after again against ago all almost along already also although am amid among an and another any
    are aren't around as at away back be became because become been before behind being below between both but by can
    can't cannot could couldn't did didn't do does doesn't doing don't down during each either else even ever every few
    for from further get got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him
    himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just last least less let like
    made make many may me might more most mr mrs ms much must my myself near neither never no nor not now of off on once
    one only onto or other others our ours ourselves out over own per rather said same say says she she'd she'll she's
    should shouldn't since so some still such than that that's the their theirs them themselves then there there's these
    they they'd they'll they're they've this those though through throughout thus till to told too toward towards under
    until up upon us very was wasn't we we'd we'll we're we've were weren't what when where whether which while who whom
    whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
  `);

/** Source: grammars; compiled by hand. */
export const englishPersonalPronouns = (): ReadonlySet<string> =>
  wordSet(`
    i i'd i'll i'm i've me mine my our ours us we we'd we'll we're we've you you'd you'll you're you've your yours
  `);
