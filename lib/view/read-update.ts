import { backgroundMessageSchema } from '../messages';
import type { UpdateReader } from './create-answer-view';

/** For surfaces of our own: what comes is checked once more before it is shown. */
export const readUpdate: UpdateReader = (message) => {
  const update = backgroundMessageSchema.safeParse(message);
  return update.success ? update.data.answer : undefined;
};
