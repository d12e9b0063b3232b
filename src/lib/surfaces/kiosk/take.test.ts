import { describe, expect, it } from 'vitest';
import { isReachable, pathOfView } from './take';

describe('the view that a phone takes along', () => {
  it('is the exhibit, with what was chosen and the mark whose sentence is read', () => {
    const options = { agreement: '2011' };
    expect(pathOfView({ exhibit: 'funding', options: {}, mark: null })).toBe('/exhibits/funding/');
    expect(pathOfView({ exhibit: 'timeline', options, mark: '2011-1.1' })).toBe(
      '/exhibits/timeline/?agreement=2011&mark=timeline.2011-1.1'
    );
  });
});

describe('an address for a phone', () => {
  it.each(['https://a.example/b', 'http://192.168.1.20:4173', 'https://localhost.example'])(
    'may be %s',
    (address) => expect(isReachable(address)).toBe(true)
  );

  it.each(['http://localhost:4173', 'http://127.0.0.1/', 'http://[::1]:80', '', 'vaekstspor'])(
    'cannot be «%s»',
    (address) => expect(isReachable(address)).toBe(false)
  );
});
