// @ts-check
// Stories from a topic of Apache Kafka: a consumer folds each article into the state of its story, and sends the story as it stands.
import { foldStory, parse, storyHistory, storyKeys } from 'wirecopy';

/**
 * Consumes the topic `wire`, whose messages hold copy in any format, and sends each story to the topic `stories`, under its key. A
 * message of `wire` is best keyed by the same key, so that one consumer sees all versions of an identifier.
 *
 * @param {Pick<import('kafkajs').Consumer, 'subscribe' | 'run'>} consumer
 * @param {Pick<import('kafkajs').Producer, 'send'>} producer
 * @param {StateStore} states
 * @param {{ readonly now?: () => string }} [options]
 */
export async function followStories(consumer, producer, states, options = {}) {
  const { now = () => new Date().toISOString() } = options;
  await consumer.subscribe({ topic: 'wire', fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      if (message.value === null) return;
      for (const article of parse(message.value).articles) {
        const key = storyKeys(article)[0]?.key;
        if (key === undefined) continue;
        const state = foldStory(await states.get(key), article);
        await states.set(key, state);
        const { current, publication } = storyHistory(state, { now: now() });
        const value = JSON.stringify({ current, publication });
        await producer.send({ topic: 'stories', messages: [{ key, value }] });
      }
    },
  });
}

/**
 * Where states are kept: a compacted topic, RocksDB, a table; a `Map` for a try.
 *
 * @typedef {object} StateStore
 * @property {(key: string) => StoryState | undefined | Promise<StoryState | undefined>} get
 * @property {(key: string, state: StoryState) => unknown} set
 */

/** @typedef {import('wirecopy').StoryState} StoryState */
