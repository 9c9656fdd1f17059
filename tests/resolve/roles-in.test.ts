import { expect, it } from 'vitest';
import { rolesIn } from '../../lib/resolve/roles-in';
import { roles } from '../../lib/roles';
import { credit, person } from './reports';

const ada = person('Ada Quill', { mb: ['ada'] });
const does = (role: string) => credit(ada, role, 'release', 'musicbrainz');

it('an answer says of each role that it names what a surface has to know, once', () => {
  expect(rolesIn([does('producer'), does('producer'), does('label')])).toEqual({
    producer: { family: 'producing', producerKind: 'producer', order: 0 },
    label: { family: 'business', company: true, order: roles.findIndex(({ id }) => id === 'label') },
  });
  expect(rolesIn([])).toEqual({});
});

it('a role that the catalogue does not know comes last, among the others', () => {
  expect(rolesIn([does('no_such_role')])).toEqual({ no_such_role: { family: 'other', order: roles.length } });
});
