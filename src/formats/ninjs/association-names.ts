/**
 * ninjs wants a name of each association, and before 3.0 has no property for the relation. So a related item is named by its
 * relation, and what has none is numbered; neither name says anything that a reader should keep.
 */

/** IPTC's item relations, http://cv.iptc.org/newscodes/itemrelation/, as far as articles know them. */
const relations: readonly string[] = [
  'associatedWith',
  'corrects',
  'derivedFrom',
  'evolvedFrom',
  'previousVersion',
  'seeAlso',
  'translatedFrom',
];

/** Whether a name is one of those that `nameAssociations` gives. */
export function isMadeName(name: string): boolean {
  return /^(?:media|related)-\d{1,6}$/.test(name);
}

/** The relation that an association's name tells, if it does. */
export function relationOf(name: string): string | undefined {
  const relation = name.replace(/-\d{1,6}$/, '');
  return relations.includes(relation) ? relation : undefined;
}

/** A name for each, none twice: the relation where there is one, else the kind and a number. */
export function nameAssociations(
  kind: 'media' | 'related',
  wanted: readonly (string | undefined)[],
): readonly string[] {
  const used = new Map<string, number>();
  return wanted.map((relation, index) => {
    if (relation === undefined || relationOf(relation) === undefined) return `${kind}-${index + 1}`;
    const count = (used.get(relation) ?? 0) + 1;
    used.set(relation, count);
    return count === 1 ? relation : `${relation}-${count}`;
  });
}
