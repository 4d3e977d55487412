/** A number with commas, as the rest of the output is English: `20,000`. */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 document`, `20,000 documents`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
