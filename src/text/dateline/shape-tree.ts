import { datelineShapes } from '../../vocabulary/dateline-shapes.js';

/** A part of a dateline, as the table of shapes writes it. */
export type Part = 'P' | 'D' | 'A' | '(A)' | '/A/' | 'C' | 'CC';

/** A sign that belongs to the dateline itself. */
export type Sign = '电' | '(' | ')';

/** What parts the dateline from the lead, or its parts from each other. */
export type Separator = '-' | ':' | '.' | '¶' | '_';

/** One step of a shape. */
export type Element = Part | Sign | Separator;

/** A step, and those that may follow it: shapes that begin alike share their beginnings, so each is tried once. */
export interface ShapeNode {
  readonly element: Element;
  /** Whether a shape ends here. */
  readonly isWhole: boolean;
  readonly next: readonly ShapeNode[];
}

let tree: readonly ShapeNode[] | undefined;

/** The table of shapes as a tree, made when first asked. */
export function shapeTree(): readonly ShapeNode[] {
  return (tree ??= treeOf(datelineShapes.map(({ parts }) => parts.split(' ') as Element[])));
}

function treeOf(shapes: readonly (readonly Element[])[]): readonly ShapeNode[] {
  const firsts = [...new Set(shapes.flatMap(([first]) => first ?? []))];
  return firsts.map((element) => {
    const rests = shapes.filter(([first]) => first === element).map((shape) => shape.slice(1));
    return {
      element,
      isWhole: rests.some((rest) => rest.length === 0),
      next: treeOf(rests.filter((rest) => rest.length > 0)),
    };
  });
}
