import officeAdvances from './generated/officeAdvances.json';
import { measureWith, type Measure } from './text';

/** Measures with the font that a file for Office is read with: Arial, by the widths of Arimo. */
export const measureOffice: Measure = measureWith(officeAdvances);
