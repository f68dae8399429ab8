import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { incoming } from './incoming';

function asked(url: string) {
  return incoming(Object.assign(new IncomingMessage(new Socket()), { url, method: 'GET' }));
}

describe('the address of a request', () => {
  it('is taken as it came, undecoded and unresolved', () => {
    expect(asked('/en/enter/../a%2fb?x=1?y')).toMatchObject({
      pathname: '/en/enter/../a%2fb',
      search: '?x=1?y',
    });
    expect(asked('/en')).toMatchObject({ pathname: '/en', search: '' });
  });

  it('is refused where it is no path, or could be read as naming another host', () => {
    for (const url of [
      'http://127.0.0.1/en',
      '//evil.example/en',
      '/\\evil.example',
      '*',
      '',
      'en',
      '/en enter',
      '/en\u0000',
      '/ع',
    ])
      expect(asked(url), url).toBeUndefined();
  });
});
