import type { Locale } from '$lib/model/types';
import type { InputNode } from './graph';

/**
 * The name of a node in a language of the data, a commitment's with its number or letter. Apart
 * from the other words, because the build places names before the interface texts are compiled.
 */
export function nodeName({ kind, label, title }: InputNode, locale: Locale): string {
  const name = title[locale] ?? Object.values(title)[0] ?? '';
  return kind === 'commitment' ? `${label ?? ''} ${name}`.trim() : name;
}
