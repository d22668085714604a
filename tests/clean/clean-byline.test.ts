import { expect, test } from 'vitest';
import { readByline } from '../../lib/parse/lines/read-byline.ts';

const bylines: readonly (readonly [string, readonly string[], string?])[] = [
  ['By Jane Doe', ['Jane Doe']],
  ['By JANE DOE', ['JANE DOE']],
  ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['By Jane Doe, John Roe and Mei Tanaka', ['Jane Doe', 'John Roe', 'Mei Tanaka']],
  ['By Jane Doe, science correspondent', ['Jane Doe']],
  ['By Jane Doe, Example Wire', ['Jane Doe'], 'Example Wire'],
  ['By Jane Doe (Reuters)', ['Jane Doe'], 'Reuters'],
  ['By Jane Doe in Port Maren', ['Jane Doe']],
  ['By Jane Doe, John Roe and Mei Tanaka in Port Maren', ['Jane Doe', 'John Roe', 'Mei Tanaka']],
  ['By Jane Doe in Port Maren and John Roe in Kells', ['Jane Doe', 'John Roe']],
  ['By Jane Doe in Port Maren, John Roe in Kells and Mei Tanaka in Sund', ['Jane Doe', 'John Roe', 'Mei Tanaka']],
  ['By Jane Doe in London and New York', ['Jane Doe']],
  ['By Jane Doe for the Daily Blaze and Morning Star', ['Jane Doe']],
  ['By Jane Doe, science correspondent, and John Roe, Kells', ['Jane Doe', 'John Roe']],
  ['Von Jörg Täubner in Münlau und Sabine Möller in Kiel', ['Jörg Täubner', 'Sabine Möller']],
  ['By Jane Doe | Published 4 March 2026', ['Jane Doe']],
  ['By The Associated Press', [], 'The Associated Press'],
  ['By Reuters Staff', [], 'Reuters Staff'],
  ['By Anne-Marie O’Neill and J. R. van der Berg', ['Anne-Marie O’Neill', 'J. R. van der Berg']],
  ['Par Claire Delmas', ['Claire Delmas']],
  ['Par Claire Delmas et Hugo Lambert', ['Claire Delmas', 'Hugo Lambert']],
  ['Von Jörg Täubner', ['Jörg Täubner']],
  ['Von Jörg Täubner und Sabine Möller, dpa', ['Jörg Täubner', 'Sabine Möller'], 'dpa'],
  ['Por María José García', ['María José García']],
  ['Di Carlo Rossi', ['Carlo Rossi']],
  ['Door Jan de Vries', ['Jan de Vries']],
];

test('authors and agency are read from a byline', () => {
  for (const [text, authors, agency] of bylines) expect(readByline(text), text).toEqual({ authors, agency });
});

const others: readonly string[] = [
  'By Friday the water had gone.',
  'By Monday afternoon thousands had left the town',
  'By the river',
  'By a narrow margin, the council said yes',
  'Von den Kliniken bleibt eine',
  'Par ailleurs, le maire a démissionné.',
  'Por fin',
  'Jane Doe said that she would stay',
  '',
];

test('a line that only begins like a byline is none', () => {
  for (const text of others) expect(readByline(text), text).toBeUndefined();
});
