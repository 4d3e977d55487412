import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ninjsVersion } from './ninjs-version.js';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

interface StoryQueue {
  readonly workStories: (
    connection: object,
    options: { readonly now: () => string },
  ) => { readonly close: () => Promise<void> };
}

describe.skipIf(!hasRedis)(
  'docs/examples/story-queue.mjs (needs redis-server on this machine)',
  () => {
    let stop: () => Promise<void>;
    let send: (text: string) => Promise<void>;
    let page: () => Promise<string | null>;

    beforeAll(async () => {
      const port = await freePort();
      const server = spawn('redis-server', [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
      ]);
      for await (const line of server.stdout) if (String(line).includes('Ready to accept')) break;
      const connection = { host: '127.0.0.1', port };
      const redis = new Redis({ ...connection, maxRetriesPerRequest: null });
      await redis.ping();
      const path = '../../docs/examples/story-queue.mjs';
      const { workStories } = (await import(path)) as StoryQueue;
      const work = workStories(connection, { now: () => '2026-09-14T12:00:00Z' });
      const [queue, events] = [
        new Queue('wire', { connection }),
        new QueueEvents('wire', { connection }),
      ];
      send = async (text) => {
        const job = await queue.add('copy', { copy: text });
        await job.waitUntilFinished(events);
      };
      page = () => redis.get('page:id:urn:x:library');
      stop = async () => {
        await Promise.all([work.close(), queue.close(), events.close()]);
        redis.disconnect();
        server.kill();
        await once(server, 'exit');
      };
    });

    afterAll(() => stop());

    it('puts out the current version, whatever the order, and takes it down when it is killed', async () => {
      await send(ninjsVersion(2));
      await send(ninjsVersion(1));
      expect(JSON.parse((await page()) ?? '{}')).toMatchObject({
        headline: 'Library opens 2',
        datePublished: '2026-09-14T10:01:00Z',
      });
      await send(ninjsVersion(3, { pubStatus: 'canceled' }));
      expect(await page()).toBeNull();
    });
  },
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
