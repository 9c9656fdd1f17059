import type { LoggedRequest, Replica } from '../../replica/start-replica';

/** A page of one of the sites as a person has it before them, in either browser. Expressions are evaluated in the page's own world. */
export interface SitePage {
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  waitFor(expression: string, withinMs?: number): Promise<void>;
  /** A real click at this place of the window. */
  clickAt(place: { x: number; y: number }): Promise<void>;
  /** Real key presses, one after the other. */
  keys(...keys: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Hidden pages show nothing new. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** The toolbar popup over a page. */
export interface OpenPopup {
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  waitFor(expression: string, withinMs?: number): Promise<void>;
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** The built extension in one of the browsers, with a new profile. */
export interface BadgeStage {
  replica: Replica;
  open(url: string): Promise<SitePage>;
  popupOver(page: SitePage): Promise<OpenPopup>;
  /** Requests of the extension to services. */
  asked(): LoggedRequest[];
  /** Uncaught errors and console errors so far, of pages and of the extension. */
  errors(): Promise<string[]>;
  /** Ends the background as an idle browser does. */
  stopBackground(): Promise<void>;
  /** Switches the extension off, as on the browser's own page of extensions. */
  switchOff(): Promise<void>;
  close(): Promise<void>;
}

export type OpenBadgeStage = () => Promise<BadgeStage>;

const PANEL = '[data-page-panel]';

/** In the popup, as a person would: `on` = the switch ends up so. */
export async function setSwitch(stage: BadgeStage, page: SitePage, hook: string, on: boolean): Promise<void> {
  const popup = await stage.popupOver(page);
  const box = `[data-switch="${hook}"]`;
  await popup.waitFor(`document.querySelector('${PANEL}')`, 20_000);
  await popup.click(`${PANEL} .panel__button`);
  await popup.waitFor(`document.querySelector('${box}')`);
  if ((await popup.evaluate<boolean>(`document.querySelector('${box}').checked`)) !== on) await popup.click(box);
  await popup.waitFor(`document.querySelector('${box}').checked === ${on} && document.querySelector('${PANEL}[aria-busy="false"]')`);
  await popup.close();
}

/** Everything about the page's record is known afterwards. */
export async function answerInPopup(stage: BadgeStage, page: SitePage): Promise<void> {
  const popup = await stage.popupOver(page);
  await popup.waitFor(`document.querySelector('[data-complete="true"]') && document.querySelector('${PANEL}')`, 40_000);
  await popup.close();
}
