import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platforms } from '../lib/platforms';
import { roles } from '../lib/roles';
import { FAMILIES } from '../lib/roles/role';
import { sites } from '../lib/sites';
import { creditSources, personSources, sources } from '../lib/sources';

const readme = readFileSync('README.md', 'utf8');

describe.each([
  ['sites', sites],
  ['sources', sources],
  ['platforms', platforms],
  ['roles', roles],
])('%s', (_name, list: { id: string }[]) => {
  it('have ids of their own', () => expect(new Set(list.map((each) => each.id)).size).toBe(list.length));
});

describe('sources', () => {
  it('are all listed, whatever they can do', () => {
    for (const source of [...creditSources, ...personSources]) expect(sources.map((each) => each.id)).toContain(source.id);
  });

  it.each(sources)('$id says which hosts it asks, over https; one without an address asks none', ({ hosts, endpoints }) => {
    expect(hosts.length > 0).toBe(Object.keys(endpoints).length > 0);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });
});

it.each([...sites, ...sources])('the README has a row for $name', ({ name }) => expect(readme).toContain(`| ${name} `));

describe('roles', () => {
  it('belong to a known family', () => expect(roles.filter((role) => !FAMILIES.includes(role.family))).toEqual([]));
});
