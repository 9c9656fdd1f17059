import { describe, expect, it } from 'vitest';
import { ADA, artistPage, JUNO, name, trackPage } from './spotify-stage';

const about = (...content: string[]) => `<div role="dialog"><h1>Ada Quill</h1>${content.join('')}</div>`;
const link = (url: string, label: string) => `<a href="${url}" target="_blank">${label}</a>`;
const INSTAGRAM = 'https://instagram.com/adaquill_demo';

describe('the dialog about an artist', () => {
  it('tells the addresses it lists, under its own words', () => {
    const listed = `<div>${link(INSTAGRAM, 'Instagram')}${link('https://en.wikipedia.org/wiki/Sample', 'Wikipedia')}</div>`;
    expect(artistPage(about('<p>From the harbour.</p>', listed)).claims()).toEqual([
      { label: 'Instagram', name: 'Ada Quill', id: ADA, url: INSTAGRAM, via: 'external-links' },
      { label: 'Wikipedia', name: 'Ada Quill', id: ADA, url: 'https://en.wikipedia.org/wiki/Sample', via: 'external-links' },
    ]);
  });

  it('names a link that is only an icon by its label', () => {
    const icon = `<a href="${INSTAGRAM}" aria-label="Instagram"><svg></svg></a>`;
    expect(artistPage(about(icon)).claims()).toMatchObject([{ label: 'Instagram', url: INSTAGRAM }]);
  });

  it.each([
    ['links of the biography', about(`<p>Write to <b>${link(INSTAGRAM, 'her')}</b> there.</p>`)],
    ['links inside the site', about(link('https://open.spotify.com/user/x', 'Posted by'), link('https://support.spotify.com/', 'Help'))],
    ['plain http and scripts', about(link('http://instagram.com/adaquill_demo', 'Instagram'), link('javascript:alert(1)', 'X'))],
    ['a dialog about somebody else', about(link(INSTAGRAM, 'Instagram')).replace('Ada Quill', 'Juno Park')],
    ['a dialog that links to somebody else', about(name('Juno Park', JUNO), link(INSTAGRAM, 'Instagram'))],
    ['two dialogs', about(link(INSTAGRAM, 'Instagram')).repeat(2)],
    ['no dialog', link(INSTAGRAM, 'Instagram')],
  ])('takes nothing from %s', (_what, html) => expect(artistPage(html).claims()).toEqual([]));

  it('takes at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, index) => link(`https://www.tiktok.com/@ada${index}`, `TikTok ${index}`));
    expect(artistPage(about(`<div>${many.join('')}</div>`)).claims()).toHaveLength(20);
  });

  it('says nothing on a page that is not the artist’s', () => {
    expect(trackPage(about(link(INSTAGRAM, 'Instagram'))).claims()).toEqual([]);
  });
});
