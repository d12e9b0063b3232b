import { lexer, type Token } from 'marked';
import { localeOfParam } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import codebook from '../../../../../data/codebook.md?raw';
import type { PageServerLoad } from './$types';

/** The codebook is written for readers; it is parsed here, so that the browser needs no parser. */
export const load: PageServerLoad = ({ params }) => {
  const locale = localeOfParam(params.lang);
  return {
    // Through JSON: the parser's token lists carry a property that cannot be sent to the browser.
    blocks: JSON.parse(JSON.stringify([...lexer(codebook)])) as Token[],
    title: m.codebook_title({}, { locale }),
    description: m.codebook_lead({}, { locale })
  };
};
