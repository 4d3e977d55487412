// Next.js's own door changes the types of Node for the whole program.
import type { Metadata } from 'next/dist/lib/metadata/types/metadata-interface.js';
import type { ComponentProps } from 'react';
import type { useHead } from '@unhead/vue';
import { expectTypeOf, it } from 'vitest';
import type { articleMetadata, jsonLdProps } from '../../src/frameworks/next.js';
import type { articleHead } from '../../src/frameworks/unhead.js';

it('Next.js takes the metadata, and React the props', () => {
  expectTypeOf<ReturnType<typeof articleMetadata>>().toExtend<Metadata>();
  expectTypeOf<ReturnType<typeof jsonLdProps>>().toExtend<ComponentProps<'script'>>();
});

it('Unhead takes the head', () => {
  expectTypeOf<ReturnType<typeof articleHead>>().toExtend<
    NonNullable<Parameters<typeof useHead>[0]>
  >();
});
