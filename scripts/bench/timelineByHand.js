/**
 * Puts a timeline made by hand in the page's place: a bar and a text for each date, thirteen years
 * with a line, nothing else. What drawing it anew costs is the least it can cost on this machine at
 * this moment. In plain JavaScript, because it is handed to the page as it is.
 */
window.benchTimelineByHand = (count) => {
  const height = 40 + count * 14;
  const create = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, String(value));
    }
    return element;
  };
  const svg = create('svg', { class: 'stage', width: 1000, height });
  const timeline = document.createElement('div');
  timeline.id = 'timeline';
  timeline.append(svg);
  document.querySelector('main').replaceChildren(timeline);
  const add = (...of) => svg.appendChild(create(...of));
  const years = Array.from({ length: 13 }, (_, index) => ({
    year: 2008 + index,
    line: add('line', { y1: 20, y2: height, stroke: '#ccc' }),
    text: add('text', { y: 14 })
  }));
  const dated = Array.from({ length: count }, (_, index) => ({
    from: 2008 + ((index * 0.61) % 10),
    bar: add('rect', { y: 40 + index * 14, height: 6 }),
    text: add('text', { y: 38 + index * 14, 'font-size': 11 }),
    name: `Date number ${index + 1}`
  }));
  const draw = (first, last) => {
    const x = (year) => String(((year - first) / (last - first)) * 1000);
    for (const { year, line, text } of years) {
      line.setAttribute('x1', x(year));
      line.setAttribute('x2', x(year));
      text.setAttribute('x', x(year));
      text.textContent = String(year);
    }
    for (const { from, bar, text, name } of dated) {
      bar.setAttribute('x', x(from));
      bar.setAttribute('width', String(Number(x(from + 1)) - Number(x(from))));
      text.setAttribute('x', x(from));
      text.textContent = name;
    }
  };
  draw(2008, 2020);
  svg.addEventListener('keydown', (event) =>
    event.key === '+' ? draw(2011, 2017) : draw(2008, 2020)
  );
};
