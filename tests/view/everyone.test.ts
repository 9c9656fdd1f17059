import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../components/catalogue';
import { everyoneElse } from '../../lib/view/everyone';
import { crewOf } from '../../lib/view/person';
import { answerOf, credit, on } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

describe('everyone else', () => {
  it('counts people by family and repeats nobody from above', () => {
    const families = everyoneElse(nightFerry, crewOf(nightFerry), catalogueOf(nightFerry));
    expect(families.map(({ family, people }) => [family, people])).toEqual([
      ['writing', 3],
      ['performing', 3],
      ['engineering', 4],
      ['visual', 1],
      ['video', 1],
      ['business', 1],
      ['place', 1],
    ]);
  });
});

describe('a family', () => {
  const answer = answerOf({
    credits: [
      credit('Dee Jay', 'turntablist', on(1)),
      credit('Zoe Long', 'guitar', on(1, 2)),
      credit('Zoe Long', 'bass', on(3)),
      credit('Amy Short', 'drums', on(4, 5)),
      credit('Abe Short', 'guitar', on(4, 5)),
    ],
  });

  it('is ordered by the tracks a person is on, then by name', () => {
    const [family] = everyoneElse(answer, crewOf(answer), catalogueOf(answer));
    expect(family?.family).toBe('performing');
    expect(family?.rows.map((row) => row.person.name)).toEqual(['Zoe Long', 'Zoe Long', 'Abe Short', 'Amy Short', 'Dee Jay']);
  });
});
