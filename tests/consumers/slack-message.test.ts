import { expect, test } from 'vitest';
import { slackMessage } from '../../events/consumers/slack-message.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { summarize } from '../../lib/summarize.ts';

const tram = 'The tram <!channel> opened on Monday & ran to <https://x.example|Riverton>. Mayor Ada Lindqvist rode it.';

function recordOf(text: string): NewsSummaryRecord {
  const bytes = Buffer.from(text);
  return summarize({ source: fileSource('a.txt', bytes.length), bytes }, defaultOptions);
}

/** A record that says this, whatever the summary of such a text would be. */
function messageOf(headline: string, summary: string): string {
  const told = { contentType: 'text/plain', value: summary } as const;
  const record = recordOf('The tram opened on Monday.');
  return JSON.stringify(
    slackMessage({
      ...record,
      status: 'summarized',
      headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
      descriptions: [{ role: 'summary', ...told }],
    }),
  );
}

test('what Slack takes for commands is text', () => {
  const message = messageOf('Tram <!here> opens', tram);
  expect(message).toContain('Tram &lt;!here&gt; opens');
  expect(message).toContain('&lt;!channel&gt; opened on Monday &amp; ran');
  const { blocks } = JSON.parse(message);
  expect(blocks[1].text).toMatchObject({ type: 'mrkdwn', verbatim: true });
  expect(blocks[1].text.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
});

test('a text is cut to what Slack takes, between two characters', () => {
  const { blocks } = JSON.parse(messageOf('🚋'.repeat(200), `🚋 ${'<& '.repeat(900)}`));
  for (const { text } of blocks.slice(0, 2)) expect(text.text.isWellFormed()).toBe(true);
  expect([...blocks[0].text.text].length).toBeLessThanOrEqual(150);
  expect(blocks[1].text.text.length).toBeLessThanOrEqual(3000);
});

test('without a summary there is no message', () => {
  expect(slackMessage(recordOf(''))).toBe(undefined);
});
