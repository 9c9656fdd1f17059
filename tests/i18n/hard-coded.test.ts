import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentFiles, hardCodedIn } from './hard-coded';

it('no component says words of its own', () => {
  expect(componentFiles().flatMap((file) => hardCodedIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('words of its own are found', () => {
  it.each([
    ['between tags', `<p>Made by {name}</p>`, 'Made by'],
    ['as a text child', `<p>{'Made by'}</p>`, 'Made by'],
    ['in a template', `<p>{\`Made by \${name}\`}</p>`, 'Made by '],
    ['behind a condition', `<p>{isOpen && 'Close'}</p>`, 'Close'],
    ['in one branch of two', `<p>{isOpen ? 'Close' : t('open')}</p>`, 'Close'],
    ['for ears', `<button aria-label="Close" />`, 'Close'],
    ['for ears, put together', `<button aria-label={\`Close \${name}\`} />`, 'Close '],
    ['in a tooltip', `<abbr title={'Recorded'} />`, 'Recorded'],
    ['in an empty field', `<input placeholder="Search" />`, 'Search'],
    ['instead of a picture', `<img alt="Cover" />`, 'Cover'],
  ])('%s', (_, code, words) => {
    expect(hardCodedIn('sample.tsx', `const view = ${code};`)).toEqual([`sample.tsx: ${words}`]);
  });

  it.each([
    ['a text by its key', `<p title={t('why')}>{t('why')}</p>`],
    ['signs between names', `<p>{index > 0 && '; '}{name} · {year}</p>`],
    ['a value that is compared', `<p>{kind === 'unclear' && <Possibilities />}</p>`],
    ['a class and a test hook', `<p class="row row--same" data-section="tracks" />`],
  ])('but not %s', (_, code) => {
    expect(hardCodedIn('sample.tsx', `const view = ${code};`)).toEqual([]);
  });
});
