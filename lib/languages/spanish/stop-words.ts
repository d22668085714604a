import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const spanishStopWords = (): ReadonlySet<string> =>
  wordSet(`
    a al algo alguna algunas alguno algunos ambos ante antes aquel aquella así aunque aún bajo cada casi como con contra
    cual cuales cuando cuanto de del desde después dijo donde dos durante e el ella ellas ellos en entre era eran es esa
    esas ese eso esos esta estar estas este esto estos está están fue fueron ha haber había habían hace hacia han hasta
    hay hoy incluso la las le les lo los luego me mediante mi mientras mismo muy más nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque pues que quien quienes qué se sea según ser si sido
    siempre sin sino sobre solo son su sus sí sólo también tan tanto te tener tiene tienen toda todas todavía todo todos
    tras tu un una unas uno unos usted y ya yo él
  `);

/** Source: grammars; compiled by hand. */
export const spanishPersonalPronouns = (): ReadonlySet<string> =>
  wordSet(`
    me mi mis nos nosotras nosotros nuestra nuestras nuestro nuestros te tu tus tú usted ustedes yo
  `);
