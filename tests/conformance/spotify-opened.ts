import { vi } from 'vitest';
import { spotify as site } from '../../lib/sites/spotify';
import { spotify as source } from '../../lib/sources/spotify';
import { documentFrom } from '../../scripts/page-document';
import { escapeHtml } from '../replica/answer';
import { aboutDialog, creditsDialog, type Groups, type Rows, rowsDialog, WORDS } from '../replica/player/client/dialogs';
import { creditLines, type Facts, type Recording } from './harness';

/**
 * Recorded answers of end points that the product never asks, but whose facts the player shows in its dialogs: they are
 * drawn as the replica draws such a dialog, and read from there. That proves reader and mapping on real names and roles; it
 * does not prove the markup, of which no recording exists.
 */
export const OPENED: Record<string, (recording: Recording) => Facts> = {
  'spotify/track-credits-view': (recording) => {
    const answer: OldCredits = JSON.parse(recording.file('credits.json'));
    const groups: Groups = answer.roleCredits.map(({ roleTitle, artists }) => ({ label: roleTitle, names: artists.map(named) }));
    const main = answer.roleCredits.flatMap(({ artists }) => artists.filter(({ subroles }) => subroles.includes('main artist')));
    const about = { kind: 'track' as const, id: idOf(answer.trackUri), title: answer.trackTitle, artists: main.map(named) };
    const source = answer.sourceNames.join(', ');
    return readFacts(about, () => creditsDialog(about.title, groups, WORDS.en, source));
  },
  'spotify/credits-trait-shape': (recording) => {
    const { trackUnion }: { trackUnion: NewCredits } = JSON.parse(recording.file('credits-trait.json')).data;
    const people = trackUnion.creditsTrait.contributors.items;
    const labels = [...new Set(people.map(({ roleGroup }) => roleGroup.name))];
    const groups = labels.map((label) => ({ label, rows: people.filter(({ roleGroup }) => roleGroup.name === label).map(rowOf) }));
    const artists = people.filter(({ role }) => role === 'Main Artist').map(named);
    const about = { kind: 'track' as const, id: NO_ID, title: trackUnion.name, artists };
    const { subject, ...facts } = readFacts(about, () => rowsDialog(about.title, groups, WORDS.en));
    // The shape names neither the track's id nor its artist.
    return { ...facts, subject: { kind: about.kind, site: site.id, id: null, title: about.title } };
  },
  'spotify/artist-external-links': (recording) => {
    const { artistUnion }: { artistUnion: Overview } = JSON.parse(recording.file('artist.json')).data;
    const { name, externalLinks } = artistUnion.profile;
    return readFacts({ kind: 'artist', id: artistUnion.id, title: name, artists: [] }, () => aboutDialog(name, externalLinks.items));
  },
};

interface Someone {
  name: string;
  uri: string | null;
}
interface OldCredits {
  trackUri: string;
  trackTitle: string;
  roleCredits: { roleTitle: string; artists: (Someone & { subroles: string[] })[] }[];
  sourceNames: string[];
}
interface NewCredits {
  name: string;
  creditsTrait: { contributors: { items: (Someone & { role: string; roleGroup: { name: string } })[] } };
}
interface Overview {
  id: string;
  profile: { name: string; externalLinks: { items: { name: string; url: string }[] } };
}

const NO_ID = '0000000000000000000000';
const idOf = (uri: string): string => uri.split(':')[2] ?? '';
const named = ({ name, uri }: Someone) => ({ name, ...(uri && { id: idOf(uri) }) });
const rowOf = (person: Someone & { role: string }): Rows[number] => ({ ...named(person), roles: person.role });

interface Shown {
  kind: 'track' | 'artist';
  id: string;
  title: string;
  artists: { name: string; id?: string }[];
}

/** The page of the player around the dialog, as bare as its reader allows. */
function pageWith({ kind, id, title, artists }: Shown, draw: () => HTMLElement): Document {
  const creators = artists.map((each) => `<a data-testid="creator-link" href="/artist/${each.id}">${escapeHtml(each.name)}</a>`);
  const header = `<span data-testid="entityTitle"><h1>${escapeHtml(title)}</h1></span>${creators.join('')}`;
  const section = `<section data-testid="${kind}-page" data-test-uri="spotify:${kind}:${id}">${header}</section>`;
  const root = documentFrom(`<!doctype html><html><body><main>${section}</main></body></html>`, `https://open.spotify.com/${kind}/${id}`);
  vi.stubGlobal('document', root); // the replica draws as a script of its page does
  root.body.append(draw());
  vi.unstubAllGlobals();
  return root;
}

function readFacts(about: Shown, draw: () => HTMLElement): Facts {
  const ref = { site: site.id, kind: about.kind, id: about.id, url: `https://open.spotify.com/${about.kind}/${about.id}` };
  const reading = site.read(ref, pageWith(about, draw), false);
  const report = reading && source.fromPage?.({ ref, facts: reading.facts }, reading.claims ?? [], new Date().toISOString());
  if (!reading || !report) throw new Error('the page was not read');
  const names = new Map(report.contributors.map((each) => [each.id, each.name]));
  return {
    subject: { ...about, site: site.id, artists: reading.facts.artists.map(({ name, id }) => ({ name, id })) },
    // Where it stood is the dialog here, the answer there.
    credits: creditLines(report.credits, report.contributors).map(({ via, ...line }) => line),
    handles: report.handles.map(({ contributor, platform, username }) => ({
      person: names.get(contributor),
      personId: contributor.replace('spotify:', ''),
      service: platform,
      handle: username,
    })),
    ...(about.kind === 'artist' ? { links: reading.claims?.map(({ label, url }) => ({ name: label, url })) } : {}),
  };
}
