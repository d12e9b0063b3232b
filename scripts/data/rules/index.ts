import type { Rule } from './rule';

/** All rules of the gate, in no order: the faults are sorted afterwards. */
export const rules: readonly Rule[] = [];
