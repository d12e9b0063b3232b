import { heightMessage, isAsking } from '$lib/surfaces/embed/protocol';

/** How long the height must stay the same before it is told, in ms. */
const quiet = 120;

/** For how long the fonts are waited for, in ms. */
const patience = 1500;

/**
 * Tells the page around an embed how high its content is: once the fonts are there, and again when
 * the content has changed. The content's own height is told, never the frame's, so that a frame
 * that follows changes nothing.
 * @param id what the host calls this embed
 */
export function tellHeight(id: string): void {
  const content = document.querySelector('main') ?? document.body;
  let told = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = () => parent.postMessage(heightMessage(id, told), '*');
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    say();
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(measure, quiet);
  });

  addEventListener('message', ({ source, data }) => {
    if (source === parent && told > 0 && isAsking(data)) say();
  });
  const late = new Promise((done) => setTimeout(done, patience));
  void Promise.race([document.fonts.ready, late]).then(() => observer.observe(content));
}
