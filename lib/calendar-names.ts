/** Names in order, apart by spaces; the spellings of one by "|". Lower case, abbreviations without stops. */
export interface CalendarNames {
  /** As dates have them: in the genitive where a language has one. */
  readonly months: string;
  /** From Monday. */
  readonly weekdays: string;
}

/** Calendar names by language (ISO 639-1). Source: CLDR and general knowledge of how newsrooms abbreviate. */
export const calendarNames = {
  en: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  },
  fr: {
    months:
      'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  de: {
    months:
      'januar|jänner|jan februar|feber|feb märz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  },
  es: {
    months:
      'enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
    weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
  },
  it: {
    months:
      'gennaio|gen febbraio|febb|feb marzo aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  },
  pt: {
    months:
      'janeiro|jan fevereiro|fev março abril|abr maio junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  },
  nl: {
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  },
} as const satisfies Readonly<Record<string, CalendarNames>>;

/** The number of each month, 1 to 12, by its names in the lists given, which agree where they share one. */
export function numberMonths(lists: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    for (const [index, spellings] of list.split(' ').entries())
      for (const name of spellings.split('|')) numbers.set(name, index + 1);
  }
  return numbers;
}
