import * as v from 'valibot';
import { filledList, list, optional, shape, slug } from '../shape';
import { passageKeys } from './passage';

const share = shape({ part: slug, rest: optional(slug) });

/** A passage outside of an agreement's folder names its agreement. */
const obstacle = shape({ agreement: slug, ...passageKeys });

/** `exhibits.yaml`: which rows the charts about particular figures draw; all charts may be left out. */
export const exhibitsSchema = shape({
  'industry-share': v.optional(shape({ shares: filledList(share) })),
  'surplus-heat': v.optional(
    shape({ power: slug, households: slug, perHousehold: slug, obstacle: optional(obstacle) })
  ),
  funding: v.optional(shape({ amounts: list(slug), total: optional(slug) }))
});

export type ExhibitsYaml = v.InferOutput<typeof exhibitsSchema>;
