/** Month names and abbreviations, lower case without stops, in English, French, German, Spanish, Italian, Portuguese and Dutch. */
const names: readonly string[] = [
  'january jan janvier janv januar jänner enero ene gennaio gen janeiro januari',
  'february feb février fevrier févr fév februar feber febrero febbraio febb fevereiro fev februari',
  'march mar mars märz mrz maerz marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juli julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre settembre sett set setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro',
];

/** From a lower-case name without its stop to 1 … 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** A regular expression's alternatives for every month name, longest first. */
export const monthPattern: string = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** The same with a capital, and all in capitals. */
export const capitalMonthPattern: string = monthPattern
  .split('|')
  .flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
  .join('|');

/** A regular expression's alternatives for the days of the week in the same languages. */
export const weekdayPattern: string = [
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mon',
    'tues?',
    'wed',
    'thurs?',
    'thu',
  ],
  ...[
    'fri',
    'sat',
    'sun',
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'montag',
    'dienstag',
  ],
  ...['mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'lunes', 'martes', 'miércoles', 'jueves'],
  ...['viernes', 'sábado', 'domingo', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  ...['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'maandag', 'dinsdag', 'woensdag'],
  ...['donderdag', 'vrijdag', 'zaterdag', 'zondag'],
].join('|');
