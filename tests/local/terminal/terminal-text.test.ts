import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../local/cli/progress.ts';
import { showDelivery } from '../../../local/session/show-delivery.ts';
import { isolate, maskControls, printable, wrap } from '../../../local/terminal/terminal-text.ts';

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

describe('what would deceive the reader of a terminal is not sent there', () => {
  const rows = [
    { name: 'an escape sequence', text: 'a\u001b[2Jb', shown: 'a\ufffd[2Jb' },
    { name: 'a single control character', text: 'a\u009bb', shown: 'a\ufffdb' },
    { name: 'letters turned round', text: 'gnp.\u202etxt.exe', shown: 'gnp.\ufffdtxt.exe' },
    { name: 'letters set apart', text: '\u2066a\u2069\u202cb', shown: '\ufffda\ufffd\ufffdb' },
    {
      name: 'marks of direction, as Hebrew and Arabic have them',
      text: 'א\u200f (1)\u200e',
      shown: 'א\u200f (1)\u200e',
    },
  ];
  for (const { name, text, shown } of rows)
    test(name, () => {
      expect(maskControls(text)).toBe(shown);
      expect(printable(`${text}  \n${text}`)).toBe(`${shown} ${shown}`);
    });

  test('a separator of lines is a space, or is not sent', () => {
    expect([printable('a\u2028b'), maskControls('a\u2029b'), maskControls('a\nb')]).toEqual([
      'a b',
      'a\ufffdb',
      'a\nb',
    ]);
  });

  test('in the name of a file on its way', () => {
    let written = '';
    const stream = { isTTY: true, columns: 80, write: (text: string) => (written += text) };
    createProgress(stream as unknown as NodeJS.WriteStream).show('a\u202eb\u0007');
    expect(written).toBe('\r\u001b[2K1 done: a\ufffdb\ufffd');
  });

  test('in the key and the error of an article', () => {
    const delivery = {
      key: 'incoming/a\u202eb',
      record: undefined,
      items: [],
      error: 'No \u202esuch\n\u0007bell',
      passed: undefined,
    };
    const shown = showDelivery(delivery, { width: 40, colour: false });
    expect(shown).toBe(`${'─'.repeat(40)}\nfailed  incoming/a\ufffdb\n  No \ufffdsuch\n  \ufffdbell\n`);
  });
});
