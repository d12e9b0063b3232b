import type { Row } from '../reading/rows';
import type { AgreementYaml } from '../reading/schemas/agreement';
import { DIVIDED, type Join } from './fold';
import { isBlank, type Seed } from './seed';

/** The decisions on words divided at a line's end, made by hand; each must fit and be needed. */
export class Joins {
  private readonly decided = new Map<number, Join>();
  private readonly used = new Set<number>();
  private readonly missing = new Set<number>();

  constructor(
    private readonly seed: Seed,
    private readonly head: Row<AgreementYaml>
  ) {
    for (const [i, { line, becomes }] of head.value.joins.entries()) {
      const spot = head.spot.at('joins', i);
      const join = this.read(line, becomes);
      if (typeof join === 'object') spot.fault(join.what, join.mend);
      else if (this.decided.has(line)) spot.fault(`line ${line} is joined twice`, 'Take one away');
      else this.decided.set(line, join);
    }
  }

  /** How the word at the end of the line goes on; that nobody has decided is a fault, once a line. */
  readonly of = (line: number): Join | undefined => {
    const join = this.decided.get(line);
    if (join !== undefined) this.used.add(line);
    else if (!this.refused(line) && !this.missing.has(line)) {
      this.missing.add(line);
      const { left, right } = this.halves(line);
      this.head.spot
        .at('joins')
        .fault(
          `line ${line} ends in a divided word, "${left}" / "${right}", without a decision`,
          `Add { line: ${line}, becomes: … } with the word whole`
        );
    }
    return join;
  };

  /** To be called when everything is cut: a join no cut has asked for is a fault. */
  checkUsed(): void {
    for (const [i, { line }] of this.head.value.joins.entries()) {
      if (!this.decided.has(line) || this.used.has(line)) continue;
      this.head.spot
        .at('joins', i)
        .fault(`the join of line ${line} is not used`, 'Take it away, or correct its line');
    }
  }

  private refused(line: number): boolean {
    return this.head.value.joins.some((join) => join.line === line);
  }

  private halves(line: number): { left: string; right: string } {
    const text = (this.seed.lines[line - 1] ?? '').trimEnd();
    const next = this.seed.lines.slice(line).find((candidate) => !isBlank(candidate)) ?? '';
    return {
      left: DIVIDED.test(text) ? /[\p{L}\p{N}\u00AD\u2010\u2011-]+$/u.exec(text)![0] : '',
      right: /^[\p{L}\p{N}-]+/u.exec(next.trim())?.[0] ?? ''
    };
  }

  private read(line: number, becomes: string): Join | { what: string; mend: string } {
    const { left, right } = this.halves(line);
    if (left === '' || right === '') {
      return {
        what: `line ${line} ends in no divided word`,
        mend: 'Correct the line, or take the join away'
      };
    }
    const joins: Join[] = ['', '-', '- '];
    const fitting = joins.find((join) => becomes === left.slice(0, -1) + join + right);
    if (fitting !== undefined) return fitting;
    const choices = joins.map((join) => `"${left.slice(0, -1)}${join}${right}"`).join(', ');
    return {
      what: `"${becomes}" does not fit "${left}" / "${right}"`,
      mend: `Write one of ${choices}`
    };
  }
}
