import { words } from '../../model/words.ts';
import type { SentenceWords } from '../language-words.ts';

/** Source: general knowledge of German; written for this project. */
export const germanSentenceWords = (): SentenceWords => ({
  weakStarters: words(`
    Aber Als Am An Auch Auf Aus Bei Bis Da Damit Danach Dann Das Dazu Dem Den Der Deshalb Die Dies Diese Dieser Doch
    Dort Ein Eine Er Es Für Gegen Hier Ich Ihr Im Ist Jetzt Mit Nach Nun Nur Ob Seine Seit Sie So Trotz Um Und Unter
    Viele Vom Von Vor Wann Warum Was Weil Wenn Wer Wie Wir Wo Zu Zudem Zum Zur Über
  `),
  ordinalDeterminers: words('beim das dem den der des die diesem diesen dieser im ins jedem jeder vom zum zur'),
  ordinalNouns: words(`
    Auflage Bundesliga Dezember Etappe Feber Februar Halbzeit Jahrhundert Jahrhunderts Januar Jh Juli Juni Jänner Liga
    Mai März Oktober Platz Runde Spieltag Weltkrieg Weltkriegs
  `),
  ordinalMonths: words('April August November September'),
  ordinalMonthLeads: words('ab am bis dem den der seit und vom zum'),
});
