import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { QUIET_ENVIRONMENT } from './firefox-profile';

export interface FirefoxProcess {
  /** Where it listens for WebDriver BiDi. */
  address: string;
  /** Console errors of all its pages so far. */
  consoleErrors(): string[];
  /** Waits for its own end; kills it when that takes too long. */
  end(): Promise<void>;
}

const START_WITHIN_MS = 40_000;
const END_WITHIN_MS = 8000;

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = (why: string) => reject(new Error(`Firefox ${why}: ${said}`));
    const timer = setTimeout(giveUp, START_WITHIN_MS, `did not listen within ${START_WITHIN_MS} ms`);
    child.once('error', ({ message }) => giveUp(message));
    child.once('exit', () => giveUp('ended'));
    child.stderr?.on('data', (part) => {
      said += part;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
  await once(child, 'exit');
  clearTimeout(timer);
}

// What the browser's own parts say begins with their name, what pages say with a quotation mark or a bracket.
const consoleErrorsIn = (output: string): string[] => output.match(/console\.error: ["(].*/g) ?? [];

/** A Firefox of its own on this profile, without a window. */
export async function startFirefox(executable: string, profile: string): Promise<FirefoxProcess> {
  // The last one opens extension pages and the browser's own scope to WebDriver BiDi.
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(executable, ['--headless', '--no-remote', '--profile', profile, ...remote, 'about:blank'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...QUIET_ENVIRONMENT },
  });
  // A test run that dies takes its browser along.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part;
  });
  try {
    return { address: await addressOf(child), consoleErrors: () => consoleErrorsIn(output), end: () => end(child) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
