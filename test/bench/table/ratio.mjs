// Times as ratios inside one run, since machines differ and other work makes them slower: each round takes the best of a few
// runs of both, one after the other, and the ratio is the median of the rounds.

const rounds = 11;
const runsOfRound = 5;

/** Runs once, and gives the nanoseconds that took. */
async function clock(run) {
  const start = process.hrtime.bigint();
  const result = run();
  if (result instanceof Promise) await result;
  return Number(process.hrtime.bigint() - start);
}

async function best(run) {
  let least = Infinity;
  for (let i = 0; i < runsOfRound; i++) least = Math.min(least, await clock(run));
  return least;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** How long `ours` takes, in microseconds, and how many times as long as each of `others`, which stand by name. */
export async function measured(ours, others) {
  const runs = Object.entries(others);
  const warm = Date.now() + 250;
  while (Date.now() < warm) for (const run of [ours, ...Object.values(others)]) await clock(run);
  const times = [];
  const ratios = Object.fromEntries(runs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const time = await best(ours);
    times.push(time);
    for (const [name, run] of runs) ratios[name].push(time / (await best(run)));
  }
  return {
    microseconds: median(times) / 1000,
    ratios: Object.fromEntries(runs.map(([name]) => [name, median(ratios[name])])),
  };
}
