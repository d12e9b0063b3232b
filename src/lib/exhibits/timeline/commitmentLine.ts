import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { TimelineCommitment } from './select';

/** A commitment as a line names it: its label and its title. */
export const commitmentLine = ({ label, title }: TimelineCommitment, locale: AppLocale): string =>
  `${label} ${textIn(title, locale)}`;
