import { expect, test } from 'vitest';
import { findSignOff, isTranscript, reporterOf } from '../../lib/clean/read-transcript.ts';

test('a transcript has speakers in capitals, and tells who reports', () => {
  const lines = ['PETER DAHL, HOST:', 'ASTRID MOEN, BYLINE: It rains.', 'PETER NORDAL: Nobody asked us.'];
  expect(isTranscript(lines)).toBe(true);
  expect(isTranscript(['Peter: It rains.', 'Anna: No.', 'UPDATE: It rains.'])).toBe(false);
  expect(reporterOf(lines.join('\n\n'))).toBe('Astrid Moen');
  expect(reporterOf('Astrid Moen, the reporter: a portrait')).toBeUndefined();
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
