import type { SubjectRef } from '../model/subject';
import { genius } from './genius';
import type { Site } from './site';
import { spotify } from './spotify';

/** Every site whose pages are read. A new one is one file and one line here. */
export const sites: Site[] = [spotify, genius];

/** What an address is about, at whichever site; undefined = nothing that is known here. */
export const refAt = (url: URL): SubjectRef | undefined => sites.map((site) => site.identify(url)).find((ref) => ref !== undefined);

/** The same of an address as text; of what is none nothing is known. */
export const refIn = (url: string): SubjectRef | undefined => (URL.canParse(url) ? refAt(new URL(url)) : undefined);
