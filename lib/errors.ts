/** Why a source gave no answer. The view has one sentence for each. */
export type FailureKind = 'offline' | 'timeout' | 'rate-limited' | 'blocked' | 'bad-data' | 'refused';

/**
 * A source could not answer. Thrown below `lib/resolve` and caught there, once per source, so that one broken source
 * never hides what the others found. "Knows none" is an answer, not an error: return an empty report for it.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly kind: FailureKind;
  /** Epoch ms before which asking again is pointless, where the host said so. */
  readonly retryAt: number | undefined;

  constructor(kind: FailureKind, message: string, retryAt?: number) {
    super(message);
    this.kind = kind;
    this.retryAt = retryAt;
  }
}
