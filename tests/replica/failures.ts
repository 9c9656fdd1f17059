import type { Answer } from './answer';
import { refuseRelations, withoutRelations } from './failing-browse';

/**
 * How a source goes wrong: an answer of its own, or what becomes of the true one; `silent` never answers, `refused` ends the
 * connection, `drip` sends a byte now and then for ever.
 */
export type Failure = 'silent' | 'refused' | 'drip' | ((real: Answer | undefined) => Answer);

const html = (status: number, title: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>Sorry, you have been blocked</h1><div class="cf-error-details">You are unable to access this site</div></body></html>`,
});

export const failures = {
  /** MusicBrainz' refusal of too many requests. */
  busy: () => ({
    status: 503,
    headers: { 'content-type': 'application/json', 'retry-after': '2' },
    body: '{"error":"Your requests are exceeding the allowable rate limit. Please see http://wiki.musicbrainz.org/XMLWebService for more information."}',
  }),
  tooMany: () => ({ status: 429, headers: { 'content-type': 'text/plain', 'retry-after': '2' }, body: 'Too Many Requests' }),
  broken: () => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'java.util.concurrent.TimeoutException' }),
  /** A block page with its honest status, and one that pretends to be an answer. */
  blocked: () => html(403, 'Attention Required!'),
  portal: () => html(200, 'Just a moment...'),
  /** The true answer, cut off in the middle. */
  truncated: (real: Answer | undefined) => {
    const text = typeof real?.body === 'string' ? real.body : '{"urls":[{"id":';
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: text.slice(0, Math.ceil(text.length / 2)) };
  },
  /** JSON, but of another shape. */
  otherShape: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"unexpected":true}' }),
  /** A good beginning, and no end in sight: 20 MB. */
  huge: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: `{"padding":"${'x'.repeat(20_000_000)}"}` }),
  /** MusicBrainz' lists of releases leave out what is said about recordings, as if nobody had asked; other answers stay. */
  withoutRelations,
  /** MusicBrainz refuses lists of releases that are to bring it; other answers stay. */
  refuseRelations,
  silent: 'silent',
  refused: 'refused',
  drip: 'drip',
} as const satisfies Record<string, Failure>;
