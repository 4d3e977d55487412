import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf, type Failure } from '../report/failure.js';

/** The files of a folder. */
export interface FolderFiles {
  /** Their paths from the folder, by name. */
  readonly files: readonly string[];
  /** Folders that can't be listed, links that lead nowhere. */
  readonly unreadable: readonly { readonly path: string; readonly failure: Failure }[];
}

/**
 * All files in a folder, at any depth; hidden ones are passed over. Links are followed, and each folder is listed once, so that
 * links in a circle end.
 */
export async function folderFiles(root: string): Promise<FolderFiles> {
  const walk = new Walk(root);
  await walk.list();
  return { files: walk.files.sort((a, b) => (a < b ? -1 : 1)), unreadable: walk.unreadable };
}

class Walk {
  readonly files: string[] = [];
  readonly unreadable: { path: string; failure: Failure }[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly root: string) {}

  /** Lists the folder and those beneath it, then where links in them lead: what lies in the folder itself goes by its own name. */
  async list(): Promise<void> {
    const folders = [''];
    const links: string[] = [];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? links.pop()) {
      const entries = await this.entriesOf(folder);
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isFile()) this.files.push(path);
        else if (entry.isDirectory()) folders.push(path);
        else if (entry.isSymbolicLink()) await this.follow(path, links);
      }
    }
  }

  private async entriesOf(folder: string): Promise<readonly Dirent[]> {
    const path = join(this.root, folder);
    return this.attempt(folder, [], async () => {
      const { dev, ino } = await stat(path, { bigint: true });
      const id = `${dev}:${ino}`;
      if (this.seen.has(id)) return [];
      this.seen.add(id);
      return readdir(path, { withFileTypes: true });
    });
  }

  private async follow(path: string, links: string[]): Promise<void> {
    const target = await this.attempt(path, undefined, () => stat(join(this.root, path)));
    if (target?.isFile() === true) this.files.push(path);
    else if (target?.isDirectory() === true) links.push(path);
  }

  private async attempt<T>(path: string, otherwise: T, look: () => Promise<T>): Promise<T> {
    try {
      return await look();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      this.unreadable.push({ path, failure });
      return otherwise;
    }
  }
}
