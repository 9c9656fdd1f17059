import { SourceError } from '../errors';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  body: string;
}

const looksLikePage = (body: string): boolean => body.trimStart().startsWith('<');
const looksLikeJson = (body: string): boolean => /^\s*[[{]/.test(body);
/** A gateway in front of the service says that the service is down; everything else in HTML is somebody who stands in the way. */
const isGatewayPage = (body: string): boolean => looksLikePage(body) && /<title>\s*5\d\d\b/i.test(body);

/** The failure that an answer stands for; undefined = usable, or the service's own 404. */
export function troubleOf(answer: Answer, host: string, now: number): SourceError | undefined {
  const { status, body } = answer;
  const isPage = looksLikePage(body);
  const isGateway = isGatewayPage(body);
  if (status === 429 || (status === 503 && (!isPage || isGateway)))
    return new SourceError('rate-limited', `${host} asks to wait`, retryTime(answer, now, MINUTE_MS));
  if (status === 404 && looksLikeJson(body)) return undefined; // in any other words it was not the service who spoke
  if (isGateway || (isPage && status >= 500 && status !== 503))
    return new SourceError(status < 500 ? 'bad-data' : 'refused', `${host} is down`);
  if (status === 403 || isPage)
    return new SourceError('blocked', `${host} answered with a page instead of data`, retryTime(answer, now, BLOCK_MS));
  if (status < 200 || status >= 300) return new SourceError('refused', `${host} answered ${status}`);
  return undefined;
}

const MINUTE_MS = 60_000;
/** Blocks go by the address of the person and do not end by asking again at once. */
const BLOCK_MS = 5 * MINUTE_MS;
/** No host is believed to want a longer pause: the next try would never come. */
export const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** The pause that the host asks for, epoch ms: seconds or an HTTP date; undefined = it does not say, or nothing that makes sense. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function saidPause({ retryAfter }: Answer, now: number): number | undefined {
  const seconds = Number(retryAfter ?? Number.NaN);
  const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(retryAfter ?? '');
  return at > now ? Math.min(at, now + LONGEST_PAUSE_MS) : undefined;
}

const retryTime = (answer: Answer, now: number, otherwise: number): number => saidPause(answer, now) ?? now + otherwise;

/** When one more try is worth it, epoch ms; undefined = it is not: the answer would be the same, or the host wants a long pause. */
export function secondTryAt(error: unknown, answer: Answer | undefined, now: number): number | undefined {
  if (!(error instanceof SourceError)) return undefined;
  if (error.kind === 'offline') return now + QUICK_MS;
  if (error.kind === 'refused') return answer && isPassing(answer.status) ? now + BUSY_MS : undefined;
  if (error.kind !== 'rate-limited' || !answer) return undefined; // without an answer it was our own queue that refused
  const said = saidPause(answer, now);
  if (said === undefined) return now + BUSY_MS;
  return said - now <= LONGEST_SECOND_TRY_MS ? said : undefined;
}

/** A stumble of the service or of what stands in front of it; 501 and its like stay. 520 to 524: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/ */
const isPassing = (status: number): boolean => [500, 502, 504].includes(status) || (status >= 520 && status <= 524);

const QUICK_MS = 300;
const BUSY_MS = 2000;
const LONGEST_SECOND_TRY_MS = 5000;
