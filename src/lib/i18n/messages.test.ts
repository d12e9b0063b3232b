import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as compiled from '$lib/paraglide/messages';
import { baseLocale, locales, type AppLocale } from './locale';

interface Variants {
  declarations: string[];
  selectors: string[];
  match: Record<string, string>;
}
type Message = string | [Variants];
type Params = Record<string, string | number>;

const folder = 'messages';
const files = readdirSync(join(folder, baseLocale)).filter((name) => extname(name) === '.json');

/** One file of one language as it is written, in its order. */
function read(locale: string, file: string): [key: string, message: Message][] {
  const text = readFileSync(join(folder, locale, file), 'utf8');
  const all = JSON.parse(text) as Record<string, Message>;
  return Object.entries(all).filter(([key]) => key !== '$schema');
}

const messagesOf = (locale: string) => new Map(files.flatMap((file) => read(locale, file)));
const base = messagesOf(baseLocale);

const textsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message[0].match);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const inputsOf = (message: Message) =>
  typeof message === 'string'
    ? [...new Set(placeholders(message))]
    : message[0].declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.slice(1) ?? []).sort();

/** A count that falls under a plural category in every language we have. */
const counts: Record<string, number> = { one: 1, other: 5 };

/** Parameters that lead to one variant, `form=one, kind=part` say; any other gets its own name. */
function paramsFor(message: Message, variant: string): Params {
  const params: Params = Object.fromEntries(inputsOf(message).map((name) => [name, `<${name}>`]));
  if (typeof message === 'string') return params;
  for (const [, selector = '', value = ''] of variant.matchAll(/(\w+)=([\w*-]+)/g)) {
    const local = message[0].declarations
      .map((line) => /^local (\w+) = (\w+): plural$/.exec(line))
      .find((match) => match?.[1] === selector)?.[2];
    if (local) params[local] = counts[value] ?? 5;
    else if (value !== '*') params[selector] = value;
  }
  return params;
}

const filled = (text: string, params: Params) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

const render = (key: string, params: Params, locale: AppLocale) => {
  const messages = compiled.m as unknown as Record<
    string,
    (params: Params, options: { locale: AppLocale }) => string
  >;
  return messages[key]?.(params, { locale });
};

const keys = (messages: Map<string, Message>) => [...messages.keys()];

describe('the interface texts', () => {
  it('are there, and every one of them is compiled', () => {
    expect(base.size).toBeGreaterThan(0);
    expect(Object.keys(compiled.m).sort()).toEqual(keys(base).sort());
  });

  it('stand in the same files in every language, each key once', () => {
    for (const locale of locales) {
      const found = readdirSync(join(folder, locale)).filter((name) => extname(name) === '.json');
      expect(found).toEqual(files);
      const all = files.flatMap((file) => read(locale, file).map(([key]) => key));
      expect(new Set(all).size, locale).toBe(all.length);
    }
  });

  it('stand in files that the compiler reads', () => {
    const settings = readFileSync('project.inlang/settings.json', 'utf8');
    for (const file of files) expect(settings).toContain(`./messages/{locale}/${file}`);
  });

  const pairs = locales.flatMap((locale) => files.map((file) => [locale, file] as const));
  it.each(pairs)('are in order, with the keys of the base language: %s/%s', (locale, file) => {
    const found = read(locale, file).map(([key]) => key);
    expect(found).toEqual([...found].sort());
    expect(found).toEqual(read(baseLocale, file).map(([key]) => key));
  });

  it.each(locales)('take the same parameters in %s as in the base language', (locale) => {
    for (const [key, message] of messagesOf(locale)) {
      const original = base.get(key)!;
      const all = [...new Set([message, original].flatMap(inputsOf))].sort();
      // A plain text need not name what the other language only chooses by.
      const alike = typeof message === typeof original;
      for (const one of [message, original]) {
        if (alike || typeof one !== 'string') expect(inputsOf(one), key).toEqual(all);
      }
    }
  });

  // A language may need a choice that another does not: »2. kvartal«, “2nd quarter”.
  it.each(locales)('know the same cases in %s where they choose by the same', (locale) => {
    for (const [key, message] of messagesOf(locale)) {
      const original = base.get(key)!;
      if (typeof message === 'string' || typeof original === 'string') continue;
      if (message[0].selectors.join() !== original[0].selectors.join()) continue;
      expect(Object.keys(message[0].match), key).toEqual(Object.keys(original[0].match));
    }
  });

  it.each(locales)('are never empty and never ask for what is not given in %s', (locale) => {
    for (const [key, message] of messagesOf(locale)) {
      const inputs = inputsOf(message);
      for (const text of textsOf(message)) {
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
        for (const name of placeholders(text)) expect(inputs, key).toContain(name);
      }
    }
  });

  it.each(locales)('say in every case of %s what the file says', (locale) => {
    for (const [key, message] of messagesOf(locale)) {
      const cases = typeof message === 'string' ? { '': message } : message[0].match;
      for (const [variant, text] of Object.entries(cases)) {
        const params = paramsFor(message, variant);
        expect(render(key, params, locale), `${key} ${variant}`).toBe(filled(text, params));
      }
    }
  });
});

describe('the use of the interface texts', () => {
  const sources = ['src', 'scripts']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name))
    )
    .filter((name) => /\.(ts|svelte)$/.test(name) && !/paraglide|\.test\.ts$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
    .filter((text) => text.includes('paraglide/messages'));
  const used = new Set(
    sources.flatMap((text) => [...text.matchAll(/\bm\s*\.\s*([a-z]\w*)/g)].map(([, key]) => key))
  );

  it('leaves no text unused', () => {
    expect(keys(base).filter((key) => !used.has(key))).toEqual([]);
  });

  it('asks for no text that does not exist', () => {
    expect([...used].filter((key) => !base.has(key!))).toEqual([]);
  });
});
