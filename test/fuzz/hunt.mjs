// Damages fixtures for as long as it is told, and saves the inputs that break a law: `npm run fuzz -- [minutes] [seed]`.
import { spawnSync } from 'node:child_process';

const [minutes = '5', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`seed ${seed}; failing inputs are saved in test/fuzz/found`);
const vitest = ['vitest', 'run', '--project', 'source', '--no-typecheck', 'test/fuzz'];
const { status } = spawnSync('npx', vitest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_MINUTES: minutes, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
