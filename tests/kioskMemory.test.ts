import type { CDPSession, Page } from '@playwright/test';
import { isSoak, openKiosk } from './support/kiosk';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

/** By then everything that is loaded once has been. */
const warm = isSoak ? 200 : 100;
const visits = isSoak ? 1_000 : 200;
/** Over the visits after that, as a factor. */
const mostGrowth = isSoak ? 1.02 : 1.01;

interface Weight {
  nodes: number;
  listeners: number;
  heap: number;
}

/** As much of the form of a heap snapshot as is needed here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** What the page itself does not hold: V8 goes on compiling for a thousand visits. */
const notThePage = ['code', 'hidden', 'native', 'object shape', 'synthetic'];

/** Bytes of the page's own objects; a snapshot begins with collecting what nothing holds. */
async function bytesHeld(devtools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!notThePage.includes(node_types[0][nodes[node + type]!]!)) bytes += nodes[node + size]!;
  }
  return bytes;
}

/** What the page weighs, with nothing that is only waiting to be collected. */
async function weigh(devtools: CDPSession): Promise<Weight> {
  const heap = await bytesHeld(devtools);
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap };
}

/** Visits in the page itself, one after the other: touch, choose, read a sentence, walk away. */
const visit = (page: Page, visits: number) =>
  page.evaluate(async (count) => {
    const until = async (isSo: () => unknown) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const $ = (selector: string) => document.querySelector<Element>(selector);
    const press = (element: Element | null | undefined) =>
      element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    /** What is to be pressed next; nothing where the visitor was too slow and the tour goes on. */
    const next = async (selector: string) => {
      await until(() => $(selector) ?? $('.kiosk .progress'));
      return $('.kiosk .progress') ? [] : [...document.querySelectorAll(selector)];
    };
    for (let done = 0; done < count; done += 1) {
      await until(() => $('.kiosk .progress'));
      const init = { bubbles: true, cancelable: true, pointerId: 1 };
      for (const type of ['pointerdown', 'pointerup'])
        $('.kiosk .room')!.dispatchEvent(new PointerEvent(type, init));
      press($('.kiosk .room'));
      await until(() => !$('.kiosk .progress'));
      press((await next('.kiosk footer .ways button'))[1]);
      press((await next('.kiosk [role=dialog] li button'))[done % 13]);
      const marks = await next('.kiosk .scene.shown [data-mark]');
      press(marks[done % marks.length]);
      await next('.kiosk [role=alertdialog]');
    }
    await until(() => $('.kiosk .progress'));
  }, visits);

test(`${visits} visits in real time leave no node, no listener and no memory behind`, async ({
  page
}) => {
  test.setTimeout(isSoak ? 600_000 : 120_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await openKiosk(page, '?step=0.01&pace=0.001&idle=0.1&warning=0.01');
  await visit(page, warm);
  const before = await weigh(devtools);
  await visit(page, visits - warm);
  const after = await weigh(devtools);
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.005);
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners);
  expect(after.heap, 'heap').toBeLessThan(before.heap * mostGrowth);
});
