import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import fc from 'fast-check';
import { hostPage } from './support/host';
import { expect, test as base } from './support/test';

interface Said {
  type?: string;
  height?: number;
  key?: string;
  origin: string;
}

/** A chart in the page of somebody else, whose site is on another port. */
const test = base.extend<{ host: (body: string) => Promise<Page> }>({
  host: async ({ context }, use) => {
    const ends: (() => void)[] = [];
    const faults: string[] = [];
    await use(async (body) => {
      const { url, close } = await hostPage(body);
      ends.push(close);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(url);
      return page;
    });
    for (const end of ends) end();
    expect(faults, 'what no page must say').toEqual([]);
  }
});

const exhibits = readdirSync('build/oembed').flatMap(
  (file) => /^(.+)\.json$/.exec(file)?.[1] ?? []
);
const isAlive = (frame: FrameLocator) => expect(frame.locator('[data-alive]')).toHaveCount(1);
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Said[] }).heard);
const heights = async (page: Page) =>
  (await heard(page)).flatMap(({ type, height }) => (type === 'vaekstspor:height' ? height! : []));
const keys = async (page: Page) =>
  (await heard(page)).flatMap(({ type, key }) => (type === 'vaekstspor:key' ? key! : []));
/** Long enough for a message that should not come. */
const aWhile = 500;

/** Ten thousand messages of any kind, many of them nearly, and some exactly, what an embed says. */
const field = fc.constantFrom('type', 'v', 'id', 'height', 'key');
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<fc.JsonValue>('vaekstspor:height', 'vaekstspor:key', 'vaekstspor:ask', 1, 9000)
);
const lies: unknown[] = [
  { type: 'vaekstspor:height', v: 1, id: '', height: 9000 },
  { type: 'vaekstspor:key', v: 1, id: '', key: 'PageDown' },
  ...fc.sample(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.dictionary(field, values)), {
    numRuns: 9998,
    seed: 7
  })
];

for (const width of [320, 1200]) {
  test(`a sandboxed frame of ${width} px is alive, quiet, and tells one height`, async ({
    host,
    site
  }) => {
    const page = await host(
      `<iframe sandbox="allow-scripts" width="${width}" height="300"
        src="${site}embed/funding/?id=here"></iframe>`
    );
    const frame = page.frameLocator('iframe');
    await isAlive(frame);
    await expect(frame.locator('h1')).toContainText('24 mio. kr.');
    await page.waitForTimeout(aWhile);
    const told = await heights(page);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(2);
    expect((await heard(page))[0]).toMatchObject({ origin: 'null', v: 1, id: 'here' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

    // A frame that follows, and then some, gets no new answer.
    for (const height of [told.at(-1)!, 2000]) {
      await page.locator('iframe').evaluate((one, px) => (one.style.height = `${px}px`), height);
      await page.waitForTimeout(aWhile);
    }
    expect(await heights(page)).toEqual(told);
  });
}

test('a chosen mark opens its sentence below the chart, and the host hears of the height', async ({
  host,
  site
}) => {
  const page = await host(`<iframe sandbox="allow-scripts" width="720" height="420"
    src="${site}en/embed/industry-share/"></iframe>`);
  const frame = page.frameLocator('iframe');
  await isAlive(frame);
  const before = (await heights(page)).at(-1) ?? 0;
  await frame.locator('[data-mark="industry-export-share"]:visible').click();
  await expect(frame.locator('.pinned blockquote').first()).toHaveAttribute('lang', 'da');
  await expect.poll(async () => (await heights(page)).at(-1)).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(frame.locator('.pinned')).toHaveCount(0);
  expect(await keys(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect.poll(() => keys(page)).toEqual(['Escape', 'PageDown']);
});

test('the loader keeps the height right, and listens to nobody else', async ({ host, site }) => {
  const page = await host(
    `<iframe id="ours" data-vaekstspor sandbox="allow-scripts" width="480" height="100"
      src="${site}embed/funding/"></iframe>
     <iframe id="other" data-vaekstspor width="480" height="100" srcdoc="x"></iframe>
     <script src="${site}embed.js" async></script>`
  );
  const heightOf = (id: string) => page.locator(id).evaluate((frame) => frame.clientHeight);
  const frame = page.frameLocator('#ours');
  await isAlive(frame);
  const content = () =>
    frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await heightOf('#ours')) - (await content())).toBe(0);
  const settled = await heightOf('#ours');

  await page.evaluate((messages) => {
    const told = window as unknown as { pressed: number };
    told.pressed = 0;
    addEventListener('keydown', () => (told.pressed += 1));
    const frames = [...document.querySelectorAll('iframe')].map((one) => one.contentWindow!);
    const other = frames[1] as unknown as { eval: (script: string) => void };
    for (const message of messages) {
      window.postMessage(message, '*');
      frames[0]!.postMessage(message, '*');
    }
    other.eval(`for (const one of ${JSON.stringify(messages)}) parent.postMessage(one, '*')`);
  }, lies);
  await page.waitForTimeout(aWhile);
  expect(await heightOf('#ours')).toBe(settled);
  expect(await heightOf('#other')).toBe(100);
  expect(await page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0);

  await page.locator('#ours').evaluate((one) => one.setAttribute('width', '320'));
  await expect.poll(() => heightOf('#ours')).not.toBe(settled);
  expect(await heightOf('#ours')).toBe(await content());
});

test('an element of our own becomes a chart, and says what it is without script', async ({
  host,
  site
}) => {
  const page = await host(
    `<vaekst-spor exhibit="who-commits" lang="en" theme="dark"><p>Who commits</p></vaekst-spor>
     <vaekst-spor id="none" exhibit="../../x"><p>Words</p></vaekst-spor>
     <script src="${site}embed.js"></script>`
  );
  const frame = page.frameLocator('vaekst-spor iframe');
  await isAlive(frame);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Who commits');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Who commits')).toBeHidden();
  await expect(page.getByText('Words')).toBeVisible();
  await page
    .locator('vaekst-spor')
    .first()
    .evaluate((one) => one.setAttribute('theme', 'light'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('on a slide of reveal.js the presenter’s keys go on working', async ({ host, site }) => {
  const page = await host(
    `<link rel="stylesheet" href="/reveal/reveal.css">
     <div class="reveal"><div class="slides">
       <section><iframe data-vaekstspor width="720" height="400" sandbox="allow-scripts"
         src="${site}embed/funding/"></iframe></section>
       <section><h2>To</h2></section><section><h2>Tre</h2></section>
     </div></div>
     <script src="/reveal/reveal.js"></script><script src="${site}embed.js"></script>
     <script>Reveal.initialize({ hash: false, transition: 'none' });</script>`
  );
  const frame = page.frameLocator('iframe');
  await isAlive(frame);
  const slide = () =>
    page.evaluate(
      () =>
        (window as unknown as { Reveal: { getState: () => { indexh: number } } }).Reveal.getState()
          .indexh
    );
  await frame.locator('h1').click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await page.keyboard.press('ArrowRight');
  await expect.poll(slide).toBe(1);
  await page.keyboard.press('PageDown');
  await expect.poll(slide).toBe(2);
  await page.keyboard.press('Home');
  await expect.poll(slide).toBe(0);
});

test('an address is obeyed: language, plain, theme, transparent; the rest changes nothing', async ({
  page,
  site
}) => {
  await page.goto('embed/funding/?lang=en&theme=dark&junk=<b>&id=%00');
  await expect(page).toHaveURL(/\/en\/embed\/funding\/\?junk=/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('embed/funding/?transparent&theme=neon');
  await expect(page.locator('html')).toHaveAttribute('data-transparent');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.goto('embed/funding/?plain&lang=en');
  await expect(page).toHaveURL(`${site}en/embed/funding/plain/`);
  await expect(page.locator('script')).toHaveCount(0);
});

test('options are obeyed, in words too; what is out of range is as if unsaid', async ({ page }) => {
  const shown = async (path: string) => {
    await page.goto(`embed/${path}`);
    await expect(page.locator('[data-alive]')).toHaveCount(1);
    const table = await page.locator('table').textContent();
    return `${await page.locator('.stage').textContent()} ${table}`;
  };
  for (const [exhibit, option, nonsense] of [
    ['policy-areas', 'measure=number', 'measure=%3Cb%3E&size=9'],
    ['timeline', 'window=2011-06-01..2011-12-31', 'window=2011-12-31..2011-06-01'],
    ['network', 'view=shared', 'view=__proto__']
  ] as const) {
    const usual = await shown(`${exhibit}/`);
    expect(await shown(`${exhibit}/?${nonsense}`)).toBe(usual);
    expect(await shown(`${exhibit}/?${option}`)).not.toBe(usual);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['embed/timeline/', 'en/embed/timeline/plain/']) {
    test(`/${path} shows chart, table and source`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await expect(page.locator('.stage svg:visible')).toHaveCount(1);
      await expect(page.locator('.source a')).toHaveAttribute('href', /exhibits\/timeline\//);
      await page.locator('summary').click();
      await expect(page.locator('table')).toBeVisible();
    });
  }
});

test.describe('an exhibit that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('is said to be missing in plain words, in the language of the address', async ({ page }) => {
    for (const [path, words] of [
      ['embed/nonsense/', 'Siden findes ikke'],
      ['en/embed/nonsense/?theme=dark', 'The page does not exist']
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText(words);
    }
  });
});

for (const exhibit of exhibits) {
  test(`${exhibit} is as high as oEmbed says, and brings little code`, async ({
    host,
    site,
    request
  }) => {
    // Found as a program that embeds finds it: by the link in the head of the exhibit's page.
    const about = await request.get(`exhibits/${exhibit}/`);
    const link = /<link [^>]*json\+oembed[^>]*>/.exec(await about.text())?.[0] ?? '';
    const address = new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '', about.url()).href;
    const { html, height } = (await (await request.get(address)).json()) as {
      html: string;
      height: number;
    };
    const page = await host('');
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
    });
    await page.locator('body').evaluate(
      (body, code) => {
        body.innerHTML = code;
      },
      html.replace(' loading="lazy"', '').replace('src="../', `src="${site}`)
    );
    await isAlive(page.frameLocator('iframe'));
    await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0);
    await page.waitForTimeout(aWhile);
    const real = (await heights(page)).at(-1)!;
    expect(height).toBeGreaterThanOrEqual(real);
    expect(height).toBeLessThan(1.1 * real + 40);
    const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
  });
}
