// Stories from a queue: BullMQ on Redis brings copy, Redis keeps the state of each story, and the page of each that may be published.
//   node docs/examples/story-queue.mjs redis://localhost:6379
import { pathToFileURL } from 'node:url';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { foldStory, joinStories, parse, storyHistory, storyKeys, toJsonLd } from 'wirecopy';

/**
 * Works off the queue `wire`, whose jobs hold copy in any format: `{ copy: '…' }`. One job is worked at a time, so that no story is
 * changed in two places; several workers need a lock for each story.
 */
export function workStories(connection, { now = () => new Date().toISOString() } = {}) {
  const redis = new Redis({ ...connection, maxRetriesPerRequest: null });
  const worker = new Worker(
    'wire',
    async ({ data }) => {
      for (const article of parse(data.copy).articles) await takeIn(redis, article, now());
    },
    { connection },
  );
  return {
    worker,
    async close() {
      await worker.close();
      redis.disconnect();
    },
  };
}

/** Finds the story of an article by its keys, folds the article in, and puts the page out or takes it down. */
async function takeIn(redis, article, now) {
  const keys = storyKeys(article, { slugs: true }).map(({ key }) => key);
  if (keys.length === 0) return;
  const stories = [...new Set((await redis.mget(keys)).filter((story) => story !== null))];
  const story = stories[0] ?? keys[0];
  // An article may show that two stories are one.
  const states = (await Promise.all(stories.map((one) => redis.get(`state:${one}`))))
    .filter((json) => json !== null)
    .map((json) => JSON.parse(json));
  const before =
    states.length > 0 ? states.reduce((one, other) => joinStories(one, other)) : undefined;
  const state = foldStory(before, article, { slugs: true });
  const { current, publication } = storyHistory(state, { now });
  const written = redis.multi().set(`state:${story}`, JSON.stringify(state));
  for (const key of [...keys, ...stories]) written.set(key, story);
  if (publication.publishable)
    written.set(`page:${story}`, JSON.stringify(toJsonLd(current, { now })));
  else written.del(`page:${story}`);
  await written.exec();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { hostname: host, port } = new URL(process.argv[2] ?? 'redis://localhost:6379');
  workStories({ host, port: Number(port) });
}
