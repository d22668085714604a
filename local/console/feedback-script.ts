/** Puts buttons beside each sentence and fact, and sends what is said of them. */
export const feedbackScript = `
const recordKey = document.getElementById('feedback').dataset.key;
const verdictNames = { right: 'right', wrong: 'wrong', 'wrong-kind': 'wrong kind' };

async function sayOf(feedback, told) {
  const response = await fetch('feedback', { method: 'POST', body: JSON.stringify({ recordKey, ...feedback }) });
  told.textContent = response.ok ? ' Kept: ' + feedback.verdict : ' Not kept: ' + (await response.text());
}

for (const item of document.querySelectorAll('#record [data-start]')) {
  const target = item.id.replace('in-', '');
  const bar = document.createElement('span');
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  bar.className = 'verdicts';
  for (const [verdict, name] of Object.entries(verdictNames)) {
    if (verdict === 'wrong-kind' && target[0] !== 'f') continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.setAttribute('aria-label', target + ' is ' + name);
    button.addEventListener('click', () =>
      sayOf({ target, verdict, start: Number(item.dataset.start), end: Number(item.dataset.end) }, told));
    bar.append(button);
  }
  bar.append(told);
  item.append(bar);
}

const missing = document.createElement('p');
const button = document.createElement('button');
const told = document.createElement('span');
told.setAttribute('role', 'status');
button.type = 'button';
button.textContent = 'The selected words are missing';
button.addEventListener('click', () => {
  const place = selectedPlace();
  if (place) sayOf({ verdict: 'missing', ...place }, told);
  else told.textContent = ' Select words of the article first.';
});
missing.append(button, told);
document.getElementById('article').before(missing);

function selectedPlace() {
  const selection = getSelection();
  const paragraphs = [...document.querySelectorAll('#article p')];
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const offset = (node, at) => {
    let before = 0;
    for (const paragraph of paragraphs) {
      if (!paragraph.contains(node)) { before += [...paragraph.textContent].length + 2; continue; }
      const head = document.createRange();
      head.setStart(paragraph, 0);
      head.setEnd(node, at);
      return before + [...head.toString()].length;
    }
    return undefined;
  };
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}
`;
