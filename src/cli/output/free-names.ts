import { extname } from 'node:path';

/** Gives each name once: the second of a name is `name-2`. Names that differ by case alone are one, as on many disks. */
export function freeNames(): (name: string) => string {
  const taken = new Set<string>();
  /** For each name that was asked for again, the number to try next. */
  const numbers = new Map<string, number>();
  return (name) => {
    const extension = extname(name);
    const stem = name.slice(0, name.length - extension.length);
    const key = keyOf(name);
    let free = name;
    for (let number = numbers.get(key) ?? 2; taken.has(keyOf(free)); number++) {
      free = `${stem}-${number}${extension}`;
      numbers.set(key, number + 1);
    }
    taken.add(keyOf(free));
    return free;
  };
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
