import type { Page } from '@playwright/test';
import { languages, prefixOf } from './support/languages';
import { narrationOf, steps } from './support/story';
import { expect, test } from './support/test';

const [first, second, third] = steps as [(typeof steps)[0], (typeof steps)[0], (typeof steps)[0]];
const last = steps.at(-1)!;
const [language = ''] = languages;

/** The slide that is shown is a step's, whole with its chart. */
async function expectSlide(page: Page, step: typeof first, inLanguage = language) {
  await expect(page.locator('.audience .narration')).toHaveText(narrationOf(step, inLanguage));
  await expect(page.locator('.audience .stage.fitted svg')).toBeVisible();
}

test('keys turn the slides, the address names them, and Back goes back', async ({ page }) => {
  await page.goto('present/');
  await expectSlide(page, first);
  for (const [key, step] of [
    ['ArrowRight', second],
    ['PageDown', third],
    ['PageUp', second],
    [' ', third],
    ['End', last],
    ['ArrowRight', last],
    ['Home', first],
    ['ArrowLeft', first],
    ['ArrowDown', second]
  ] as const) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await expectSlide(page, step);
  }
  await expect(page).toHaveURL(new RegExp(`\\?step=${second.id}$`));
  await page.goBack();
  await expectSlide(page, first);
  await page.goBack();
  await expectSlide(page, last);
  await page.reload();
  await expectSlide(page, last);
});

test('the screen goes blank and comes back, notes come and go', async ({ page }) => {
  await page.goto(`present/?step=${second.id}`);
  await expectSlide(page, second);
  const blank = page.locator('.blank');
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await expectSlide(page, second);

  const notes = page.locator('.audience .notes');
  await expect(notes).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(notes).toHaveText(second.notes![language]!);
  await page.keyboard.press('ArrowRight');
  await expect(notes).toHaveText(third.notes![language]!);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
});

test('a mark opens its sentence, which stays behind when the slide turns', async ({ page }) => {
  await page.goto(`present/?step=${first.id}`);
  await expectSlide(page, first);
  await page.locator('.audience [data-mark]').first().click();
  await expect(page.locator('aside blockquote').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectSlide(page, second);
  await expect(page.locator('aside blockquote')).toHaveCount(0);
});

test('a step that there is none of is the first', async ({ page }) => {
  for (const step of ['nothing', '%00', '<script>alert(1)</script>', '__proto__', '%E0%A4%A', '']) {
    await page.goto(`present/?step=${step}`);
    await expectSlide(page, first);
  }
});

test('the speaker’s window follows, shows notes and what comes next, and hands its keys on', async ({
  page,
  context
}) => {
  await page.goto(`present/?step=${first.id}`);
  await expectSlide(page, first);
  const opening = context.waitForEvent('page');
  await page.locator('.bar button', { hasText: /tale|speaker/i }).click();
  const speaker = await opening;
  await expect(speaker.locator('.notes')).toHaveText(first.notes![language]!);
  await expect(speaker.locator('.next')).toContainText(second.narration[language]!.slice(0, 20));
  await expect(speaker.locator('.clock')).toHaveText(/^00:0\d$/);

  await page.keyboard.press('ArrowRight');
  await expectSlide(page, second);
  await expect(speaker.locator('.notes')).toHaveText(second.notes![language]!);
  await speaker.keyboard.press('PageDown');
  await expectSlide(page, third);
  await expect(speaker.locator('.notes')).toHaveText(third.notes![language]!);
  await speaker.close();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a swipe turns the slide, and so do the buttons', async ({ page }) => {
    await page.goto('present/');
    await expectSlide(page, first);
    await page.locator('.audience').evaluate((audience) => {
      const touch = (type: string, x: number) => {
        const at = new Touch({ identifier: 1, target: audience, clientX: x, clientY: 300 });
        const touches = type === 'touchstart' ? [at] : [];
        audience.dispatchEvent(
          new TouchEvent(type, { bubbles: true, touches, changedTouches: [at] })
        );
      };
      touch('touchstart', 300);
      touch('touchend', 80);
    });
    await expectSlide(page, second);
    await page.locator('.bar button').first().tap();
    await expectSlide(page, first);
  });
});

/** What of the slide with some words is not where it belongs. */
function faultsOfSlide(page: Page, narration: string): Promise<string[]> {
  return page.evaluate((words) => {
    const said = document.querySelector('.audience .narration')?.textContent;
    const stage = document.querySelector('.audience .stage.fitted');
    if (said !== words || !stage) return ['the slide is not there'];
    const boxOf = (selector: string) =>
      document.querySelector(`.audience ${selector}`)!.getBoundingClientRect();
    const parts = ['.finding', '.narration', '.chart', '.source', '.bar'].map((selector) => ({
      selector,
      box: boxOf(selector)
    }));
    const faults = parts
      .filter(({ box }) => box.left < 0 || box.top < 0)
      .concat(parts.filter(({ box }) => box.right > innerWidth || box.bottom > innerHeight + 0.5))
      .map(({ selector }) => `${selector} leaves the frame`);
    for (const [index, one] of parts.entries()) {
      for (const other of parts.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1) faults.push(`${one.selector} overlaps ${other.selector}`);
      }
    }
    const room = stage.getBoundingClientRect();
    const isPart = stage.classList.contains('part');
    const sticksOut = ({ left, right, top, bottom }: DOMRect) => {
      const across = left < room.left - 2 || right > room.right + 2;
      return across || (!isPart && (top < room.top - 2 || bottom > room.bottom + 2));
    };
    const svg = stage.querySelector('svg')!;
    const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
    for (const element of [svg, ...stage.querySelectorAll('text')]) {
      const words = element.textContent.trim().slice(0, 30);
      if (sticksOut(element.getBoundingClientRect())) faults.push(`»${words}« sticks out`);
      const size = scale * Number(element.getAttribute('font-size') ?? 99);
      if (size < 11.9) faults.push(`»${words}« is ${size} px`);
    }
    return faults;
  }, narration);
}

for (const [width, height] of [
  [1024, 768],
  [1920, 1080]
] as const) {
  test(`every slide is whole at ${width} × ${height}, in every language`, async ({ page }) => {
    const faults: string[] = [];
    await page.setViewportSize({ width, height });
    for (const one of languages) {
      await page.goto(`${prefixOf(one)}present/`);
      for (const step of steps) {
        // A slide is there at once, measured and filled within a few frames.
        const look = () => faultsOfSlide(page, narrationOf(step, one));
        const settled = expect.poll(look, { timeout: 3000, intervals: [30] });
        await settled.toEqual([]).catch(async () => {
          faults.push(...(await look()).map((fault) => `${one} ${step.id}: ${fault}`));
        });
        await page.keyboard.press('PageDown');
      }
    }
    expect(faults).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand one under another, and each on a sheet of its own', async ({ page }) => {
    await page.goto('present/');
    await expect(page.locator('.handout .narration')).toHaveText(
      steps.map((step) => narrationOf(step, language))
    );
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const landscape = boxes.filter(([, width, height]) => Number(width) > Number(height));
    expect([landscape.length, boxes.length]).toEqual([steps.length, steps.length]);
  });
});
