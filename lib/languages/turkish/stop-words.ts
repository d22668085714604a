import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const turkishStopWords = (): ReadonlySet<string> =>
  wordSet(`
    acaba ama ancak arasında artık aynı az bana bazı belki ben beni bile bir biraz biri birkaç birçok biz bize bizi bu
    buna bunlar bunu bunun burada böyle da daha dahi de dedi değil diye dolayı en fakat gibi göre hatta hem henüz hep
    her hiç hiçbir ile ilgili ise itibaren için içinde işte kadar karşı kendi kez ki kim mi mu mü mı nasıl ne neden
    nedenle o olan olarak oldu olduğu olduğunu olmak olması olsa olup on ona onlar onu onun oysa pek rağmen sadece sonra
    tarafından tüm var ve veya ya yani yapılan yer yine yok zaten çok çünkü önce üzere üzerinde şey şimdi şu şöyle
  `);

/** Source: grammars; compiled by hand. */
export const turkishPersonalPronouns = (): ReadonlySet<string> =>
  wordSet('bana ben bende beni benim biz bize bizi bizim sana sen seni senin siz size sizi sizin');
