import { createHash } from 'node:crypto';

/**
 * A content security policy: nothing is loaded, and only this style and this script run.
 * @param more what else is allowed, such as `connect-src 'self'`
 */
export function policyOf(style: string, script: string, ...more: readonly string[]): string {
  const sources = [`style-src '${sourceHash(style)}'`, `script-src '${sourceHash(script)}'`];
  return ["default-src 'none'", ...sources, "base-uri 'none'", "form-action 'none'", ...more].join('; ');
}

const sourceHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
