import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { UserConfig } from 'wxt';
import { holdsTexts, localeFiles, wordsType } from './locales';

type Hooks = NonNullable<UserConfig['hooks']>;

/** `_locales` into the build, the type of its keys into `.wxt/`, and both anew while `npm run dev` runs. */
export const localeHooks: Hooks = {
  'prepare:types': async (_, entries) => void entries.push({ path: 'types/words.d.ts', text: await wordsType(), tsReference: true }),
  'build:publicAssets': async (_, assets) => void assets.push(...(await localeFiles())),

  // No module imports the texts, so the bundler does not see them change.
  'server:created': (wxt, server) => {
    server.watcher.on('change', (path) => {
      if (!holdsTexts(path)) return;
      writeTexts(wxt.config).then(() => server.reloadExtension(), wxt.logger.error);
    });
  },
};

async function writeTexts({ wxtDir, outDir }: { wxtDir: string; outDir: string }): Promise<void> {
  const texts = (await localeFiles()).map(({ relativeDest, contents }) => ({ path: resolve(outDir, relativeDest), contents }));
  const type = { path: resolve(wxtDir, 'types/words.d.ts'), contents: await wordsType() };
  await Promise.all([...texts, type].map(writeText));
}

async function writeText({ path, contents }: { path: string; contents: string }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
