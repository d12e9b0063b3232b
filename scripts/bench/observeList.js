/**
 * Runs in the list of commitments: what a reader does there, and how long each deed takes until the
 * end of the frame that shows it. In plain JavaScript, because it is handed to the page as it is.
 */
(() => {
  const text = 'virksomhed';
  const boxes = () => document.querySelectorAll('#facets [type=checkbox]');
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const frame = () => new Promise(requestAnimationFrame);

  /** A task of its own, which begins when the frame is done. */
  const afterFrame = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });

  const deeds = {
    /** Makes a choice, and the next time takes it back. */
    choose: (time) => boxes()[2 + (time >> 1)].click(),
    type: (time) => {
      const field = document.querySelector('#find-text');
      field.value = text.slice(0, 1 + (time % text.length));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  window.benchList = {
    longest: 0,
    deeds,
    cost: async (deed, times) => {
      const costs = [];
      for (let time = 0; time < times; time += 1) {
        await pause(50);
        await frame();
        const start = performance.now();
        deeds[deed](time);
        await frame();
        await afterFrame();
        costs.push(performance.now() - start);
      }
      return costs;
    }
  };

  new PerformanceObserver((list) => {
    const durations = list.getEntries().map(({ duration }) => duration);
    window.benchList.longest = Math.max(window.benchList.longest, ...durations);
  }).observe({ type: 'longtask' });
})();
