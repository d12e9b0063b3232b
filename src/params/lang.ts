import { isPrefixed } from '$lib/i18n/locale';

/** A language with a path of its own; the base language stands at the root. */
export const match = isPrefixed;
