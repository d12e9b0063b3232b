import { flushSync, mount, unmount } from 'svelte';
import { noEmphasis } from '$lib/viz/emphasis';
import type { Draw, MadeFile } from './figure';

/** Draws in an element of its own, which is never on the page. */
export const drawInBrowser: Draw = ({ component }, layout, paint) => {
  const target = document.createElement('div');
  const props = {
    layout,
    paint,
    emphasis: noEmphasis,
    href: () => undefined,
    labelledBy: undefined,
    describedBy: undefined
  };
  const shown = mount(component, { target, props });
  flushSync();
  const markup = new XMLSerializer().serializeToString(target.querySelector('svg')!);
  void unmount(shown);
  return markup;
};

/**
 * Renders an SVG document at the size it states. It reaches the image as a `data:` address, which
 * the content security policy allows.
 * @returns a PNG file
 * @throws when the browser cannot read or draw it
 */
export async function rasteriseInBrowser(markup: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error('The browser drew no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** How long a browser may take to begin a download before its address is taken back, in ms. */
const patience = 60_000;

/** Hands a file to the reader as a download. */
export function saveFile({ name, type, bytes }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/**
 * Puts a picture on the clipboard. The browser is asked at once, while the reader's click still
 * counts, and waits for the picture.
 * @param png made meanwhile
 * @returns whether the browser allowed it
 */
export async function copyPicture(png: Promise<Uint8Array<ArrayBuffer>>): Promise<boolean> {
  const blob = png.then((bytes) => new Blob([bytes], { type: 'image/png' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return true;
  } catch {
    // The picture itself may be what failed; the caller is told by its own promise.
    await png;
    return false;
  }
}
