import { loadPeer } from './load-peer.ts';

interface WinkDocument {
  out(how: unknown): unknown;
  sentences(): { itemAt(index: number): { out(): string } };
  entities(): { out(how: unknown): unknown };
}

interface Wink {
  readonly readDoc: (text: string) => WinkDocument;
  readonly its: { readonly sentenceWiseImportance: unknown; readonly detail: unknown };
}

interface WinkPackage {
  readonly default: (model: unknown, pipe: readonly string[]) => Wink;
}

/**
 * wink-nlp with its web model.
 * @param pipe the annotations that are needed
 */
export async function loadWink(pipe: readonly string[]): Promise<Wink> {
  const { default: createWink } = await loadPeer<WinkPackage>('wink-nlp');
  const { default: model } = await loadPeer<{ readonly default: unknown }>('wink-eng-lite-web-model');
  return createWink(model, pipe);
}
