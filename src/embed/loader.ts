/**
 * `embed.js`, for the pages of others: gives embeds the height of their content, hands their keys
 * to the page, and makes an embed of each `<vaekst-spor>`. Listens to nobody but the embeds it knows.
 */
import { askMessage, fromEmbed } from '$lib/surfaces/embed/protocol';
import { defineElement, elementFrames } from './element';
import { pressKey } from './pressKey';

const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : location.href;
/** Where the site stands, with a slash at its end. */
const site = new URL('.', address);

const framesOfPage = () =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-vaekstspor]')].filter((frame) =>
    frame.src.startsWith(site.href)
  );

/** Only the site's own pages, or the same in a sandbox, whose origin is hidden. */
const mayComeFrom = (origin: string, frame: HTMLIFrameElement) =>
  origin === (frame.hasAttribute('sandbox') ? 'null' : site.origin) ||
  (origin === site.origin && frame.sandbox.contains('allow-same-origin'));

/** The height is the content's; a page may count the frame's border in. */
function giveHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderIn = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}

addEventListener('message', ({ source, origin, data }) => {
  const said = source ? fromEmbed(data) : null;
  if (!said) return;
  const frame = [...elementFrames, ...framesOfPage()].find((one) => one.contentWindow === source);
  if (!frame || !mayComeFrom(origin, frame)) return;
  if (said.type === 'vaekstspor:height') giveHeight(frame, said.height);
  else pressKey(frame, said.key);
});

defineElement(site);
// What stood here before this script may have told its height to nobody.
for (const frame of framesOfPage()) frame.contentWindow?.postMessage(askMessage, '*');
