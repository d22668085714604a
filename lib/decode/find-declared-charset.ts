import { limits } from '../model/limits.ts';

/** They see the first 16,384 bytes only, and each takes linear time. */
const patterns: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([\w:.-]+)/i,
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^@charset\s+["']([\w:.-]+)/i,
];

/** The label in the Content-Type, else the one in the document. */
export function findDeclaredCharset(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const label = /;\s*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1];
  if (label) return label.toLowerCase();
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, limits.charsetDeclarationBytes));
  for (const pattern of patterns) {
    const found = pattern.exec(opening)?.[1];
    if (found) return found.toLowerCase();
  }
  return undefined;
}
