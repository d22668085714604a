import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const portugueseStopWords = (): ReadonlySet<string> =>
  wordSet(`
    a ao aos apenas após as até cada com como contra da das de dela dele deles depois desde dessa desse desta deste
    disse do dos e ela elas ele eles em entre era eram essa essas esse esses esta estas este estes está estão foi foram
    há isso isto já lhe mais mas me mesmo muito na nas nem no nos não nós o onde os ou para pela pelas pelo pelos por
    porque quando que quem se segundo sem ser será seu seus sobre sua suas só também tem ter todos tudo têm um uma umas
    uns à às é
  `);

/** Source: grammars; compiled by hand. */
export const portuguesePersonalPronouns = (): ReadonlySet<string> =>
  wordSet('eu me meu meus minha minhas nos nossa nossas nosso nossos nós você vocês');
