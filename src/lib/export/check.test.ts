import { describe, expect, it } from 'vitest';
import { parseSvg } from '$lib/viz/svgTree';
import { officeFaults } from './check';

const document = (inside: string, metadata = '<metadata/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9">${metadata}${inside}</svg>`;
const faults = (inside: string) => officeFaults(parseSvg(document(inside)));

describe('the check for Office', () => {
  it('lets sound shapes and any metadata pass', () => {
    const rect = '<rect x="-1.5" width="9" fill="#A95806" fill-opacity="0.2" stroke="none"/>';
    const path = '<path d="M0,0C1,2 3 4,5.5 6A1 1 0 0 1 2 2Z" stroke-dasharray="2 3"/>';
    const text = '<text x="1" font-family="Arial, sans-serif" font-weight="bold">a</text>';
    const group = `<g transform="translate(1,-2.5)">${rect}${path}${text}</g>`;
    expect(faults(group)).toEqual([]);
    const metadata = '<metadata><rdf:RDF xmlns:rdf="x" style="a"/></metadata>';
    expect(officeFaults(parseSvg(document('', metadata)))).toEqual([]);
  });

  it.each([
    ['a class', '<g class="a"/>'],
    ['a style', '<rect style="fill:red"/>'],
    ['a custom property', '<rect fill="var(--ink)"/>'],
    ['a colour with its own opacity', '<rect fill="rgba(0,0,0,0.5)"/>'],
    ['the colour of the text around', '<rect fill="currentColor"/>'],
    ['a colour by name', '<rect stroke="red"/>'],
    ['another baseline', '<text dominant-baseline="middle">a</text>'],
    ['a drawing in the drawing', '<svg/>'],
    ['a page in the drawing', '<foreignObject/>'],
    ['a mask', '<mask/>'],
    ['something used twice', '<use href="#a"/>'],
    ['text along a path', '<text><textPath>a</textPath></text>'],
    ['a clipped mark', '<rect clip-path="url(#a)"/>'],
    ['a script', '<script>1</script>'],
    ['what a script would do', '<rect onload="1"/>'],
    ['an animation', '<rect><animate/></rect>'],
    ['a link', '<a href="/"><rect/></a>'],
    ['a style sheet', '<style>a</style>'],
    ['a number that is none', '<rect x="NaN"/>'],
    ['a unit', '<rect x="1em"/>'],
    ['a turned group', '<g transform="rotate(90)"/>'],
    ['a font Office lacks', '<text font-family="Schibsted Grotesk">a</text>'],
    ['a weight Office lacks', '<text font-weight="650">a</text>'],
    ['second metadata', '<metadata/>']
  ])('finds %s', (_name, inside) => expect(faults(inside)).not.toEqual([]));

  it('asks for metadata', () => {
    expect(officeFaults(parseSvg(document('', '')))).toEqual(['not one <metadata>']);
  });
});
