import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps, type Step } from './steps';
import { StepFailed } from './tool';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const step = (name: string, code: number, count?: { passed: number; failed: number }): Step => ({
  name,
  run: () => Promise.resolve({ code, count })
});
const lastLine = () => said.trimEnd().split('\n').at(-1);

describe('runSteps', () => {
  it('adds up tests, a step without any counting as one', async () => {
    expect(await runSteps([step('lint', 0), step('unit', 0, { passed: 7, failed: 0 })])).toBe(true);
    expect(lastLine()).toBe('8 passed, 0 failed');
  });

  it('stops at the first step that fails', async () => {
    const never = vi.fn();
    const steps = [
      step('lint', 0),
      step('unit', 1, { passed: 5, failed: 2 }),
      { name: 'site', run: never }
    ];
    expect(await runSteps(steps)).toBe(false);
    expect(never).not.toHaveBeenCalled();
    expect(lastLine()).toBe('6 passed, 2 failed');
    expect(said).toContain('1 step not run');
  });

  it('counts a step as failed that ended badly without a failing test, or threw', async () => {
    expect(await runSteps([step('coverage', 1, { passed: 5, failed: 0 })])).toBe(false);
    expect(lastLine()).toBe('5 passed, 1 failed');
    const thrower = { name: 'site', run: () => Promise.reject(new StepFailed('no build')) };
    expect(await runSteps([thrower])).toBe(false);
    expect(said).toContain('no build');
    expect(lastLine()).toBe('0 passed, 1 failed');
  });

  it('runs rows side by side, tells what each printed, and stops after them if one fails', async () => {
    const order: string[] = [];
    const noted = (name: string, ms: number, code: number): Step => ({
      name,
      run: async () => {
        order.push(name);
        await new Promise((resolve) => setTimeout(resolve, ms));
        return { code, output: `words of ${name}\n` };
      }
    });
    const rows = [[noted('lint', 30, 1)], [noted('format', 5, 0), noted('types', 5, 0)]];
    expect(await runSteps([rows, noted('unit', 0, 0)])).toBe(false);
    expect(order).toEqual(['lint', 'format', 'types']);
    for (const name of order) expect(said).toMatch(new RegExp(`── ${name} ─+\nwords of ${name}\n`));
    expect(said).toContain('1 step not run');
    expect(lastLine()).toBe('2 passed, 1 failed');
  });

  it('does not hide a fault of its own', async () => {
    const broken = { name: 'x', run: () => Promise.reject(new TypeError('broken')) };
    await expect(runSteps([broken])).rejects.toThrow('broken');
  });
});
