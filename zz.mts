import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
register('data:text/javascript,' + encodeURIComponent(`export async function load(u,c,n){ if(!u.endsWith('.svelte')) return n(u,c); return {format:'module',source:'export default null',shortCircuit:true}}`));
const t0=performance.now();
const { readFileSync } = await import('node:fs');
const { exhibitIds, loadExhibit } = await import('./src/lib/exhibits/registry.ts');
const { measureText } = await import('./src/lib/viz/text.ts');
for (const id of exhibitIds) await loadExhibit(id);
console.log('load ms', performance.now()-t0);
const show = async (id:string, o:any) => {
  const ex:any = await loadExhibit(id);
  const { input } = JSON.parse(readFileSync(`public/data/exhibits/${id}.json`, 'utf8'));
  console.log(id, JSON.stringify(o), [600,720,960,1200,1440,1800].map(w => { const l=ex.layout(input, o, { width: w, locale: 'da', measure: measureText }); return `${w}x${Math.round(l.height)}`}).join('  '), '|', ex.describe(input,o,'da').title);
};
for (const id of exhibitIds) await show(id, {});
for (const a of ['2011','2016-2017']) { await show('who-commits',{agreement:a}); await show('specificity',{agreement:a}); await show('stated-figures',{agreement:a}); await show('network', {view:a}); }
await show('network',{view:'shared'}); await show('network',{around:'area.wind-energy'});await show('network',{around:'area.energy-transition'}); await show('network',{around:'actor.the-parties'});
await show('timeline',{axis:'folded'}); await show('counterparts',{scope:'document'});
