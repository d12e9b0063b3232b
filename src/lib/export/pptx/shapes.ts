import type PptxGenJS from 'pptxgenjs';
import type { SvgElement } from '$lib/viz/svgTree';
import { faceOf, leftOf } from '../outline';
import { measureOffice } from '$lib/viz/officeText';
import { boundsOf, pathSteps, type PathStep } from './path';
import { perInch } from './room';

type Slide = PptxGenJS.Slide;
type ShapeProps = PptxGenJS.ShapeProps;

/** Where a drawing stands on a slide: inches per px, and the inches its corner is at. */
export interface Placement {
  scale: number;
  x: number;
  y: number;
}

/** The name that begins the names of a drawing's shapes, by which they are grouped afterwards. */
export const drawnName = 'drawing';

/** Where Arial's baseline lies below the top of a line, and how high a line is, in its size. */
const ascent = 0.905;
const lineHeight = 1.15;

/** A shape by its points, which the types of the library leave out. */
const ownShape = 'custGeom' as unknown as PptxGenJS.SHAPE_NAME;

const percentClear = (opacity: string | undefined) => Math.round(100 - 100 * Number(opacity ?? 1));

const dashes: [longest: number, type: 'sysDot' | 'sysDash' | 'dash'][] = [
  [2, 'sysDot'],
  [4, 'sysDash'],
  [Infinity, 'dash']
];

/** How a shape is painted, in pptxgenjs's terms. */
function paintOf(shape: SvgElement, { scale }: Placement): ShapeProps {
  const { fill = '#000000', stroke = 'none', ...more } = shape.attributes;
  const dash = more['stroke-dasharray']?.split(/[ ,]+/).map(Number);
  return {
    ...(fill === 'none'
      ? {}
      : { fill: { color: fill.slice(1), transparency: percentClear(more['fill-opacity']) } }),
    ...(stroke === 'none'
      ? {}
      : {
          line: {
            color: stroke.slice(1),
            width: Math.max(0.25, Number(more['stroke-width'] ?? 1) * scale * perInch),
            transparency: percentClear(more['stroke-opacity']),
            ...(dash && { dashType: dashes.find(([longest]) => Math.max(...dash) <= longest)![1] })
          }
        })
  };
}

/** A shape's own numbers, zero where it does not say. */
const numberOf =
  ({ attributes }: SvgElement) =>
  (key: string) =>
    Number(attributes[key] ?? 0);

interface Pen {
  slide: Slide;
  at: Placement;
  /** Names the next shape. */
  name: () => string;
}

function text({ slide, at, name }: Pen, node: SvgElement): void {
  const { attributes } = node;
  const of = numberOf(node);
  const size = of('font-size');
  // A little more than it measures, so that no program breaks the line by a rounding.
  const width = measureOffice(node.text, { size, face: faceOf(node) }) * 1.04 + 2;
  const part = leftOf(attributes['text-anchor']);
  const left = of('x') - width * part;
  slide.addText(node.text, {
    objectName: name(),
    x: at.x + left * at.scale,
    y: at.y + (of('y') - ascent * size) * at.scale,
    w: width * at.scale,
    h: lineHeight * size * at.scale,
    margin: 0,
    wrap: false,
    align: part === 0 ? 'left' : part === 1 ? 'right' : 'center',
    valign: 'top',
    fontFace: 'Arial',
    fontSize: Math.round(size * at.scale * perInch * 10) / 10,
    bold: attributes['font-weight'] === 'bold',
    color: attributes['fill']!.slice(1)
  });
}

function path({ slide, at, name }: Pen, node: SvgElement, steps: PathStep[]): void {
  const box = boundsOf(steps);
  const [toX, toY] = [(x: number) => (x - box.x) * at.scale, (y: number) => (y - box.y) * at.scale];
  const points = steps.map((step) => {
    if (step.kind === 'close') return { close: true as const };
    const [x, y] = [toX(step.to[0]), toY(step.to[1])];
    if (step.kind !== 'curve') return { x, y, moveTo: step.kind === 'move' };
    const [[x1, y1], [x2, y2]] = step.by;
    const curve = { type: 'cubic', x1: toX(x1), y1: toY(y1), x2: toX(x2), y2: toY(y2) } as const;
    return { x, y, curve };
  });
  slide.addShape(ownShape, {
    ...paintOf(node, at),
    objectName: name(),
    x: at.x + box.x * at.scale,
    y: at.y + box.y * at.scale,
    w: box.width * at.scale,
    h: box.height * at.scale,
    points
  });
}

function rect({ slide, at, name }: Pen, node: SvgElement): void {
  const of = numberOf(node);
  slide.addShape(of('rx') > 0 ? 'roundRect' : 'rect', {
    ...paintOf(node, at),
    objectName: name(),
    x: at.x + of('x') * at.scale,
    y: at.y + of('y') * at.scale,
    w: of('width') * at.scale,
    h: of('height') * at.scale,
    ...(of('rx') > 0 && { rectRadius: of('rx') * at.scale })
  });
}

function circle({ slide, at, name }: Pen, node: SvgElement): void {
  const of = numberOf(node);
  const radius = of('r');
  slide.addShape('ellipse', {
    ...paintOf(node, at),
    objectName: name(),
    x: at.x + (of('cx') - radius) * at.scale,
    y: at.y + (of('cy') - radius) * at.scale,
    w: 2 * radius * at.scale,
    h: 2 * radius * at.scale
  });
}

/** How far a group moves what is in it. */
function moved(at: Placement, { attributes }: SvgElement): Placement {
  const [x = '0', y = '0'] = attributes['transform']?.match(/-?[\d.]+/g) ?? [];
  return { ...at, x: at.x + Number(x) * at.scale, y: at.y + Number(y) * at.scale };
}

/** A straight line is a path of two points, so that one way of drawing serves both. */
function lineSteps(node: SvgElement): PathStep[] {
  const of = numberOf(node);
  return [
    { kind: 'move', to: [of('x1'), of('y1')] },
    { kind: 'line', to: [of('x2'), of('y2')] }
  ];
}

function draw(pen: Pen, nodes: readonly SvgElement[]): void {
  for (const node of nodes) {
    const { name, attributes } = node;
    if (name === 'g') draw({ ...pen, at: moved(pen.at, node) }, node.children);
    else if (name === 'text') text(pen, node);
    else if (name === 'rect') rect(pen, node);
    else if (name === 'circle') circle(pen, node);
    else if (name === 'line') path(pen, node, lineSteps(node));
    else if (name === 'path') path(pen, node, pathSteps(attributes['d']!));
    else throw new Error(`No shape on a slide for <${name}>`);
  }
}

/**
 * Puts a cleaned drawing on a slide as shapes of the program's own, each of which can be edited.
 * @throws Error for an element that no exhibit draws
 */
export function addShapes(slide: Slide, shapes: readonly SvgElement[], at: Placement): void {
  let count = 0;
  draw({ slide, at, name: () => `${drawnName} ${(count += 1)}` }, shapes);
}
