import { describe, expect, it } from 'vitest';
import { chromiumCandidates } from './find-chromium.mjs';

describe('where a Chromium is looked for', () => {
  it('asks CHROME_PATH first, then the download, then the PATH in its order, then known places', () => {
    const places = chromiumCandidates({ CHROME_PATH: '/mine/chrome', PATH: '/a:/b' }, '/download/chrome');
    expect(places.slice(0, 3)).toEqual(['/mine/chrome', '/download/chrome', '/a/chromium']);
    expect(places.indexOf('/a/chrome')).toBeLessThan(places.indexOf('/b/chromium'));
    expect(places.indexOf('/b/chrome')).toBeLessThan(places.indexOf('/opt/google/chrome/chrome'));
  });

  it('never looks in the folder it stands in when the PATH has empty parts', () => {
    expect(chromiumCandidates({ PATH: ':/a:' }, undefined)).not.toContain('chromium');
  });
});
