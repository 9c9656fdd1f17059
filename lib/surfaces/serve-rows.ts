import { type RowsMessage, type RowsUpdate, rowsMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import { type AskingTab, type LookUpMode, mayLookUp, type Trigger } from '../resolve/gate';

/** A track in a list: its id at the site, and the address that data services know. */
export type Row = RowsMessage['rows'][number];
/** Names by track id; nobody = empty. */
export type Names = Record<string, string[]>;

export interface RowParts {
  tabOf(tabId: number | undefined): Promise<AskingTab>;
  lookUpMode(): Promise<LookUpMode>;
  /** Names that are kept from before. */
  known(site: string, ids: string[]): Promise<Names>;
  keep(site: string, names: Names): Promise<void>;
  /** The recording that each row is linked to, by row id; those that are linked to none are missing. At most one request. May reject. */
  linked(rows: Row[], asking: Asking): Promise<Map<string, string>>;
  /** Who made the recording of this key; undefined = could not be asked, or was cut off. At most one request. */
  makersOf(site: string, row: Row, key: string, asking: Asking): Promise<string[] | undefined>;
}

export interface Asking {
  /** Nothing may be kept, and nothing that is kept be seen. */
  isPrivate: boolean;
  /** Fires when nobody waits any more. */
  signal: AbortSignal;
}

export interface RowDesk {
  /** The background's end of the port of a page's rows. Unreadable messages are ignored. */
  serve(port: BackgroundPort): void;
  /**
   * Whether a list has something to show: a row with names, kept or after asking about its first linked rows; or, where nothing may
   * be looked up without a press, the line to press. `asked` = how many rows were asked about.
   */
  anyKnown(site: string, rows: Row[], tabId: number | undefined, signal: AbortSignal): Promise<{ isAny: boolean; asked: number }>;
}

/** A list of which nothing is shown yet is asked about by so many of its first rows. */
const MOST_TRIED = 3;
const DWELL_MS = 1000;

export function createRowDesk(parts: RowParts): RowDesk {
  const isPrivate = async (tabId: number | undefined): Promise<boolean> => (await parts.tabOf(tabId)).private;
  const mayAsk = async (look: Trigger, tabId: number | undefined): Promise<boolean> =>
    mayLookUp(look, await parts.tabOf(tabId), await parts.lookUpMode());

  const knownIn = async (site: string, rows: Row[], tabId: number | undefined): Promise<Names> =>
    (await isPrivate(tabId)) ? {} : parts.known(site, idsOf(rows)).catch(() => ({}));

  const linkedAmong = async (rows: Row[], tabId: number | undefined, signal: AbortSignal): Promise<Map<string, string>> =>
    parts.linked(rows, { isPrivate: await isPrivate(tabId), signal }).catch(() => new Map<string, string>());

  async function ask(site: string, row: Row, key: string, tabId: number | undefined, signal: AbortSignal): Promise<string[] | undefined> {
    const asking = { isPrivate: await isPrivate(tabId), signal };
    const names = signal.aborted ? undefined : await parts.makersOf(site, row, key, asking);
    if (names && !asking.isPrivate) await parts.keep(site, { [row.id]: names }).catch(() => undefined);
    return names;
  }

  function serve(port: BackgroundPort): void {
    const gone = new AbortController();
    const { signal } = gone;
    const { tabId } = port;
    const links = new Map<string, string>();
    let turn: Promise<unknown> = Promise.resolve();
    const say = (update: Partial<Omit<RowsUpdate, 'type'>>) => {
      if (!signal.aborted) port.post({ ...NOTHING, ...update } satisfies RowsUpdate);
    };

    async function link(rows: Row[]): Promise<string[]> {
      const found = await linkedAmong(rows, tabId, signal);
      for (const [id, key] of found) links.set(id, key);
      return [...found.keys()];
    }

    async function see({ site, rows, look }: Extract<RowsMessage, { type: 'rows/see' }>): Promise<void> {
      const known = await knownIn(site, rows, tabId);
      if (!look) return say({ rows: known, seen: idsOf(rows) });
      const rest = rows.filter(({ id }) => known[id] === undefined);
      const looked = idsOf(rows);
      if (rest.length === 0) return say({ rows: known, looked });
      if (!(await mayAsk(look, tabId))) return say({ rows: known, looked, asleep: true });
      say({ rows: known, looked, linked: await link(rest) });
    }

    async function stay({ site, rows, look }: Extract<RowsMessage, { type: 'rows/stay' }>): Promise<void> {
      if (!(await mayAsk(look, tabId))) return say({ missed: idsOf(rows), asleep: true });
      // After a restart of the background nothing is known of what it linked; the look-up is kept.
      const lost = rows.filter(({ id }) => !links.has(id));
      if (lost.length > 0) await link(lost);
      for (const row of rows) {
        const key = links.get(row.id);
        const names = key ? await ask(site, row, key, tabId, signal) : undefined;
        say(names ? { rows: { [row.id]: names } } : { missed: [row.id] });
      }
    }

    port.onMessage((raw) => {
      const { success, data } = rowsMessageSchema.safeParse(raw);
      if (!success) return;
      if (data.type === 'rows/see') return void see(data).catch(console.error);
      // One row after the other: the host has a pace, and who scrolls on wants the rows that they see then.
      turn = turn.then(() => stay(data)).catch(console.error);
    });
    port.onDisconnect(() => gone.abort());
  }

  return {
    serve,
    async anyKnown(site, rows, tabId, signal) {
      const known = await knownIn(site, rows, tabId);
      if (Object.values(known).some((names) => names.length > 0)) return { isAny: true, asked: 0 };
      if (!(await mayAsk('auto', tabId))) return { isAny: true, asked: 0 };
      await pause(DWELL_MS, signal);
      const links = signal.aborted ? new Map<string, string>() : await linkedAmong(rows, tabId, signal);
      const linked = rows.filter(({ id }) => links.has(id));
      for (const [at, row] of linked.slice(0, MOST_TRIED).entries()) {
        const names = await ask(site, row, links.get(row.id) ?? '', tabId, signal);
        if (names && names.length > 0) return { isAny: true, asked: at + 1 };
      }
      // Those further down may have more luck, once somebody looks at them.
      return { isAny: linked.length > MOST_TRIED, asked: Math.min(linked.length, MOST_TRIED) };
    },
  };
}

const NOTHING: RowsUpdate = { type: 'rows/update', rows: {}, seen: [], looked: [], linked: [], missed: [], asleep: false };

const idsOf = (rows: Row[]): string[] => rows.map(({ id }) => id);

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
