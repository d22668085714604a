import type { NewsSummaryRecord } from '../../lib/index.ts';

/** Slack cuts a section's text at 3,000 characters, and refuses a longer one. */
const mostCharacters = 3000;

/**
 * The body of a message for an incoming webhook of Slack: headline, summary, and where the article is. Undefined for a
 * record without a summary.
 */
export function slackMessage({ status, headlines, descriptions, provenance }: NewsSummaryRecord): object | undefined {
  if (status !== 'summarized') return undefined;
  const headline = headlines?.[0]?.value ?? 'Without a headline';
  const summary = descriptions?.find(({ role }) => role === 'summary')?.value ?? '';
  const { url, key } = provenance.source;
  return {
    // For notifications. Without blocks it would be read as the message.
    text: escaped(headline),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(headline, 150), emoji: false } },
      { type: 'section', text: { type: 'mrkdwn', text: cutEscaped(summary), verbatim: true } },
      { type: 'context', elements: [{ type: 'plain_text', text: cut(url ?? key, 150), emoji: false }] },
    ],
  };
}

/**
 * Slack reads `<!channel>` and `<https://…|…>` as commands, and asks for these three to be written so. `verbatim` keeps
 * it from making links of names.
 */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Cuts between two characters, before it escapes. */
const cut = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

function cutEscaped(text: string): string {
  for (let most = mostCharacters; ; most -= 100) {
    const short = escaped(cut(text, most));
    if (short.length <= mostCharacters) return short;
  }
}
