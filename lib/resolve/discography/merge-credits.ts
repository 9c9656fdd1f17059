import type { Proof, Scope } from '../../model/credit';
import type { DiscographyCredit } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import { uniqueProofs } from '../handles';
import { byTrust } from '../trust';

const keyOf = ({ contributor, role, detail, scope, record }: DiscographyCredit): string =>
  [contributor, role, detail ?? '', scope === 'release' ? (record ?? scope) : 'songs'].join('|');

const sourceOf = ({ proofs: [first] }: DiscographyCredit): Pick<Proof, 'source'> => first ?? { source: '' };

const songsOf = (same: DiscographyCredit[]): Scope =>
  [...new Set(same.flatMap(({ scope }) => (scope === 'release' ? [] : scope)))].sort((a, b) => a.localeCompare(b));

/** Over many records a name counts as the credited one only where all say so. */
function creditedIn(same: DiscographyCredit[]): Pick<DiscographyCredit, 'creditedAs'> {
  const [name, ...others] = new Set(same.map(({ creditedAs }) => creditedAs));
  return name && others.length === 0 ? { creditedAs: name } : {};
}

function oneCredit(id: string, same: DiscographyCredit[]): DiscographyCredit[] {
  const [lead] = same.toSorted((a, b) => byTrust(sourceOf(a), sourceOf(b)) || JSON.stringify(a).localeCompare(JSON.stringify(b)));
  if (!lead) return [];
  const { contributor, role, detail, record } = lead;
  return [
    {
      id,
      contributor,
      role,
      scope: lead.scope === 'release' ? lead.scope : songsOf(same),
      proofs: uniqueProofs(same.flatMap(({ proofs }) => proofs)),
      ...(detail ? { detail } : {}),
      ...(record ? { record } : {}),
      ...creditedIn(same),
    },
  ];
}

/** Same contributor, same role: one credit for all songs, and one for each record that it is for as a whole. */
export const mergeDiscographyCredits = (credits: DiscographyCredit[]): DiscographyCredit[] =>
  [...groupBy(credits, keyOf)].flatMap(([id, same]) => oneCredit(id, same)).sort((a, b) => a.id.localeCompare(b.id));
