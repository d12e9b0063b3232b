import type { LayoutContext } from '$lib/viz/layout';
import type { Options } from '../types';
import { fitsColumns, layoutColumns } from './columns';
import { layoutList } from './list';
import { readThreads } from './reading';
import type { ThreadsInput } from './select';
import type { ThreadsLayout } from './shapes';

/**
 * Agreements side by side with threads between them where there is room, else one list in which
 * each commitment is followed by what carries it on.
 */
export function layoutThreads(
  input: ThreadsInput,
  options: Options,
  context: LayoutContext
): ThreadsLayout {
  const reading = readThreads(input);
  if (!fitsColumns(reading.columns.length, context.width)) return layoutList(reading, context);
  const order = options['order'] === 'document' ? input.orders.document : input.orders.fewest;
  return layoutColumns(reading, order.columns, context);
}
