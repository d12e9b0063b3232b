import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules whose answer depends on the colours of a theme; all others say the same in any. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands, one line per element.
 * @param rules the only rules to try, or those to leave out; by default all of axe's own are tried
 */
export async function axeViolations(
  page: Page,
  { only, without = [] }: { only?: readonly string[]; without?: readonly string[] } = {}
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (only) axe.withRules([...only]);
  else axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').replace(/\s+/g, ' ');
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    })
  );
}
