import * as z from 'zod/mini';
import { browser } from './browser';
import { badgeClosingsSchema, lookUpModeSchema, noClosings } from './model/badge-closings';

/** What the person has chosen. Version 1; frozen copies for migrations: tests/fixtures/storage. */
export const settingsSchema = z.object({
  version: z.literal(1),
  lookUp: lookUpModeSchema,
  /** Addresses of services of their own (a MusicBrainz mirror, a query engine), by endpoint id. */
  endpoints: z._default(z.record(z.string(), z.url({ protocol: /^https?$/ })), {}),
  /** Tokens of their own by source id: sent to that source and nowhere else. */
  tokens: z._default(z.record(z.string(), z.string()), {}),
  badges: z._default(badgeClosingsSchema, noClosings),
});
export type Settings = z.infer<typeof settingsSchema>;

export const SETTINGS_KEY = 'settings/v1';
export const defaultSettings: Settings = { version: 1, lookUp: 'click', endpoints: {}, tokens: {}, badges: noClosings };

/** Only the background reads settings; anything unreadable counts as never chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
  const parsed = settingsSchema.safeParse(stored[SETTINGS_KEY]);
  return parsed.success ? parsed.data : defaultSettings;
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes wait for each other: none is lost between reading and writing. Rejects when the store cannot be written. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = lastChange.then(async () => browser.storage.local.set({ [SETTINGS_KEY]: change(await loadSettings()) }));
  lastChange = next.catch(() => undefined);
  return next;
}

/** Called after every change, whoever made it. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) listener();
  });
}

/** Settings as they are now, read once and again after every change. For the background, which asks for them all the time. */
export function watchSettings(): () => Promise<Settings> {
  let current: Promise<Settings> | undefined;
  onSettingsChange(() => {
    current = undefined;
  });
  return () => {
    current ??= loadSettings();
    return current;
  };
}
