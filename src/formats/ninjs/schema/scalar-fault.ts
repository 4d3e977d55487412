import type { NumberShape, TextShape } from './shape.js';

/** What keeps a value from its shape. */
export interface ScalarFault {
  readonly code: 'ninjs/wrong-type' | 'ninjs/wrong-value';
  /** What would do: `one of full, partial`. */
  readonly expected: string;
}

/** Why a value that is no object and no list does not fit, undefined where it does. */
export function scalarFault(
  value: unknown,
  shape: TextShape | NumberShape,
): ScalarFault | undefined {
  return shape.kind === 'text' ? textFault(value, shape) : numberFault(value, shape);
}

function textFault(value: unknown, { values, pattern }: TextShape): ScalarFault | undefined {
  if (typeof value !== 'string') return wrongType('a string');
  if (values !== undefined && !values.includes(value)) {
    return wrongValue(`one of ${values.join(', ')}`);
  }
  if (pattern !== undefined && !pattern.test(value)) {
    return wrongValue('a year, month, day or time such as "2023-09"');
  }
  return undefined;
}

function numberFault(value: unknown, shape: NumberShape): ScalarFault | undefined {
  const { isWhole = false, least = -Infinity, most = Infinity } = shape;
  if (typeof value !== 'number') return wrongType('a number');
  if (isWhole && !Number.isInteger(value)) return wrongType('a whole number');
  return value < least || value > most
    ? wrongValue(`a number from ${least} to ${most}`)
    : undefined;
}

/** A value of another kind altogether. */
export function wrongType(expected: string): ScalarFault {
  return { code: 'ninjs/wrong-type', expected };
}

/** A value of the right kind that is not allowed. */
export function wrongValue(expected: string): ScalarFault {
  return { code: 'ninjs/wrong-value', expected };
}
