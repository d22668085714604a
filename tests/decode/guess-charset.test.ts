import { expect, test } from 'vitest';
import { guessCharset } from '../../lib/decode/guess-charset.ts';
import { readCharset } from '../../lib/decode/read-charset.ts';

const russian =
  'Порт снова открыт после забастовки лоцманов. Сорок судов ждали у входа в гавань, сообщил в понедельник совет порта. Переговоры шли девять дней.';

/** Writes a text in a charset of one byte a character. */
function encode(text: string, charset: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const characters = [...(readCharset(bytes, charset)?.text ?? '')];
  return Uint8Array.from([...text], (character) => characters.indexOf(character));
}

const cases: readonly { charset: string; text: string }[] = [
  ...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].map((charset) => ({
    charset,
    text: russian,
  })),
  {
    charset: 'iso-8859-3',
    text: 'La haveno malfermiĝis lunde post striko de naŭ tagoj. Ĵurnalistoj de la urbo aŭdis, ke kvardek ŝipoj atendis ĉe la pordo.',
  },
  {
    charset: 'iso-8859-3',
    text: 'Il-port reġa’ fetaħ it-Tnejn wara strajk ta’ disat ijiem. Il-kunsill qal li erbgħin bastiment stennew barra u li żewġ baħrin weġġgħu.'.replaceAll(
      '’',
      "'",
    ),
  },
  {
    charset: 'windows-1252',
    text: 'Skibet lå på værftet i ni døgn, sagde rådet mandag; fyrre både ventede ved indsejlingen, og prisen steg 2½ procent.',
  },
  {
    charset: 'windows-1252',
    text: 'Der Bürgermeister eröffnete die neue Straße über die Brücke am Mühlweg; „schön“, sagte er, für die Fußgänger.',
  },
  {
    charset: 'windows-1253',
    text: 'Οι πλοηγοί του λιμανιού επέστρεψαν στη δουλειά τη Δευτέρα μετά από απεργία εννέα ημερών, είπε το συμβούλιο.',
  },
];

test.for(cases)('a text in $charset is read as what it is', ({ charset, text }) => {
  const bytes = encode(text, charset);
  expect(readCharset(bytes, guessCharset(bytes) ?? '')?.text).toBe(text);
});
