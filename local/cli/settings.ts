import type { Options } from '../../lib/model/options.ts';
import type { Terminal } from '../terminal/render-record.ts';
import type { OutputPlace } from './output-place.ts';

/** What holds for all files of a run. It can be sent to another process. */
export interface Settings {
  readonly options: Options;
  /** The subject of one more summary. */
  readonly query: string | undefined;
  /** The name of what comes through the pipe. */
  readonly name: string | undefined;
  readonly form: 'ndjson' | 'pretty' | 'text';
  readonly terminal: Terminal;
  readonly place: OutputPlace;
}
