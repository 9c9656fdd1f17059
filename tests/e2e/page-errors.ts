import type { BrowserContext, ConsoleMessage, Page, Worker } from 'playwright-core';

/**
 * Collects uncaught errors and console errors of every page and worker of a context, "where: what". Resources that fail to
 * load are not errors of the code: a test that makes a source fail would drown in them.
 */
export function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const note = (where: string, message: ConsoleMessage) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(`${where}: ${message.text()}`);
  };
  const watchWorker = (worker: Worker) => void worker.on('console', (message) => note(worker.url(), message));
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => note(page.url(), message));
  };
  for (const page of context.pages()) watch(page);
  for (const worker of context.serviceWorkers()) watchWorker(worker);
  context.on('page', watch);
  context.on('serviceworker', watchWorker);
  return errors;
}
