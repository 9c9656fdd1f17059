import { expect, it } from 'vitest';
import { instrumentIn } from '../../lib/roles/instrument-in';
import { PLAYED } from '../../lib/roles/played';
import { roleForLabel } from '../../lib/roles/role-for';

it.each([
  ['Theremin', 'theremin'],
  ['Oboe', 'oboe'],
  ['Second Violin', 'second violin'],
  ['ElectricBassGuitar', 'electric bass guitar'],
  ['Drums', 'drums (drum set)'],
  ['Synth', 'synthesizer'],
  ['Backing Vocals', 'background vocals'],
  ['Talk Box', 'talkbox'],
  ['Bass Clarinet', 'bass clarinet'],
  ['Soprano Vocals', 'soprano vocals'],
  ['Lead Singer', 'lead vocals'],
  ['Vocals', undefined],
  ['Singer', undefined],
  ['Performed By', undefined],
  ['Multi-Instrumentalist', 'multi-instrumentalist'],
  ['Strings', undefined],
  ['Producer', undefined],
  ['Guitar Tech', undefined],
])('of the label %s it is %s', (label, instrument) => expect(instrumentIn(label, roleForLabel(label)?.id ?? 'other')).toBe(instrument));

it('an instrument stays readable under whatever role it is', () => {
  const lost = Object.values(PLAYED)
    .flat()
    .filter((label) => !instrumentIn(label, roleForLabel(label)?.id ?? 'other'));
  expect(lost).toEqual([]);
});
