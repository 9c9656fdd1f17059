/** A request as the replica sees it, by the host that it was meant for. */
export interface Asked {
  method: string;
  url: URL;
  body: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** What one host answers; `undefined` = nothing recorded (501). */
export type Service = (asked: Asked) => Answer | undefined;

export const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

export const notRecorded = (): Answer => ({
  status: 501,
  headers: { 'content-type': 'text/plain', 'x-not-recorded': '1' },
  body: 'not recorded',
});

/** Text safe inside HTML, attribute values included. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * An HTML page under a policy that forbids what an extension must not need of a page: connections, foreign scripts, inline
 * styles. Only inline scripts and styles that carry the nonce run.
 */
export function page(render: (nonce: string) => string): Answer {
  const nonce = Math.random().toString(36).slice(2);
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src https://i.scdn.co https://images.genius.com https://assets.genius.com',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ];
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') };
  return { status: 200, headers, body: render(nonce) };
}
