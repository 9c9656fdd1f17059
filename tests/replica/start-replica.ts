import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { chooseCases, NOT_RECORDED, recordedAnswer } from '../recordings';
import { type Answer, type Asked, notRecorded } from './answer';
import { makeCertificate } from './certificate';
import type { Failure } from './failures';
import { HOSTS, IMAGE_HOSTS, OPEN_TO_ALL, services } from './hosts';
import { listen } from './listen';
import { startProxy } from './proxy';

/** One request as it came in. `status` 0 = never answered. `notRecorded`: nobody foresaw it. */
export interface LoggedRequest {
  method: string;
  host: string;
  /** The whole address. */
  url: string;
  status: number;
  body: string;
  /** Epoch ms. */
  at: number;
  userAgent: string;
  notRecorded: boolean;
}

export interface ReplicaOptions {
  /** Answer from recordings instead of the sample: a case folder, a comma list, or the whole folder. */
  recordings?: string;
  /** With a whole folder of recordings: the address of the page whose cases come first. */
  page?: string;
}

/**
 * A stand-in for the sites and services on 127.0.0.1.
 * @example
 * const replica = await startReplica();
 * replica.fail('musicbrainz.org', failures.busy);       // a host, or host and start of a path
 * replica.requests.filter((each) => each.notRecorded);  // must stay empty
 * await replica.close();
 */
export interface Replica {
  port: number;
  proxyPort: number;
  spki: string;
  hosts: string[];
  requests: LoggedRequest[];
  /** What the proxy refused. */
  refused: string[];
  /** The longest matching prefix counts; a later call for the same prefix replaces the earlier. */
  fail(hostAndPath: string, failure: Failure): void;
  /** All sources are well again and the logs are empty. */
  reset(): void;
  /** Ends at once: every socket is destroyed. */
  close(): Promise<void>;
}

type Answerer = (asked: Asked) => Promise<Answer>;

const fromSample: Answerer = async (asked) => services[asked.url.host]?.(asked) ?? notRecorded();

function fromRecordings(recordings: string, page: string): Answerer {
  const { cases, loose } = chooseCases(recordings, page);
  return async (asked) => {
    if (IMAGE_HOSTS.includes(asked.url.host)) return fromSample(asked);
    const recorded = recordedAnswer(cases, loose, asked.method, asked.url.href);
    return { status: recorded.status, headers: Object.fromEntries(recorded.headers), body: await recorded.text() };
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

function failureFor(failing: Map<string, Failure>, url: URL): Failure | undefined {
  const asked = url.host + url.pathname;
  const prefix = [...failing.keys()].filter((each) => asked.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? undefined : failing.get(prefix);
}

function send(response: ServerResponse, host: string, { status, headers, body }: Answer): void {
  const open = OPEN_TO_ALL.has(host) ? { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' } : {};
  response.writeHead(status, { ...headers, ...open });
  response.end(body);
}

const DRIP_MS = 40;

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

const EMPTY: Answer = { status: 204, headers: {}, body: '' };

/** Pages ask for an icon, and browsers ask before a foreign request: answers that say nothing. */
const isFormality = ({ method, url }: Asked): boolean => method === 'OPTIONS' || url.pathname === '/favicon.ico';

function listener(answerFor: Answerer, failing: Map<string, Failure>, log: LoggedRequest[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = Date.now();
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const asked: Asked = { method: request.method ?? 'GET', url: new URL(`https://${host}${request.url}`), body: await readBody(request) };
    if (isFormality(asked)) return send(response, host, EMPTY);
    const failure = failureFor(failing, asked.url);
    const real = typeof failure === 'string' ? undefined : await answerFor(asked);
    const missing = real?.headers[NOT_RECORDED] !== undefined;
    const answer = typeof failure === 'function' ? failure(missing ? undefined : real) : real;
    const { method, body } = asked;
    const userAgent = request.headers['user-agent'] ?? '';
    log.push({ method, host, url: asked.url.href, status: answer?.status ?? 0, body, at, userAgent, notRecorded: missing });
    if (answer) send(response, host, answer);
    if (failure === 'refused') request.socket.destroy();
    if (failure === 'drip') drip(response);
  };
}

/** Ends servers and all their sockets: tunnels are not among the connections that a server closes itself. */
function closer(servers: Server[]): () => Promise<void> {
  const sockets = new Set<Socket>();
  for (const server of servers) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    });
  }
  return async () => {
    for (const server of servers) server.close();
    for (const socket of sockets) socket.destroy();
  };
}

export async function startReplica({ recordings, page = '' }: ReplicaOptions = {}): Promise<Replica> {
  const { key, cert, spki } = makeCertificate(HOSTS);
  const failing = new Map<string, Failure>();
  const requests: LoggedRequest[] = [];
  const answerFor = recordings ? fromRecordings(recordings, page) : fromSample;
  const server = https.createServer({ key, cert }, listener(answerFor, failing, requests));
  const port = await listen(server);
  const proxy = await startProxy(HOSTS, port);
  const close = closer([server, proxy.server]);
  return {
    port,
    proxyPort: proxy.port,
    spki,
    hosts: HOSTS,
    requests,
    refused: proxy.refused,
    fail: (hostAndPath, failure) => void failing.set(hostAndPath, failure),
    reset() {
      failing.clear();
      requests.length = 0;
      proxy.refused.length = 0;
    },
    close,
  };
}
