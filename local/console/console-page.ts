import { html, raw, when } from '../page/markup.ts';
import { policyOf } from '../page/policy.ts';
import { consoleScript } from './console-script.ts';
import { consoleStyle } from './console-style.ts';
import type { RecordSource } from './record-source.ts';

const statuses = ['summarized', 'abstained', 'unreadable', 'withdrawn', 'collection'];

/** The page that lists the records. What it lists comes by the script: thousands of records are one request. */
export function consolePage({ name, accept, deliveries }: RecordSource): string {
  const drop = html`<div id="drop">
<label for="text">Paste a text, drop a file here, or choose one</label>
<textarea id="text"></textarea>
<div class="tools"><button id="send" type="button">Summarize the text</button>
<label>File <input id="file" type="file" multiple></label></div></div>`;
  const received = html`<details><summary>What was received, and what was skipped</summary>
<ul id="deliveries"></ul></details>`;
  const policy = policyOf(consoleStyle, consoleScript, "connect-src 'self'", 'img-src data:');
  const options = statuses.map((status) => html`<option>${status}</option>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${name} – news-summary</title>
<style>${raw(consoleStyle)}</style>
</head>
<body>
<header><h1>news-summary</h1>
<p class="small">Records of <bdi>${name}</bdi></p></header>
<main>
${when(accept !== undefined, drop)}
<p id="told" role="status"></p>
<div class="tools"><label>Search <input id="filter" type="search" autocomplete="off"></label>
<label>Status <select id="status"><option value="">all</option>${options}</select></label>
<span id="count" class="small" role="status"></span></div>
<ul id="list"></ul>
<button id="more" type="button" hidden>Show more</button>
${when(deliveries !== undefined, received)}
</main>
<noscript>The list of records needs JavaScript. The page of each record does not.</noscript>
<script>${raw(consoleScript)}</script>
</body>
</html>
`.html;
}
