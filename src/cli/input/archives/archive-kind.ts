/** What a file is by the end of its name: an archive of several, or one that is compressed. */
export type ArchiveKind = 'tar' | 'tar.gz' | 'zip' | 'gz';

/** The kind of a file by its name; undefined for what is neither. */
export function archiveKind(name: string): ArchiveKind | undefined {
  return kinds.find(([end]) => end.test(name))?.[1];
}

const kinds: readonly (readonly [end: RegExp, kind: ArchiveKind])[] = [
  [/\.(?:tar\.gz|tgz)$/i, 'tar.gz'],
  [/\.tar$/i, 'tar'],
  [/\.zip$/i, 'zip'],
  [/\.gz$/i, 'gz'],
];
