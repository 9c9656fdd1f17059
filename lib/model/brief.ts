/** What a badge shows of an answer: names, ready to print, and nothing that a badge does not print. */
export interface Brief {
  /** `asleep` = nobody has asked, and nothing is known from before; `asking` = more may come; `done` = this is all. */
  state: 'asleep' | 'asking' | 'done';
  /** Who made the record, those with most tracks first. Empty = nobody is named. */
  made: string[];
  /** Who made a track, the main kind of producer first, by the site's own track id; a track without names is missing. */
  tracks: Record<string, string[]>;
}
