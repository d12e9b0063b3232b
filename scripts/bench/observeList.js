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

  /**
   * The same table made by hand: no frame around it, nothing that counts, the first rows only. What
   * a choice costs here is the least it can cost on this machine at this moment.
   */
  const floor = async (address) => {
    const { rows } = await (await fetch(address)).json();
    const table = document.createElement('table');
    document.querySelector('main').replaceChildren(table);
    const draw = (shown) => {
      table.replaceChildren(
        ...shown.slice(0, 40).map((row) => {
          const line = document.createElement('tr');
          const cells = [row.title.da, row.agreement, row.theme, row.committedBy, row.with];
          for (const cell of [...cells, row.areas, row.tests, row.carriedOn]) {
            line.appendChild(document.createElement('td')).textContent = String(cell);
          }
          return line;
        })
      );
    };
    draw(rows);
    const areas = [...new Set(rows.flatMap((row) => row.areas))];
    deeds.choose = (time) => {
      const area = areas[(time >> 1) % areas.length];
      draw(time % 2 === 0 ? rows.filter((row) => row.areas.includes(area)) : rows);
    };
  };

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
    floor,
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
