import * as z from 'zod/mini';
import { browser } from './browser';

/** What the person has chosen. Version 1; frozen copies for migrations: tests/fixtures/storage. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** `click` until the person chooses otherwise. */
  lookUp: z.enum(['click', 'auto']),
  /** Addresses of services of their own (a MusicBrainz mirror, a query engine), by endpoint id. */
  endpoints: z._default(z.record(z.string(), z.url({ protocol: /^https?$/ })), {}),
  /** Tokens of their own by source id: sent to that source and nowhere else. */
  tokens: z._default(z.record(z.string(), z.string()), {}),
});
export type Settings = z.infer<typeof settingsSchema>;

export const SETTINGS_KEY = 'settings/v1';
export const defaultSettings: Settings = { version: 1, lookUp: 'click', endpoints: {}, tokens: {} };

/** Only the background reads settings; anything unreadable counts as never chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
  const parsed = settingsSchema.safeParse(stored[SETTINGS_KEY]);
  return parsed.success ? parsed.data : defaultSettings;
}

/** Settings as they are now, read once and again after every change. For the background, which asks for them all the time. */
export function watchSettings(): () => Promise<Settings> {
  let current: Promise<Settings> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) current = undefined;
  });
  return () => {
    current ??= loadSettings();
    return current;
  };
}
