import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, settingsOf } from './settings';

describe('the settings of a kiosk', () => {
  it('are what the house thinks good when nobody says anything', () => {
    expect(settingsOf('')).toEqual(defaults);
    expect(defaults).toMatchObject({ idle: 90_000, warning: 20_000, step: 8_000 });
  });

  it('are read from the address, in the units people think in', () => {
    const search =
      '?idle=60&warning=5&step=0.5&pace=1.5&update=2&pxPerMm=2.02&distance=1500&address=https://a.example/b/';
    expect(settingsOf(search)).toEqual({
      idle: 60_000,
      warning: 5_000,
      step: 500,
      pace: 1.5,
      update: 120_000,
      pxPerMm: 2.02,
      distance: 1_500,
      address: 'https://a.example/b'
    });
  });

  it.each(['', ' ', 'soon', '-1', '0', '1e99', 'NaN', 'Infinity', '5000'])(
    'do not take «%s» for a time',
    (text) => {
      const query = new URLSearchParams({ idle: text, warning: text, step: text, update: text });
      expect(settingsOf(`?${query}`)).toEqual(defaults);
    }
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://a@b.example/', 'x'])(
    'do not take %s for an address',
    (address) => {
      expect(settingsOf(`?${new URLSearchParams({ address })}`).address).toBeNull();
    }
  );

  it('never come out unusable, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const query = new URLSearchParams({
          idle: a,
          step: b,
          warning: b,
          pxPerMm: a,
          distance: b
        });
        const { idle, warning, step, update, pxPerMm, distance } = settingsOf(
          `?${query}&${a}=${b}`
        );
        for (const time of [idle, warning, step, update, distance, pxPerMm ?? 1]) {
          expect(time).toBeGreaterThan(0);
          expect(Number.isFinite(time)).toBe(true);
        }
      })
    );
  });
});
