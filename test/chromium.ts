import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * Where this machine's Chromium lies: at CHROMIUM_PATH, or where systems put it. Undefined where it has none; tests that need
 * one then skip, and say so: `describe.skipIf(chromiumPath === undefined)`.
 */
export const chromiumPath: string | undefined = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path !== '' && existsSync(path));

/** Starts Chromium without a window. Whoever calls it closes it. */
export async function openChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('no Chromium found: install one, or name it in CHROMIUM_PATH');
  }
  // Containers run tests as root, for whom Chromium's sandbox does not start.
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}
