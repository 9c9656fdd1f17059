import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key: what a browser is told to trust, for this run alone. */
  spki: string;
}

/** A self-signed certificate for these hosts, made now, valid for two days. Needs openssl. */
export function makeCertificate(hosts: string[]): Certificate {
  const dir = mkdtempSync(join(tmpdir(), 'replica-'));
  try {
    const names = hosts.map((host) => `DNS:${host}`).join(',');
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    const about = ['-subj', '/CN=replica', '-addext', `subjectAltName=${names}`];
    execFileSync('openssl', [...kind, '-keyout', 'key.pem', '-out', 'cert.pem', ...about], { cwd: dir, stdio: 'pipe' });
    const cert = readFileSync(join(dir, 'cert.pem'), 'utf8');
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key: readFileSync(join(dir, 'key.pem'), 'utf8'), cert, spki: createHash('sha256').update(publicKey).digest('base64') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
