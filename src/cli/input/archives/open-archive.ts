import { InputFailure } from '../../report/failure.js';
import type { FoundFile } from '../find-files.js';
import type { Input, Opened } from '../opened.js';
import { archiveKind, type ArchiveKind } from './archive-kind.js';
import { gunzip } from './gunzip.js';
import type { Member } from './member.js';
import { tarMembers } from './tar-members.js';
import { zipMembers } from './zip-members.js';

/** An archive, and how its bytes are had. */
export interface Archive extends FoundFile {
  readonly path: string;
  readonly kind: Exclude<ArchiveKind, 'gz'>;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * The files of an archive as inputs, each to be read before the next is asked for. Hidden files are passed over as in folders;
 * archives in it are named and not opened.
 *
 * @throws InputFailure where the archive is damaged, has no file in it, or too many.
 */
export async function* openArchive(archive: Archive): AsyncGenerator<Opened> {
  let count = 0;
  for await (const member of membersOf(archive)) {
    if (isHidden(member.path)) continue;
    if (++count > mostMembers) {
      const message = `It has more than ${mostMembers} files; those behind are not read. Unpack it.`;
      throw new InputFailure('too many files in an archive', message);
    }
    yield memberInput(archive, member);
  }
  if (count === 0) {
    throw new InputFailure('no files', 'There is no file in this archive.');
  }
}

function membersOf({ kind, path, chunks }: Archive): AsyncIterable<Member> {
  if (kind === 'zip') return zipMembers(path);
  return tarMembers(kind === 'tar' ? chunks() : gunzip(chunks(), { mayBeCutOff: true }));
}

/** More than any desk sends, and few enough to be counted. */
const mostMembers = 1_000_000;

function memberInput(archive: Archive, { path, chunks }: Member): Opened {
  const name = `${archive.name}!${path}`;
  if (archiveKind(path) !== undefined) {
    const message = 'An archive within an archive is not opened. Unpack the outer one first.';
    return { name, failure: { reason: 'archive within an archive', message } };
  }
  const input: Input = {
    name,
    outPath: `${stemOf(archive.outPath)}/${insideOf(path)}`,
    isLive: false,
    chunks,
  };
  return input;
}

/** `desk.tar.gz` has lost its last ending already. */
function stemOf(outPath: string): string {
  return outPath.replace(/\.tar$/i, '');
}

/** As for files: names that start with a dot; and what macOS adds. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(path);
}

/** A member's path as one beneath a folder, whatever the archive says: it climbs out nowhere and suits every file system. */
function insideOf(path: string): string {
  const parts = path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => part.replace(/[\p{Cc}<>:"|?*]/gu, '_'));
  const last = parts.pop() ?? 'member';
  return [...parts, last.replace(/(.)\.[^.]*$/, '$1')].join('/');
}
