import { describe, expect, it } from 'vitest';
import {
  elementCode,
  embedAddress,
  escaped,
  frameCode,
  scriptCode,
  type WantedEmbed
} from './code';

const wanted: WantedEmbed = {
  exhibit: 'funding',
  lang: 'en',
  theme: 'dark',
  transparent: true,
  options: { measure: 'a&b' },
  width: 720,
  height: 480,
  title: 'A "finding" <of> R&D',
  site: 'https://x.example/sub/'
};
const plain: WantedEmbed = {
  ...wanted,
  lang: 'da',
  theme: 'auto',
  transparent: false,
  options: {},
  title: 'Fund'
};

describe('the code of an embed', () => {
  it('leads to the embed of its language, and asks only for what is not so anyway', () => {
    expect(embedAddress(plain)).toBe('https://x.example/sub/embed/funding/');
    expect(embedAddress(wanted)).toBe(
      'https://x.example/sub/en/embed/funding/?measure=a%26b&theme=dark&transparent=1'
    );
  });

  it('is a named, lazy, fixed frame that can do nothing to the page', () => {
    expect(frameCode(plain)).toBe(
      '<iframe src="https://x.example/sub/embed/funding/" title="Fund" lang="da" width="720" ' +
        'height="480" loading="lazy" ' +
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
        'style="border: 0; width: 100%; max-width: 720px;"></iframe>'
    );
    expect(frameCode(wanted)).toContain('max-width: 720px; color-scheme: dark"');
  });

  it('is marked for the script, which comes with it', () => {
    expect(scriptCode(plain)).toMatch(/^<iframe data-vaekstspor src=/);
    expect(scriptCode(plain)).toContain('\n<script src="https://x.example/sub/embed.js" async>');
  });

  it('is an element with words in it for those without script', () => {
    const code = elementCode(wanted, 'Et citat', 'da');
    expect(code).toContain('exhibit="funding" lang="en" theme="dark" transparent="1"');
    expect(code).toContain('option-measure="a&amp;b"');
    expect(code).toContain('href="https://x.example/sub/en/exhibits/funding/"');
    expect(code).toContain('<blockquote lang="da">Et citat</blockquote>');
    const bare = elementCode(plain, '', 'da');
    expect(bare).toContain('<vaekst-spor exhibit="funding" lang="da" style=');
    expect(bare).not.toContain('blockquote');
  });

  it('lets no text out of its place', () => {
    expect(escaped('"><script>&')).toBe('&quot;&gt;&lt;script&gt;&amp;');
    expect(frameCode(wanted)).toContain('title="A &quot;finding&quot; &lt;of&gt; R&amp;D"');
  });
});
