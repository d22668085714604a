import type { Change, ChangeType } from '../model/changes.ts';
import type { Span } from '../model/span.ts';

/** A change before it has its place in the list. All spans in UTF-16 code units. */
export interface FoundChange {
  readonly type: ChangeType;
  readonly how?: NonNullable<Change['how']> | undefined;
  readonly before?: Span | undefined;
  readonly after?: Span | undefined;
  readonly words?: readonly { readonly before: Span | undefined; readonly after: Span | undefined }[];
}
