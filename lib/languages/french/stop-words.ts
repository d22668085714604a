import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const frenchStopWords = (): ReadonlySet<string> =>
  wordSet(`
    a afin ai ainsi alors après au aucun aucune aujourd'hui auprès auquel aussi autant autre autres aux avaient avait
    avant avec avoir ayant bien c'est car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme
    comment contre d'un d'une dans de depuis des deux devant dit doit donc dont du dès déjà elle elles en encore enfin
    entre est et eu eux faire fait fois font furent hors il ils indiqué j'ai je jusqu'à jusque l'un l'une la laquelle le
    lequel les lesquelles lesquels leur leurs lors lorsque lui là m mais malgré me mme moi moins mon même mêmes ne ni
    non nos notamment notre nous on ont or ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourtant
    pouvoir près puis qu'elle qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelles quels qui quoi sa sans se
    selon sera seront ses si soit son sont sous sur ta tandis te tel telle tels tes toi ton toujours tous tout toute
    toutefois toutes trop très tu un une va vers via voici voilà vos votre vous y à étaient était étant été être
  `);

/** Source: grammars; compiled by hand. */
export const frenchPersonalPronouns = (): ReadonlySet<string> =>
  wordSet("j'ai j'avais j'étais je ma me mes moi mon nos notre nous ta tes ton tu vos votre vous");
