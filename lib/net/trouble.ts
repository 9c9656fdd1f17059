import { SourceError } from '../errors';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  body: string;
}

const looksLikePage = (body: string): boolean => body.trimStart().startsWith('<');

/** The failure that an answer stands for; undefined = usable, or the service's own 404. */
export function troubleOf(answer: Answer, host: string, now: number): SourceError | undefined {
  const { status, body } = answer;
  if (status === 429 || (status === 503 && !looksLikePage(body)))
    return new SourceError('rate-limited', `${host} asks to wait`, retryTime(answer, now));
  if (status === 404 && !looksLikePage(body)) return undefined;
  if (status === 403 || looksLikePage(body))
    return new SourceError('blocked', `${host} answered with a page instead of data`, retryTime(answer, now));
  if (status < 200 || status >= 300) return new SourceError('refused', `${host} answered ${status}`);
  return undefined;
}

const MINUTE_MS = 60_000;
/** No host is believed to want a longer pause: the next try would never come. */
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** Seconds or an HTTP date; a minute when the host does not say. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryTime({ retryAfter }: Answer, now: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(retryAfter ?? '');
  return Math.min(Math.max(Number.isFinite(at) ? at : now + MINUTE_MS, now), now + LONGEST_PAUSE_MS);
}

export function checkedJson(body: string, host: string): string {
  try {
    JSON.parse(body);
    return body;
  } catch {
    throw new SourceError('bad-data', `${host} answered with broken data`);
  }
}
