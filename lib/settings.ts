import * as z from 'zod/mini';
import { browser } from './browser';

/** What the person has chosen. Version 1; frozen copies for migrations: tests/fixtures/storage. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** `click` until the person chooses otherwise. */
  lookUp: z.enum(['click', 'auto']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const SETTINGS_KEY = 'settings/v1';
export const defaultSettings: Settings = { version: 1, lookUp: 'click' };

/** Only the background reads settings; anything unreadable counts as never chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const parsed = settingsSchema.safeParse(stored[SETTINGS_KEY]);
  return parsed.success ? parsed.data : defaultSettings;
}
