import { wordSet } from '../model/words.ts';

/** Fields that only messages have. */
const transport = wordSet(`
  arc-seal authentication-results content-transfer-encoding delivered-to dkim-signature message-id mime-version received
  return-path x-mailer x-original-to
`);
/** Fields that stand above articles in archives, too. */
const own = wordSet('date from subject to');
const openingCharacters = 16_000;

/** Whether a text opens with the header of an e-mail message, as one that was saved under a `.txt` name does. */
export function looksLikeMail(text: string): boolean {
  const lines = text.slice(0, openingCharacters).trimStart().split('\n');
  const names = new Set<string>();
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (index === 0 && line.startsWith('From ')) continue;
    if (line === '') break;
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1];
    if (name) names.add(name.toLowerCase());
    else if (!/^[ \t]/.test(raw)) break;
  }
  const found = [...names];
  return found.some((name) => transport.has(name)) && found.some((name) => own.has(name));
}
