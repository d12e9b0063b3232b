/**
 * The colour values of the visual language, per theme. `styles/tokens.css` carries the same values
 * for the page (a test holds the two together); exports need them as plain hex.
 * `periods` is an ordered scale: the first agreement in time takes the first, and so on.
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
      { solid: '#4B47A8', soft: '#E3E2F5' },
      { solid: '#5C6B12', soft: '#E9EDCF' },
      { solid: '#8C3B2A', soft: '#F6E0DA' },
      { solid: '#2F4A66', soft: '#DCE5EE' }
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
      { solid: '#A9A6F5', soft: '#2C2A5E' },
      { solid: '#BDCB62', soft: '#363D12' },
      { solid: '#F08F78', soft: '#4E231A' },
      { solid: '#9DB8D6', soft: '#233A52' }
    ]
  }
};

/** How many agreements in a row get a colour of their own before the scale starts again. */
export const periodCount = tokens.light.periods.length;
