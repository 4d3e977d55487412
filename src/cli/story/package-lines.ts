import type { Package, PackagePart } from '../../index.js';
import { printable } from '../print/printable.js';
import { wrapText } from '../print/wrap-text.js';
import type { SheetOptions } from '../show/sheet.js';

/** The parts of a package as a tree for people: groups with their roles and modes, and of each item whether it is there. */
export function packageLines(pack: Package, options: SheetOptions): readonly string[] {
  const outermost = groupName(pack);
  return [
    ...(outermost === '' ? [] : [options.paint('accent', printable(outermost))]),
    ...pack.parts.flatMap((part) => partLines(part, '', options)),
  ];
}

function partLines(part: PackagePart, indent: string, options: SheetOptions): readonly string[] {
  const { width, paint } = options;
  const mark = part.status === 'found' ? paint('good', '✓') : paint('error', '✗');
  const text = printable(part.kind === 'group' ? groupText(part) : itemText(part));
  const room = Math.max(16, width - indent.length - 2);
  const [first = '', ...rest] = wrapText(text, room);
  return [
    `${indent}${part.kind === 'group' ? paint('accent', '▸') : mark} ${first}`,
    ...rest.map((line) => `${indent}  ${line}`),
    ...part.parts.flatMap((inner) => partLines(inner, `${indent}  `, options)),
  ];
}

function groupText(part: PackagePart): string {
  const { id, headline, status } = part;
  const name = groupName(part);
  const told = [name === '' ? id : name, headline].filter(Boolean).join(': ');
  return status === 'found' ? told : `${told}, ${states[status]}`;
}

function itemText({ id, kind, headline = '', rel, version, status }: PackagePart): string {
  const facts = [
    id,
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(kind === 'media' ? ['media'] : []),
    ...(rel === undefined || rel === 'associatedWith' ? [] : [rel]),
    ...(status === 'found' ? [] : [states[status]]),
  ].join(', ');
  return headline === '' ? facts : `${headline} (${facts})`;
}

function groupName({ role = '', mode }: Pick<PackagePart, 'role' | 'mode'>): string {
  return [role, ...(mode === undefined ? [] : [modes[mode]])].filter(Boolean).join(', ');
}

const states = { missing: 'not among the inputs', cycle: 'holds what names it' } as const;

const modes = { bag: 'in no order', seq: 'in this order', alt: 'one of them' } as const;
