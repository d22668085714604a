// Words at the head of a sentence that lean on the sentence before it, by language. Compiled by hand from the grammars: pronouns and
// demonstratives without a noun of their own in sight, possessives, and connectives.

/** Separated by commas; a phrase may have up to four words. */
export interface Openings {
  /** Take up somebody or something that was named before. */
  readonly references: string;
  /** Tie the sentence to the one before. */
  readonly connectives: string;
  /** Those of the connectives without which the sentence still says the same of its own subject. */
  readonly omissible: string;
}

const english: Openings = {
  references: `he, she, it, they, him, her, them, his, hers, its, their, theirs, this, that, these, those, such, another, both, neither, either,
    he's, she's, it's, they're, that's, he'd, she'd, they'd, he'll, she'll, they'll, it'll, they've, the former, the latter, the two, the pair,
    the trio, the duo, the same, one of them, some of them, most of them, all of them, none of them, many of them, the others, others, the other, in it, on it, with it, for it, of it, by it,
    in them, among them, with them, for them, of them, to them, to him, for him, with him, to her, in this, in that, in these, in those, on this,
    on that, at this, at that, for this, for that, with this, with that, by this, from this, from that, after this, under this, of this, of these,
    to this, like this, like that, all this, all that, all of this, all of that, much of this, much of that, none of this, part of this`,
  connectives: `but, however, moreover, also, meanwhile, therefore, thus, instead, nevertheless, nonetheless, besides, furthermore, still, then, yet,
    and, or, nor, so, similarly, likewise, otherwise, consequently, accordingly, for example, for instance, in addition, in contrast,
    as a result, on the other hand, hence, additionally, afterwards, afterward, later, elsewhere, even so, in turn, in fact, indeed,
    of course, by contrast, on the contrary, after that, since then, until then, by then, at the same time, that is, because of this, because of that,
    despite this, despite that, in response, in return, to that end, finally, again, too, plus, perhaps, not only that, as such, in other words,
    at that time, at that point, at the time, the reason, conversely, alternatively, rather, subsequently`,
  omissible:
    'but, however, moreover, also, meanwhile, nevertheless, nonetheless, furthermore, and, additionally, in addition, still, yet',
};

const french: Openings = {
  references: `il, elle, ils, elles, ce, c'est, c'était, cela, ceci, ça, celui-ci, celle-ci, ceux-ci, celles-ci, celui-là, celle-là, celui, celle, ceux,
    celles, cet, cette, ces, son, sa, ses, leur, leurs, lui, eux, ce dernier, cette dernière, ces derniers, ces dernières, le premier, le second,
    d'autres, l'un, l'autre, les deux, tous deux, toutes deux, celles-là, ceux-là, un autre,
    une autre, dont, parmi eux, parmi elles, pour lui, pour elle, à ce, à cet, à cette, à ces, de ce, de cet, de cette, de ces, dans ce, dans cet, dans cette, dans ces, avec ce, avec cet,
    avec cette, avec ces, pour ce, pour cet, pour cette, pour ces, sur ce, sur cet, sur cette, sur ces, après ce, après cet, après cette, après ces,
    tout cela, tout ceci, selon lui, selon elle, d'après lui, avec lui, avec elle, à ses, dans son, dans sa, dans ses`,
  connectives: `mais, cependant, toutefois, pourtant, donc, aussi, ainsi, en effet, par ailleurs, enfin, et, or, puis, de plus, en revanche, par exemple,
    ou, ni, car, alors, néanmoins, d'ailleurs, au contraire, à l'inverse, de même, en outre, du coup, ensuite, c'est pourquoi, dès lors, en conséquence,
    par conséquent, malgré tout, en attendant, pendant ce temps, dans le même temps, au même moment, à l'époque, à ce moment-là, parallèlement,
    pour autant, pour sa part, de son côté, de leur côté, quant à lui, quant à elle, autrement dit, en fait, là encore, là aussi, dans ce contexte,
    dans ce cadre, face à cela, seul bémol, reste que`,
  omissible: 'mais, cependant, toutefois, pourtant, par ailleurs, en outre, de plus, enfin, et, néanmoins',
};

const german: Openings = {
  references: `er, sie, es, ihm, ihn, ihr, ihre, ihren, ihrem, sein, seine, seinen, seinem, dies, dieser, diese, dieses, diesem, diesen, der letztere,
    beide, andere, jener, jene, jenes, solche, dessen, deren`,
  connectives: `aber, doch, jedoch, und, oder, denn, also, dann, danach, daher, deshalb, deswegen, darum, dennoch, trotzdem, allerdings, außerdem, zudem,
    auch, dabei, dafür, dagegen, damit, daraufhin, darüber hinaus, hingegen, indes, inzwischen, schließlich, so, somit, stattdessen, zum beispiel, ferner,
    ebenso, gleichzeitig, unterdessen, währenddessen, zugleich, im gegenteil, im gegensatz dazu, demnach, dort, hier, später, anschließend`,
  omissible: 'aber, doch, und',
};

const spanish: Openings = {
  references: `él, ella, ellos, ellas, esto, eso, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, ello, su, sus, la misma, el mismo,
    ambos, ambas, otro, otra, otros, otras, dicho, dicha, dichos, dichas, estos últimos, este último, esta última`,
  connectives: `pero, sin embargo, no obstante, además, también, así, por lo tanto, por tanto, por ello, por eso, entonces, luego, después, y, o, ni,
    por ejemplo, en cambio, por otro lado, por otra parte, asimismo, mientras tanto, finalmente, de hecho, en efecto, a su vez, por su parte, tampoco`,
  omissible: 'pero, sin embargo, no obstante, además, y',
};

const italian: Openings = {
  references: `egli, ella, lui, lei, loro, esso, essa, essi, esse, questo, questa, questi, queste, quello, quella, quelli, quelle, ciò, suo, sua, suoi, sue,
    entrambi, entrambe, altri, altre, quest'ultimo, quest'ultima`,
  connectives: `ma, però, tuttavia, inoltre, anche, così, quindi, dunque, perciò, allora, poi, e, o, né, infatti, per esempio, ad esempio, invece,
    d'altra parte, nel frattempo, intanto, infine, pertanto, eppure`,
  omissible: 'ma, però, tuttavia, inoltre, e',
};

const portuguese: Openings = {
  references: `ele, ela, eles, elas, isto, isso, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu, sua, seus, suas, ambos, ambas,
    outro, outra, outros, outras, o mesmo, a mesma`,
  connectives: `mas, porém, contudo, todavia, no entanto, entretanto, além disso, também, assim, portanto, por isso, então, depois, e, ou, nem, por exemplo,
    por outro lado, enquanto isso, finalmente, aliás`,
  omissible: 'mas, porém, contudo, no entanto, entretanto, além disso, e',
};

const dutch: Openings = {
  references: `hij, zij, ze, hem, haar, hun, zijn, dit, dat, deze, die, beide, beiden, anderen, zulke, diens`,
  connectives: `maar, echter, en, of, want, dus, dan, toch, daarom, daarna, bovendien, ook, zo, toen, intussen, ondertussen, daarnaast, bijvoorbeeld, daarentegen,
    desondanks, niettemin, vervolgens, daarbij, daardoor, daarvoor, daarmee, hierdoor, hier, daar, later, tot slot`,
  omissible: 'maar, en',
};

const turkish: Openings = {
  references: `o, onlar, onu, onun, ona, onların, onları, onlara, bu, bunu, bunun, buna, bunlar, bunların, bunları, şu, şunlar, böyle, böylesi, kendisi, kendileri,
    her ikisi, ikisi, diğeri, diğerleri, söz konusu, aynı`,
  connectives: `ama, ancak, fakat, lakin, ve, veya, ya da, çünkü, ayrıca, bunun üzerine, bunun yanında, bu nedenle, bu yüzden, böylece, oysa, öte yandan, yine de,
    sonra, daha sonra, ardından, üstelik, hatta, örneğin, dolayısıyla, buna göre, buna rağmen, bununla birlikte, bu arada, nitekim, kaldı ki, yani`,
  omissible: 'ama, ancak, fakat, ayrıca',
};

/** By ISO 639-1 code. */
export const openings: Readonly<Record<string, Openings>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  tr: turkish,
};
