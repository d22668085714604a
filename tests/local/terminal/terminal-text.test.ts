import { expect, test } from 'vitest';
import { isolate, printable, wrap } from '../../../local/terminal/terminal-text.ts';

test('lines break at spaces, and a long word stays whole', () => {
  expect(wrap('the old harbour wall', 8)).toEqual(['the old', 'harbour', 'wall']);
  expect(wrap('see records/harbour.json now', 8)).toEqual(['see', 'records/harbour.json', 'now']);
});

test('characters of two columns count twice, and a line of them may break anywhere', () => {
  expect(wrap('港の壁が開いた', 8)).toEqual(['港の壁が', '開いた']);
  expect(wrap('port 港の壁', 9)).toEqual(['port', '港の壁']);
});

test('marks that stand on a letter fill no column', () => {
  expect(wrap('ha\u0301 ha\u0301 ha', 5)).toEqual(['ha\u0301 ha\u0301', 'ha']);
});

test('text from right to left is kept apart from what stands behind it', () => {
  expect(isolate('דנה')).toBe('\u2068דנה\u2069');
  expect(isolate('Dana')).toBe('Dana');
});

test('what would steer the terminal, or turn the direction of a line, is left out', () => {
  expect(printable('a\u001b[2J b\u202ec\u2067')).toBe('a\ufffd[2J bc');
});
