import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommitmentList } from './commitmentList.svelte';
import { emptyQuery } from './listQuery';
import { buildSearch } from './searchIndex';
import { withValue } from './stepsBack';
import { idsAt, smallIndex } from './testing/smallIndex';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function make(loadSearch = () => buildSearch(smallIndex)) {
  const steps: string[] = [];
  const list = new CommitmentList(smallIndex, 'da', {
    write: (search, how) => void steps.push(`${how} ${search}`),
    afterFrame: (step) => void setTimeout(step),
    loadSearch
  });
  return { list, steps, ids: () => idsAt(list.rows) };
}

describe('a choice', () => {
  it('is one step that narrows the rows', () => {
    const { list, steps, ids } = make();
    expect(ids()).toHaveLength(5);
    list.choose(withValue(list.query, 'area', 'food'));
    expect(ids()).toEqual(['o2', 'n1']);
    list.choose({ ...list.query, sort: { column: 'title', descending: false } });
    expect(ids()).toEqual(['n1', 'o2']);
    expect(list.inDocumentOrder).toBe(false);
    list.choose(list.query);
    expect(steps).toEqual([]);
    list.settle();
    expect(steps).toEqual(['push ?area=food', 'push ?area=food&sort=title']);
  });

  it('is counted, and said by the address, when its rows are on screen', () => {
    const { list, steps } = make();
    const old = () => list.counts.agreement[0]!.total;
    list.choose(withValue(list.query, 'area', 'food'));
    expect(list.count).toBe(2);
    expect([old(), steps]).toEqual([2, []]);
    vi.runAllTimers();
    expect([old(), steps]).toEqual([1, ['push ?area=food']]);
    list.choose(emptyQuery);
    list.restore('?area=food');
    vi.runAllTimers();
    expect([old(), steps]).toEqual([1, ['push ?area=food']]);
  });

  it('that an address asks for is shown without a step, and what it does not know is left out', () => {
    const { list, steps, ids } = make();
    list.restore('?area=food,gone&thread=dropped&theme=gone&x=1');
    expect(ids()).toEqual(['o2']);
    expect(list.query.facets).toEqual({ area: ['food'], thread: ['dropped'] });
    list.restore('');
    expect(list.query).toEqual(emptyQuery);
    expect(list.inDocumentOrder).toBe(true);
    expect(steps).toEqual([]);
  });
});

describe('typing', () => {
  it('searches at once when the search is there, the best hit first', async () => {
    const { list, ids } = make();
    list.type('vækstforum');
    expect(list.searching).toBe('loading');
    expect(ids()).toHaveLength(5);
    await vi.runAllTimersAsync();
    expect(list.searching).toBe('ready');
    expect(ids().sort()).toEqual(['n2', 'o1', 'o2']);
    list.type('vækstforum vindmøller');
    expect(ids()).toEqual(['o1']);
    list.choose({ ...list.query, text: 'uddannelse tal' });
    expect(ids()).toEqual([]);
  });

  it('is one step for all of it, written in the pauses', async () => {
    const { list, steps } = make();
    list.type('v');
    list.type('væ');
    expect(steps).toEqual([]);
    await vi.runAllTimersAsync();
    list.type('vækst ');
    await vi.runAllTimersAsync();
    expect(steps).toEqual(['push ?q=v%C3%A6', 'replace ?q=v%C3%A6kst']);
  });

  it('that goes on after another choice is another step', async () => {
    const { list, steps } = make();
    list.type('tal');
    list.choose(withValue(list.query, 'area', 'food'));
    list.type('tale');
    list.endTyping();
    list.endTyping();
    list.type('');
    await vi.runAllTimersAsync();
    expect(steps).toEqual([
      'push ?q=tal',
      'push ?q=tal&area=food',
      'push ?q=tale&area=food',
      'push ?area=food'
    ]);
  });

  it('is forgotten when Back comes before the pause', async () => {
    const { list, steps } = make();
    list.type('tal');
    list.restore('');
    await vi.runAllTimersAsync();
    expect(steps).toEqual([]);
    expect(list.query.text).toBe('');
  });
});

it('a short list keeps its hidden rows, a long one has only those that are left', () => {
  const { list } = make();
  list.choose(withValue(list.query, 'area', 'food'));
  expect(list.drawn).toHaveLength(5);
  expect([...list.drawn].filter((place) => list.shows(place))).toEqual([...list.rows]);
  const rows = Array.from({ length: 121 }, (_, at) => ({
    ...smallIndex.rows[at % 5]!,
    id: `${at}`
  }));
  const outside = {
    write: () => undefined,
    afterFrame: (step: () => void) => step(),
    loadSearch: () => buildSearch(smallIndex)
  };
  const long = new CommitmentList({ ...smallIndex, rows }, 'da', outside);
  long.choose(withValue(long.query, 'area', 'food'));
  expect(long.drawn).toHaveLength(48);
});

describe('the search', () => {
  it('is loaded for an address that searches, and only once', async () => {
    const load = vi.fn(() => buildSearch(smallIndex));
    const { list, ids } = make(load);
    list.restore('?area=food');
    expect(load).not.toHaveBeenCalled();
    list.restore('?q=havet');
    list.prepareSearch();
    await vi.runAllTimersAsync();
    list.prepareSearch();
    expect(load).toHaveBeenCalledTimes(1);
    expect(ids()).toEqual(['o1']);
  });

  it('that cannot be had says so, leaves the rest alive, and is asked for anew', async () => {
    let fails = true;
    const { list, ids } = make(async () => {
      if (fails) throw new Error('offline');
      return buildSearch(smallIndex);
    });
    list.type('havet');
    await vi.runAllTimersAsync();
    expect(list.searching).toBe('failed');
    list.choose(withValue(list.query, 'area', 'food'));
    expect(ids()).toEqual(['o2', 'n1']);
    fails = false;
    list.prepareSearch();
    await vi.runAllTimersAsync();
    expect(list.searching).toBe('ready');
    expect(ids()).toEqual([]);
  });
});
