import { expect, test } from 'vitest';
import { suggestWord } from '../../../local/cli/suggest-word.ts';

const words = ['explain', 'verify', 'key-facts', 'key-figures', 'sentences'];

test.each([
  { typed: 'verfy', meant: 'verify' },
  { typed: 'explian', meant: 'explain' },
  { typed: 'explains', meant: 'explain' },
  { typed: 'sent', meant: 'sentences' },
  { typed: 'key', meant: undefined },
  { typed: 'keyfacts', meant: 'key-facts' },
  { typed: 'article', meant: undefined },
  { typed: 'ex', meant: undefined },
  { typed: 'verify'.repeat(1000), meant: undefined },
])('$typed', ({ typed, meant }) => expect(suggestWord(typed, words)).toBe(meant));
