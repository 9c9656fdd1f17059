import { describe, expect, it } from 'vitest';
import { accountFromUrl, accountFromUsername, accountFromWebsite } from '../../lib/platforms';

describe('a username', () => {
  it.each([
    ['instagram', '@junopark ', 'junopark'],
    ['instagram', 'https://www.instagram.com/juno.park/?hl=en', 'juno.park'],
    ['x', 'junopark', 'junopark'],
  ])('at %s written %j is %s', (platform, written, username) => expect(accountFromUsername(platform, written)?.username).toBe(username));

  it.each([
    ['instagram', ''],
    ['instagram', 'two..dots'],
    ['instagram', '../../etc'],
    ['instagram', 'https://evil.example/junopark'],
    ['instagram', 'javascript:alert(1)'],
    ['instagram', 'https://x.com/junopark'],
    ['nowhere', 'junopark'],
  ])('at %s written %j is none', (platform, written) => expect(accountFromUsername(platform, written)).toBeUndefined());
});

describe('an address', () => {
  it.each([
    ['https://twitter.com/junopark', 'x', 'https://x.com/junopark'],
    ['https://www.tiktok.com/@junopark', 'tiktok', 'https://www.tiktok.com/@junopark'],
    ['https://www.youtube.com/channel/UC1234567890123456789012', 'youtube', 'https://www.youtube.com/channel/UC1234567890123456789012'],
    ['https://junopark.bandcamp.com/music', 'bandcamp', 'https://junopark.bandcamp.com/'],
  ])('%s is an account', (address, platform, url) => expect(accountFromUrl(address)).toMatchObject({ platform, url }));

  it.each([
    'https://www.instagram.com/p/abc',
    'https://instagram.com/',
    'ftp://instagram.com/a',
    'https://evilinstagram.com/a',
    'not an address',
  ])('%s is none', (address) => expect(accountFromUrl(address)).toBeUndefined());
});

describe('a website', () => {
  it('is lifted to https and named without the scheme', () => {
    expect(accountFromWebsite('http://www.junopark.example/about/')).toEqual({
      platform: 'website',
      username: 'junopark.example/about',
      url: 'https://www.junopark.example/about/',
    });
  });
  it.each(['javascript:alert(1)', 'https://user:pw@junopark.example/', 'https://localhost/', ''])('%j is none', (address) =>
    expect(accountFromWebsite(address)).toBeUndefined(),
  );
});
