import { Buffer } from 'node:buffer';
import type { Consumer, EachMessagePayload, Producer } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { ninjsVersion } from './ninjs-version.js';

interface StoryTopic {
  readonly followStories: (
    consumer: Pick<Consumer, 'subscribe' | 'run'>,
    producer: Pick<Producer, 'send'>,
    states: Map<string, object>,
    options: { readonly now: () => string },
  ) => Promise<void>;
}

/** Stand-ins for a broker: what is given to `eachMessage`, and what comes out of `send`. */
async function sentFor(values: readonly (string | null)[]): Promise<readonly unknown[]> {
  const sent: unknown[] = [];
  const consumer: Pick<Consumer, 'subscribe' | 'run'> = {
    subscribe: () => Promise.resolve(),
    run: async ({ eachMessage } = {}) => {
      for (const value of values) {
        const message = { value: value === null ? null : Buffer.from(value) };
        await eachMessage?.({ topic: 'wire', partition: 0, message } as EachMessagePayload);
      }
    },
  };
  const producer: Pick<Producer, 'send'> = {
    send: ({ messages }) => {
      for (const { key, value } of messages) sent.push([key, JSON.parse(String(value))]);
      return Promise.resolve([]);
    },
  };
  const path = '../../docs/examples/story-topic.mjs';
  const { followStories } = (await import(path)) as StoryTopic;
  await followStories(consumer, producer, new Map(), { now: () => '2026-09-14T12:00:00Z' });
  return sent;
}

describe('docs/examples/story-topic.mjs', () => {
  it('sends the story as it stands after each message, whatever the order', async () => {
    const killed = ninjsVersion(3, { pubStatus: 'canceled' });
    const story = (headline: string, publishable: boolean) => [
      'id:urn:x:library',
      { current: { headline }, publication: { publishable } },
    ];
    expect(await sentFor([ninjsVersion(2), null, ninjsVersion(1), killed])).toMatchObject([
      story('Library opens 2', true),
      story('Library opens 2', true),
      story('Library opens 3', false),
    ]);
  });
});
