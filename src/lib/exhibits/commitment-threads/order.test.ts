import { describe, expect, it } from 'vitest';
import type { OrderNode } from './columnTree';
import { countCrossings, type Link } from './crossings';
import { documentOrder, fewestCrossings } from './order';
import { exactSiblings, orderCost, orderSiblings } from './siblings';

/** A source of numbers in 0 … limit - 1 that is the same every time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

const permutations = <Item>(items: readonly Item[]): Item[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, index) =>
        permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest])
      );

const leaf = (id: string): OrderNode => ({ id, children: [] });

/** Every order of a column in which each theme keeps its own. */
function allOrders(node: OrderNode): string[][] {
  if (node.children.length === 0) return [[node.id]];
  return permutations(node.children).flatMap((children) =>
    children.reduce<string[][]>(
      (lists, child) => lists.flatMap((list) => allOrders(child).map((own) => [...list, ...own])),
      [[]]
    )
  );
}

function bruteCrossings(from: string[], to: string[], links: readonly Link[]): number {
  let count = 0;
  links.forEach(([a, b], index) => {
    for (const [c, d] of links.slice(index + 1)) {
      const above = Math.sign(from.indexOf(a) - from.indexOf(c));
      if (above * Math.sign(to.indexOf(b) - to.indexOf(d)) < 0) count += 1;
    }
  });
  return count;
}

function randomColumn(name: string, pick: (limit: number) => number): OrderNode {
  const themes = Array.from({ length: 1 + pick(3) }, (_, theme) => ({
    id: `${name}-${theme}`,
    children: Array.from({ length: 1 + pick(3) }, (__, place) => leaf(`${name}${theme}${place}`))
  }));
  return { id: name, children: themes };
}

function randomLinks(left: OrderNode, right: OrderNode, pick: (limit: number) => number): Link[] {
  const [from, to] = [left, right].map((column) => documentOrder([column], []).columns[0]!);
  return from!.flatMap((a) => to!.flatMap((b) => (pick(10) < 3 ? [[a, b] as const] : [])));
}

describe('crossings', () => {
  it('are counted as comparing every pair of links does', () => {
    const pick = numbers(7);
    for (let round = 0; round < 200; round += 1) {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
      const links = ids.flatMap((a) =>
        ids.flatMap((b) => (pick(3) === 0 ? [[a, b] as const] : []))
      );
      const [from, to] = [0, 0].map(() => ids.toSorted(() => pick(3) - 1)) as [string[], string[]];
      expect(countCrossings(from, to, links)).toBe(bruteCrossings(from, to, links));
    }
  });

  it('leave out links that end outside the two columns', () => {
    expect(
      countCrossings(
        ['a'],
        ['b'],
        [
          ['a', 'x'],
          ['x', 'b']
        ]
      )
    ).toBe(0);
  });
});

describe('siblings', () => {
  it('stand as cheaply as any order of them', () => {
    const pick = numbers(3);
    for (let round = 0; round < 50; round += 1) {
      const count = 1 + pick(6);
      const cost = Array.from({ length: count }, () =>
        Array.from({ length: count }, () => pick(9))
      );
      const found = orderCost(orderSiblings(cost, []), cost);
      const all = permutations([...cost.keys()]).map((order) => orderCost(order, cost));
      expect(found).toBe(Math.min(...all));
    }
  });

  it('are sorted when there are many and an order without cost exists', () => {
    const pick = numbers(5);
    const count = exactSiblings * 4;
    const wanted = [...Array(count).keys()].toSorted(() => pick(3) - 1);
    const cost = wanted.map((a) => wanted.map((b) => (a > b ? 1 : 0)));
    expect(orderCost(orderSiblings(cost, wanted), cost)).toBe(0);
    const none = wanted.map(() => 0);
    expect(orderCost(orderSiblings(cost, none), cost)).toBe(0);
  });
});

describe('order of two columns', () => {
  it('has as few crossings as any, and says when that is proved', () => {
    const pick = numbers(11);
    for (let round = 0; round < 60; round += 1) {
      const [left, right] = [randomColumn('l', pick), randomColumn('r', pick)];
      const links = randomLinks(left, right, pick);
      const found = fewestCrossings([left, right], [links]);
      const rights = allOrders(right);
      const fewest = Math.min(
        ...allOrders(left).map((from) =>
          Math.min(...rights.map((to) => countCrossings(from, to, links)))
        )
      );
      expect(found.crossings).toBe(fewest);
      expect(found.proved).toBe(true);
      expect(found).toEqual(fewestCrossings([left, right], [links]));
    }
  }, 60_000);

  it('keeps every commitment in its theme', () => {
    const pick = numbers(13);
    const [left, right] = [randomColumn('l', pick), randomColumn('r', pick)];
    const { columns } = fewestCrossings([left, right], [randomLinks(left, right, pick)]);
    for (const column of columns) {
      const themes = column.map((id) => id.slice(0, 2));
      const runs = themes.filter((theme, index) => theme !== themes[index - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }
  });

  it('does not claim a proof where the search gives up', () => {
    const pick = numbers(23);
    const wide = (name: string) => ({
      id: name,
      children: Array.from({ length: 24 }, (_, place) => leaf(`${name}${place}`))
    });
    const links = Array.from({ length: 90 }, () => [`l${pick(24)}`, `r${pick(24)}`] as const);
    const found = fewestCrossings([wide('l'), wide('r')], [links]);
    expect(found.proved).toBe(false);
    expect(found.crossings).toBeLessThan(documentOrder([wide('l'), wide('r')], [links]).crossings);
  });

  it('is the order of the documents when nothing is linked', () => {
    const pick = numbers(17);
    const columns = [randomColumn('l', pick), randomColumn('r', pick)];
    expect(fewestCrossings(columns, [[]])).toEqual(documentOrder(columns, [[]]));
  });
});

describe('order of many columns', () => {
  it('finds an order without crossings where there is one', () => {
    const mirror = (name: string, ids: number[]): OrderNode => ({
      id: name,
      children: ids.map((id) => leaf(`${name}${id}`))
    });
    const columns = [
      mirror('a', [0, 1, 2, 3]),
      mirror('b', [3, 1, 0, 2]),
      mirror('c', [2, 0, 3, 1])
    ];
    const links = ['ab', 'bc'].map(([left, right]) =>
      [0, 1, 2, 3].map((id) => [`${left}${id}`, `${right}${id}`] as const)
    );
    expect(documentOrder(columns, links).crossings).toBeGreaterThan(0);
    expect(fewestCrossings(columns, links)).toMatchObject({ crossings: 0, proved: true });
  });

  it('does not do worse than the documents with hundreds of commitments', () => {
    const pick = numbers(19);
    const columns = ['l', 'r'].map((name) => ({
      id: name,
      children: Array.from({ length: 12 }, (_, theme) => ({
        id: `${name}${theme}`,
        children: Array.from({ length: 15 }, (__, place) => leaf(`${name}-${theme}-${place}`))
      }))
    }));
    const links = Array.from(
      { length: 150 },
      () => [`l-${pick(12)}-${pick(15)}`, `r-${pick(12)}-${pick(15)}`] as const
    );
    const found = fewestCrossings(columns, [links]);
    expect(found.crossings).toBeLessThan(documentOrder(columns, [links]).crossings);
    expect(found.proved).toBe(false);
  });
});
