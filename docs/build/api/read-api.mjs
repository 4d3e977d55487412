// What the package exports, as TypeDoc reads it from the sources.
import { fileURLToPath } from 'node:url';
import { Application, ReflectionKind } from 'typedoc';
import { doors } from './doors.mjs';

/**
 * The doors with what each exports: `{ name, comment, exports: [{ name, kind, reflection, home }] }`. `home` is the door on whose
 * page it is told of: the first that exports it.
 */
export async function readApi(root) {
  const all = await doors(root);
  const path = (file) => fileURLToPath(new URL(file, root));
  const app = await Application.bootstrap({
    entryPoints: all.map(({ source }) => path(source)),
    tsconfig: path('tsconfig.json'),
    excludeExternals: true,
    excludePrivate: true,
    // `npm run check` has done it.
    skipErrorChecking: true,
    sort: ['source-order'],
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc read nothing');
  const modules = new Map(project.children.map((module) => [fileOf(module), module]));
  const homes = new Map();
  return all.map(({ name, source }) => {
    const module = modules.get(path(source));
    if (module === undefined) throw new Error(`TypeDoc read no ${source}`);
    const exports = module.children.map((child) => {
      const reflection = child.isReference() ? child.getTargetReflectionDeep() : child;
      const id = `${fileOf(reflection)} ${reflection.name}`;
      if (!homes.has(id)) homes.set(id, name);
      return { name: child.name, kind: kindOf(reflection), reflection, home: homes.get(id) };
    });
    return { name, comment: module.comment, exports: merged(exports) };
  });
}

function fileOf({ sources, signatures }) {
  return (sources ?? signatures?.[0]?.sources ?? [])[0]?.fullFileName ?? '';
}

function kindOf({ kind }) {
  if (kind === ReflectionKind.Function) return 'function';
  if (kind === ReflectionKind.Interface) return 'interface';
  if (kind === ReflectionKind.TypeAlias) return 'type';
  return kind === ReflectionKind.Class ? 'class' : 'value';
}

/** A schema and its type have one name, and are told of once. */
function merged(exports) {
  return exports
    .filter(({ name, kind }) => {
      const isTwice = exports.filter((other) => other.name === name).length > 1;
      return !isTwice || kind === 'value';
    })
    .map((one) => ({
      ...one,
      kind: exports.filter((other) => other.name === one.name).length > 1 ? 'schema' : one.kind,
    }));
}
