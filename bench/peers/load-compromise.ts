import { loadPeer } from './load-peer.ts';

interface Found {
  out(format: 'array'): readonly string[];
}

interface CompromiseDocument {
  people(): Found;
  places(): Found;
  organizations(): Found;
  numbers(): { get(): readonly unknown[] };
}

/** compromise, unchanged: it tags the whole text before it can be asked anything. */
export async function loadCompromise(): Promise<(text: string) => CompromiseDocument> {
  return (await loadPeer<{ readonly default: (text: string) => CompromiseDocument }>('compromise')).default;
}
