import { readAnnotations } from '../feedback/feedback-folder.ts';
import type { FeedbackAnnotation } from '../feedback/make-annotation.ts';
import { reasonOf } from './list-files.ts';

/** @throws Error that names the folder */
export function readFeedback(folder: string): FeedbackAnnotation[] {
  try {
    return readAnnotations(folder);
  } catch (error) {
    throw new Error(`${JSON.stringify(folder)}: ${reasonOf(error)}`);
  }
}
