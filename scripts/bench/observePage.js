/**
 * Runs in a page before anything of its own, and in floor and site alike, so that what it costs
 * falls out of the ratio. What it writes down is a `PageRecord` in `window.benchRecord`.
 */
(() => {
  const record = { fcp: 0, lcp: 0, cls: 0, blocking: 0, drawings: [] };
  window.benchRecord = record;

  const observe = (type, take) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true
    });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') record.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    record.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    record.cls += entry.value;
  });
  observe('longtask', (entry) => {
    record.blocking += entry.duration - 50;
  });

  // Looking costs time on the thread that is measured: it ends soon after the page is loaded.
  let looking = true;
  addEventListener('load', () => setTimeout(() => (looking = false), 1000));
  const look = () => {
    const drawn = [...document.querySelectorAll('main svg')];
    const count = drawn.filter((svg) => svg.getClientRects().length > 0).length;
    if (count !== record.drawings.at(-1)?.count) {
      record.drawings.push({ time: performance.now(), count });
    }
    if (looking) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
