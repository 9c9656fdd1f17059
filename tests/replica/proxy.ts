import http from 'node:http';
import net, { type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from './listen';

export interface ReplicaProxy {
  port: number;
  /** "CONNECT host:port" of what was asked and does not belong to the replica. */
  refused: string[];
  server: http.Server;
}

function tunnel(client: Duplex, port: number): void {
  const upstream: Socket = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
}

/** A proxy for browsers that cannot map hosts: leads the replica's hosts to its port and refuses all others. */
export async function startProxy(hosts: string[], port: number): Promise<ReplicaProxy> {
  const refused: string[] = [];
  const server = http.createServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, client) => {
    if (hosts.includes((request.url ?? '').split(':')[0] ?? '')) return tunnel(client, port);
    refused.push(`CONNECT ${request.url}`);
    client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { port: await listen(server), refused, server };
}
