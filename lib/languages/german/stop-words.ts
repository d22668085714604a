import { wordSet } from '../../model/words.ts';

/** Source: closed word classes, and the verbs of saying that every news text repeats; compiled by hand. */
export const germanStopWords = (): ReadonlySet<string> =>
  wordSet(`
    ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bisher da dabei
    dadurch dafür damit danach dann daran darauf darüber das dass davon dazu daß dem den denen denn der deren des
    deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er
    erst es etwa etwas euch für gegen gegenüber habe haben hat hatte hatten hier ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im in indem ins ist ja jede jeder jedes jedoch jetzt kann kein keine können könnte man mehr mein mit muss
    müssen nach nachdem nicht nichts noch nun nur ob oder ohne sagt sagte sehr sei seien sein seine seinem seinen seiner
    seit selbst sich sie sind so sollen sollte sondern sowie trotz um und uns unter viel vom von vor wann war waren
    warum was weil weiter weitere welche wenn wer werde werden wie wieder will wir wird wo worden wurde wurden während
    zu zum zur zwar zwischen über
  `);

/** Source: grammars; compiled by hand. */
export const germanPersonalPronouns = (): ReadonlySet<string> =>
  wordSet(`
    dein deine dich dir du euch ich mein meine meinem meinen meiner mich mir uns unser unsere unserem unseren wir
  `);
