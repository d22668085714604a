import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const italianStopWords = (): ReadonlySet<string> =>
  wordSet(`
    a ad agli ai al alla alle allo anche ancora aveva che chi ci come con contro cui da dagli dai dal dalla dalle dallo
    degli dei del della delle dello detto di dopo dove due e ed era erano essere fa fino fra già gli ha hanno i il in io
    la le lei li lo loro lui ma mentre mi molto ne negli nei nel nella nelle nello noi non nostro o ogni ora per perché
    però più poi quale quando quanto quella quelle quelli quello questa queste questi questo qui sarà se secondo sempre
    senza si sia sono sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi tra tutti tutto un una uno è
  `);

/** Source: grammars; compiled by hand. */
export const italianPersonalPronouns = (): ReadonlySet<string> =>
  wordSet(`
    ci io me mi mia mie miei mio noi nostra nostre nostri nostro ti tu tua tuo voi vostra vostro
  `);
