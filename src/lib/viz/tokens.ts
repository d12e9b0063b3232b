/**
 * The colour values of the visual language, per theme. `styles/tokens.css` carries the same values
 * for the page (a test holds the two together); exports need them as plain hex.
 * `periods` is an ordered scale: the first agreement in time takes the first, and so on. The first
 * two are the design's; the others were searched for in OKLCh so that all six stay apart in every
 * kind of colour vision, which takes differences of lightness as well as of hue. What they reach is
 * held by `colours.test.ts`.
 */
export interface Tokens {
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  line: string;
  rest: string;
  neutral: string;
  focus: string;
  periods: { solid: string; soft: string }[];
}

export const tokens: Record<'light' | 'dark', Tokens> = {
  light: {
    paper: '#FBFAF6',
    surface: '#FFFFFF',
    ink: '#16222B',
    muted: '#55636E',
    line: '#E2DFD5',
    rest: '#ECE8DD',
    neutral: '#7F878F',
    focus: '#7A2E59',
    periods: [
      { solid: '#A95806', soft: '#F5E6D3' },
      { solid: '#0B6E80', soft: '#D5E9EC' },
      { solid: '#845EC8', soft: '#E7DFF6' },
      { solid: '#5F3404', soft: '#EFE0CF' },
      { solid: '#0A4B42', soft: '#D3E6E1' },
      { solid: '#471577', soft: '#E5D9F0' }
    ]
  },
  dark: {
    paper: '#0F1A21',
    surface: '#172530',
    ink: '#F2F0E9',
    muted: '#A9B5BD',
    line: '#33434F',
    rest: '#24343F',
    neutral: '#7F8C96',
    focus: '#E79AC6',
    periods: [
      { solid: '#F2A950', soft: '#4A3413' },
      { solid: '#5CC8D8', soft: '#123F49' },
      { solid: '#858CF9', soft: '#2A2E5C' },
      { solid: '#D86D1F', soft: '#4C260C' },
      { solid: '#2F9D63', soft: '#0F3B25' },
      { solid: '#C36BC5', soft: '#431F45' }
    ]
  }
};

/**
 * How many agreements in a row get a colour of their own before the scale starts again. Said, not
 * counted, so that a page that paints with custom properties loads no values.
 */
export const periodCount = 6;
