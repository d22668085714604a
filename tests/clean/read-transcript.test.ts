import { expect, test } from 'vitest';
import { cutLabel, findSignOff, findStaff, isTranscript, reporterOf } from '../../lib/clean/read-transcript.ts';

test('a transcript has speakers in capitals, and tells who reports', () => {
  const lines = ['PETER DAHL, HOST:', 'ASTRID MOEN, BYLINE: It rains.', 'PETER NORDAL: Nobody asked us.'];
  expect(isTranscript(lines)).toBe(true);
  expect(isTranscript(['Peter: It rains.', 'Anna: No.', 'UPDATE: It rains.'])).toBe(false);
  expect(reporterOf(lines)).toBe('Astrid Moen');
  expect(reporterOf(['Astrid Moen, the reporter: a portrait'])).toBeUndefined();
});

test('the labels of those who make a programme are cut off, and those of guests stay', () => {
  const staff = findStaff(['PETER DAHL, HOST:', 'ASTRID MOEN, BYLINE: It rains.']);
  expect(cutLabel('PETER DAHL, HOST:', staff)).toEqual({ label: 'PETER DAHL, HOST:', text: '' });
  expect(cutLabel('MOEN: It has stopped.', staff)).toEqual({ label: 'MOEN:', text: 'It has stopped.' });
  expect(cutLabel('PETER NORDAL: Nobody asked us.', staff).label).toBe('');
});

const signOffs: readonly (readonly [string, string | undefined])[] = [
  ['MOEN: It is gone. Astrid Moen, Example News, Halden.', ' Astrid Moen, Example News, Halden.'],
  ['It is gone. For Morning Report, I’m Astrid Moen in Halden.', ' For Morning Report, I’m Astrid Moen in Halden.'],
  ['It is gone. Astrid Moen saw it.', undefined],
  ['Astrid Moen, Example News, Halden.', undefined],
];

test('the name with which a reporter ends is found', () => {
  for (const [text, expected] of signOffs) {
    const start = findSignOff(text);
    expect(start === undefined ? undefined : text.slice(start), text).toBe(expected);
  }
});
