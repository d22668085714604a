import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds on a page in light and in dark, with the first element of each. Only contrasts differ by that. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [scheme, options] of [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
    found.push(...violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`));
  }
  return found;
}
