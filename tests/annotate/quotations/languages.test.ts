import { expect, test } from 'vitest';
import { showQuotations } from './show-quotations.ts';

interface Case {
  readonly language: string;
  readonly input: string | readonly string[];
  readonly expected: readonly string[];
}

const french = (input: Case['input'], ...expected: readonly string[]): Case => ({ language: 'fr', input, expected });
const german = (input: Case['input'], ...expected: readonly string[]): Case => ({ language: 'de-AT', input, expected });
const spanish = (input: Case['input'], ...expected: readonly string[]): Case => ({ language: 'es', input, expected });

const cases: readonly Case[] = [
  french(
    [
      'Le quai restera fermé jusqu’à lundi, ont indiqué les autorités.',
      '« Il faisait nuit », se souvient une voisine.',
    ],
    'indirect: Le quai restera fermé jusqu’à lundi <les autorités> indiqué',
    'direct: Il faisait nuit <une voisine> souvient',
  ),
  german(
    [
      'Der Kran fiel um Mitternacht um und lief aus, teilte die Polizei mit.',
      '„Es war sehr laut“, sagte eine der Frauen.',
    ],
    'indirect: Der Kran fiel um Mitternacht um und lief aus <die Polizei> teilte',
    'direct: Es war sehr laut <eine der Frauen> sagte',
  ),
  german(
    '„Der Kran brannte schon“, erinnert sich ein Matrose.',
    'direct: Der Kran brannte schon <ein Matrose> erinnert',
  ),
  spanish(
    [
      'El muelle seguirá cerrado hasta el lunes, indicaron las autoridades.',
      '«Era de noche», dijo uno de los marineros.',
    ],
    'indirect: El muelle seguirá cerrado hasta el lunes <las autoridades> indicaron',
    'direct: Era de noche <uno de los marineros> dijo',
  ),
  french('« Le quai restera fermé », a déclaré M. Dupont.', 'direct: Le quai restera fermé <M. Dupont> déclaré'),
  french('« Le quai restera fermé », a-t-il dit.', 'direct: Le quai restera fermé <il> dit'),
  french('"Le quai restera fermé", explique-t-elle à l’AFP.', 'direct: Le quai restera fermé <elle> explique-t-elle'),
  french('« On n’a rien vu », confie un habitant du port.', 'direct: On n’a rien vu <un habitant du port> confie'),
  french(
    '« On n’a rien vu », a expliqué lundi soir la maire de Harrow, Claire Roux.',
    'direct: On n’a rien vu <Claire Roux> expliqué',
  ),
  french(
    '« On n’a rien vu », indique pour sa part Claire Roux, pêcheuse.',
    'direct: On n’a rien vu <Claire Roux> indique',
  ),
  french('Claire Roux assure : « Nous rouvrirons en mai. »', 'direct: Nous rouvrirons en mai. <Claire Roux> assure'),
  french(
    '« Le quai », a expliqué Claire Roux, « restera fermé ».',
    'direct: Le quai <Claire Roux> expliqué',
    'direct: restera fermé <Claire Roux> expliqué',
  ),
  french('Selon Claire Roux, le quai restera fermé.', 'indirect: le quai restera fermé <Claire Roux> Selon'),
  french('Le quai restera fermé, selon la préfecture.', 'indirect: Le quai restera fermé <la préfecture> selon'),
  french('D’après le ministre, le quai restera fermé.', 'indirect: le quai restera fermé <le ministre> D’après'),
  french(
    'Selon les chiffres que la ville a publiés, le quai restera fermé.',
    'indirect: le quai restera fermé <les chiffres> Selon',
  ),
  french(
    'La ministre a affirmé que le quai resterait fermé.',
    'indirect: le quai resterait fermé <La ministre> affirmé',
  ),
  french(
    'Claire Roux, maire de Harrow, a assuré que le quai resterait fermé.',
    'indirect: le quai resterait fermé <Claire Roux> assuré',
  ),
  french('– Le quai restera fermé, dit-elle.', 'indirect: Le quai restera fermé <elle> dit-elle'),
  french(
    'La maire a estimé que le quai était "un danger pour tous".',
    'mixed: le quai était "un danger pour tous" <La maire> estimé',
  ),
  french(
    'Au moins sept bateaux ont coulé, a annoncé la préfecture.',
    'indirect: Au moins sept bateaux ont coulé <la préfecture> annoncé',
  ),
  french(
    'Deux pêcheurs sont toujours portés disparus, ont indiqué mardi les autorités.',
    'indirect: Deux pêcheurs sont toujours portés disparus <les autorités> indiqué',
  ),
  french(
    'Le quai a été évacué, précise dans un communiqué la ville de Harrow.',
    'indirect: Le quai a été évacué <la ville de Harrow> précise',
  ),

  german(
    '„Der Kai bleibt gesperrt“, sagte Bürgermeisterin Ines Roth.',
    'direct: Der Kai bleibt gesperrt <Bürgermeisterin Ines Roth> sagte',
  ),
  german(
    '»Der Kai bleibt gesperrt«, erklärte die Ministerin am Montag.',
    'direct: Der Kai bleibt gesperrt <die Ministerin> erklärte',
  ),
  german(
    'Roth sagte, der Kai sei gesperrt. Der Markt werde erst im Mai wieder öffnen. Das Wasser stand hoch.',
    'indirect: der Kai sei gesperrt <Roth> sagte',
    'indirect: Der Markt werde erst im Mai wieder öffnen <Roth> -',
  ),
  german(
    'Die Leiterin des Hafens, Ines Roth: „Der Kai bleibt bis zum Sommer gesperrt.“',
    'direct: Der Kai bleibt bis zum Sommer gesperrt. <Ines Roth> -',
  ),
  german(
    'Emil Roth wandte sich an die Fischer: „Wir öffnen den Kai wieder im Mai.“',
    'direct: Wir öffnen den Kai wieder im Mai. <Emil Roth> -',
  ),
  german(
    'Das Motto des Festes lautet: „Alle Boote kommen heute zurück.“',
    'direct: Alle Boote kommen heute zurück. <-> -',
  ),
  german(
    'Die Stadträtin besah den neuen Kai und erklärte, dass er im Mai öffne.',
    'indirect: er im Mai öffne <Die Stadträtin> erklärte',
  ),
  german(
    'Der Chef der Werft, Karl Lund, kritisierte die Entscheidung: „Der Kai bleibt viel zu lange gesperrt.“',
    'direct: Der Kai bleibt viel zu lange gesperrt. <Karl Lund> kritisierte',
  ),
  german('Roth sagte, sie verstehe die Fischer.', 'indirect: sie verstehe die Fischer <Roth> sagte'),
  german(
    'Roth nannte den Plan „eine wirklich große Dummheit“ der Stadt.',
    'direct: eine wirklich große Dummheit <Roth> nannte',
  ),
  german('Emil Roth gab dem Boot einen Namen, es sei nun getauft.'),
  german('Emil Roth gab bekannt, das Boot sei verkauft.', 'indirect: das Boot sei verkauft <Emil Roth> gab'),
  german('Am Montag sagte Emil Roth, das Boot sei verkauft.', 'indirect: das Boot sei verkauft <Emil Roth> sagte'),
  german(
    'Emil Roth sagte, das Boot sei verkauft. Er betonte, der Preis sei gut. Das Geld komme im Mai.',
    'indirect: das Boot sei verkauft <Emil Roth> sagte',
    'indirect: der Preis sei gut <Er> betonte',
    'indirect: Das Geld komme im Mai <Emil Roth> -',
  ),
  german('Es hieß damals: „Der Kai bleibt noch lange zu.“', 'direct: Der Kai bleibt noch lange zu. <-> -'),
  german('Doch: „Der Kai bleibt noch lange zu.“', 'direct: Der Kai bleibt noch lange zu. <-> -'),
  german('Nachdem das Boot im Hafen lag und alle schliefen, sagte Emil Roth nichts.'),
  german('„Der Kai bleibt gesperrt“, so Roth.', 'direct: Der Kai bleibt gesperrt <Roth> so'),
  german(
    '„Wir freuen uns auf den Kai“, so der neue Hafenmeister Emil Roth nach der Wahl.',
    'direct: Wir freuen uns auf den Kai <der neue Hafenmeister Emil Roth> so',
  ),
  german(
    '„Heute früh war der Kai leer“, twitterte die 41 Jahre alte Lotsin Ines Roth.',
    'direct: Heute früh war der Kai leer <die 41 Jahre alte Lotsin Ines Roth> twitterte',
  ),
  german(
    '„Am Ende schliefen alle“, sagt Karim Harrow al-Din.',
    'direct: Am Ende schliefen alle <Karim Harrow al-Din> sagt',
  ),
  german(
    'Sieben Boote sind gesunken, teilte die Polizei am Montag mit.',
    'indirect: Sieben Boote sind gesunken <die Polizei> teilte',
  ),
  german(
    'Sieben Boote sind gesunken, sagte ein Sprecher des Hafens.',
    'indirect: Sieben Boote sind gesunken <ein Sprecher des Hafens> sagte',
  ),
  german('„Das ist gut“, fügte er hinzu.', 'direct: Das ist gut <er> fügte'),
  german('„Das ist gut“, sagte Ines von der Heide.', 'direct: Das ist gut <Ines von der Heide> sagte'),
  german('„Das ist gut“, sagte Roth der Zeitung.', 'direct: Das ist gut <Roth> sagte'),
  german('Die Ministerin betonte: „Wir haben keine Wahl.“', 'direct: Wir haben keine Wahl. <Die Ministerin> betonte'),
  german(
    'Im Gespräch mit dem Abendblatt sagte Roth: „Wir haben keine Wahl.“',
    'direct: Wir haben keine Wahl. <Roth> sagte',
  ),
  german(
    '„Wir haben“, sagte sie der Zeitung, „keine Wahl gehabt.“',
    'direct: Wir haben <sie> sagte',
    'direct: keine Wahl gehabt. <sie> sagte',
  ),
  german('Laut Ines Roth bleibt der Kai gesperrt.', 'indirect: bleibt der Kai gesperrt <Ines Roth> Laut'),
  german(
    'Nach Angaben der Polizei bleibt der Kai gesperrt.',
    'indirect: bleibt der Kai gesperrt <der Polizei> Nach Angaben',
  ),
  german('Der Polizei zufolge bleibt der Kai gesperrt.', 'indirect: bleibt der Kai gesperrt <Der Polizei> zufolge'),
  german('Laut einem Bericht bleibt der Kai gesperrt.', 'indirect: bleibt der Kai gesperrt <einem Bericht> Laut'),
  german('Tallow muss dem Gericht zufolge bald den Kai räumen.', 'indirect: bald den Kai räumen <dem Gericht> zufolge'),
  german('Roth sagte, dass der Kai gesperrt bleibe.', 'indirect: der Kai gesperrt bleibe <Roth> sagte'),
  german('Roth sagte, der Kai bleibe gesperrt.', 'indirect: der Kai bleibe gesperrt <Roth> sagte'),
  german(
    'Der Sprecher teilte mit, dass niemand verletzt wurde.',
    'indirect: niemand verletzt wurde <Der Sprecher> teilte',
  ),
  german('Roth: „Wir haben keine Wahl.“', 'direct: Wir haben keine Wahl. <Roth> -'),
  german(
    'Wie die Polizei am Montag mitteilte, bleibt der Kai gesperrt.',
    'indirect: bleibt der Kai gesperrt <die Polizei> mitteilte',
  ),
  german(
    'Der Kai bleibt gesperrt, wie die Polizei mitteilte.',
    'indirect: Der Kai bleibt gesperrt <die Polizei> mitteilte',
  ),
  german(
    'Ohne den Kai, so Roth, hätte die Stadt keine Boote mehr.',
    'indirect: hätte die Stadt keine Boote mehr <Roth> so',
  ),
  german(
    'Hafenmeister Emil Roth widersprach: Die Boote seien erst im Mai gesunken.',
    'indirect: Die Boote seien erst im Mai gesunken <Hafenmeister Emil Roth> widersprach',
  ),
  german(
    'Auch die Boote seien betroffen, sagte sie, denn der Kai sei gesperrt.',
    'indirect: Auch die Boote seien betroffen <sie> sagte',
  ),

  spanish('«El muelle seguirá cerrado», dijo Inés Roca.', 'direct: El muelle seguirá cerrado <Inés Roca> dijo'),
  spanish('“No hay otra opción”, ha señalado la alcaldesa.', 'direct: No hay otra opción <la alcaldesa> señalado'),
  spanish(
    '"Estamos cansados de todo", aseguran los vecinos.',
    'direct: Estamos cansados de todo <los vecinos> aseguran',
  ),
  spanish('La alcaldesa señaló: "No hay otra opción".', 'direct: No hay otra opción <La alcaldesa> señaló'),
  spanish(
    '“No hay otra opción”, dijo Roca. “Estamos cansados”, añadió.',
    'direct: No hay otra opción <Roca> dijo',
    'direct: Estamos cansados <Roca> añadió',
  ),
  spanish('Según Inés Roca, el muelle seguirá cerrado.', 'indirect: el muelle seguirá cerrado <Inés Roca> Según'),
  spanish(
    'De acuerdo con la policía, nadie resultó herido.',
    'indirect: nadie resultó herido <la policía> De acuerdo con',
  ),
  spanish('El muelle seguirá cerrado, según la policía.', 'indirect: El muelle seguirá cerrado <la policía> según'),
  spanish(
    'El ministro afirmó que el muelle seguiría cerrado.',
    'indirect: el muelle seguiría cerrado <El ministro> afirmó',
  ),
  spanish(
    'El director técnico del puerto, David Roca, ha reconocido que el muelle seguirá cerrado.',
    'indirect: el muelle seguirá cerrado <David Roca> reconocido',
  ),
  spanish(
    'Siete barcos se hundieron en el puerto, informó la Defensa Civil.',
    'indirect: Siete barcos se hundieron en el puerto <la Defensa Civil> informó',
  ),
  spanish(
    'Siete barcos se hundieron en el puerto, han informado este lunes los bomberos.',
    'indirect: Siete barcos se hundieron en el puerto <los bomberos> informado',
  ),
  spanish(
    'Los barcos no han vuelto al puerto, indicaron fuentes de la policía.',
    'indirect: Los barcos no han vuelto al puerto <fuentes de la policía> indicaron',
  ),
  spanish(
    'Las víctimas son dos pescadores, informó anoche el alcalde, Gustavo Roca.',
    'indirect: Las víctimas son dos pescadores <Gustavo Roca> informó',
  ),
];

const nothing: readonly (readonly [language: string, input: string])[] = [
  ['fr', 'Le film « Les Dunes du Nord » sort mercredi.'],
  ['fr', 'Elle dénonce une « taxe tyrannique » et un "monstre".'],
  ['fr', 'Pour le deuxième jour, les autorités ont annoncé une hausse.'],
  ['fr', 'Selon les cas et les jours.'],
  ['fr', '– Du pain – Du lait – Des œufs'],
  ['de', 'Der Film „Die Dünen im Norden“ läuft ab Mittwoch.'],
  ['de', 'Das Haus ist so groß wie ein Schiff.'],
  ['de', 'Nach dem Spiel fuhren alle nach Hause.'],
  ['de', 'Die „schwarze Null“ bleibt.'],
  ['de', 'Die Armee teilte das Gebiet in drei Teile.'],
  ['es', 'La novela «Las dunas del norte» sale el miércoles.'],
  ['es', 'El “bloqueo” anunciado a principios de mes sigue.'],
  ['es', 'También este domingo, el comité ha denunciado un robo.'],
  ['es', 'El acuerdo con Turquía, dicen, sigue en pie.'],
  ['es', 'El director del puerto, Álvaro Roca, anunció la tarde de este lunes una nueva obra.'],
  ['fr', 'La maire de la ville, Claire Roux, a annoncé la semaine dernière une hausse.'],
  ['fr', 'La direction, elle, juge ces demandes « hors de portée ».'],
  ['de', 'Ihr Sprecher, der Hausarzt Emil Roth, warnte vor dem Kai.'],
  ['fr', 'On lisait "Le quai", "La mer" et "Le port" sur les murs.'],
  ['es', 'Los vecinos están de acuerdo con el plan.'],
];

for (const { language, input, expected } of cases)
  test(`${language}: ${input}`, () =>
    expect(showQuotations(language, ...(typeof input === 'string' ? [input] : input))).toEqual(expected));
for (const [language, input] of nothing)
  test(`nothing: ${language}: ${input}`, () => expect(showQuotations(language, input)).toEqual([]));

const hostile = [
  '«a b c d ',
  '" ',
  '“”',
  'selon ',
  'dit le ',
  'Roth, ',
  'sagte der ',
  'zufolge ',
  'que ',
  'dijo, ',
  'y añadió ',
];
for (const language of ['fr', 'de', 'es'])
  for (const unit of hostile)
    test(`${language}: a long run of ${JSON.stringify(unit)} ends soon`, () => {
      const started = process.cpuUsage();
      showQuotations(language, unit.repeat(150_000 / unit.length));
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(3000);
    });
