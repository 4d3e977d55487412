/** The one of `names` that `name` was most likely meant to be: the same but for case, or two letters off at most. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  let nearest: string | undefined;
  let least = name.length < 5 ? 2 : 3;
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const edits =
      other.toLowerCase() === lower ? 0 : editsBetween(lower, other.toLowerCase(), least);
    if (edits >= least) continue;
    least = edits;
    nearest = other;
  }
  return nearest;
}

/** Letters put in, left out or changed, counted up to `most`. */
function editsBetween(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return row[b.length] ?? most;
}
