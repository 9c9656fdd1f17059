import { genius } from './genius';
import type { Site } from './site';
import { spotify } from './spotify';

/** Every site whose pages are read. A new one is one file and one line here. */
export const sites: Site[] = [spotify, genius];
