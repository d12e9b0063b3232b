import type { AnyExhibit, ExhibitInput, Options } from '$lib/exhibits/types';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import type { CommitmentView } from '$lib/model/views';
import type { BaseLayout } from '$lib/viz/layout';
import type { Paint } from '$lib/viz/paint';

/** What every file says about where it comes from. */
export interface Provenance {
  /** The name of the site. */
  site: string;
  /** Of the site's code, and of its data. */
  version: string;
  dataVersion: string;
  /** The moments of the agreements the data are read from, as `formatPeriod` takes them. */
  asOf: readonly string[];
  licence: { title: string; path: string };
  /** The address of the figure, absolute where the site's own address is known. */
  link: string;
}

/** What becomes a file: an exhibit with its data and choices, in one language. */
export interface ExportedFigure {
  exhibit: AnyExhibit;
  input: ExhibitInput;
  options: Options;
  locale: AppLocale;
  provenance: Provenance;
  /** What is said of it in a story, paragraph by paragraph: a speaker finds it in the notes. */
  spoken?: readonly string[];
}

/** Draws a layout with an exhibit's component and gives its markup: by `mount` or by the server. */
export type Draw = (exhibit: AnyExhibit, layout: BaseLayout, paint: Paint) => string;

/** What making files takes from where it happens: a browser or Node. */
export interface Workshop {
  draw: Draw;
  /** Renders an SVG document at the size it states, in px. @returns a PNG file */
  rasterise: (markup: string) => Promise<Uint8Array>;
  /** The view of a commitment, for its sentence. @throws when it cannot be had */
  loadCommitment: (id: Id) => Promise<Pick<CommitmentView, 'commitment'>>;
}

/** The bytes of a file with the type that says how to read them. */
export interface MadeFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}
