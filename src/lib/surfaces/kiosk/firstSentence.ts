/** The first sentence of a text, without its full stop: long enough for the name of a chapter. */
export function firstSentence(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? '').trim().replace(/\.+$/, '');
}
