/** Fields that only messages have; "From:", "Date:" and "Subject:" alone also stand above articles in archives. */
const transport =
  /^(?:received|delivered-to|return-path|mime-version|message-id|dkim-signature|x-mailer|content-transfer-encoding|x-original-to|arc-seal|authentication-results)$/;
const own = /^(?:from|subject|date|to)$/;
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
  return found.some((name) => transport.test(name)) && found.some((name) => own.test(name));
}
