import { describe, expect, it } from 'vitest';
import { mediaList } from '../../../src/syndication/media/media-list.js';
import { mediaTypeOf, renditionOf } from '../../../src/syndication/media/media-file.js';

describe('mediaTypeOf', () => {
  it.each([
    [{ href: '/a', medium: 'Image' }, 'picture'],
    [{ href: '/a.jpg', medium: 'video' }, 'video'],
    [{ href: '/a', contentType: 'AUDIO/mpeg' }, 'audio'],
    [{ href: '/a', contentType: 'application/pdf' }, 'text'],
    [{ href: '/a.mp3', contentType: 'application/octet-stream' }, 'audio'],
    [{ href: 'https://x.example/a.JPEG?w=1' }, 'picture'],
    [{ href: 'https://x.example/a.webm#t=1' }, 'video'],
    [{ href: 'https://x.example/a.html' }, undefined],
    [{ href: 'https://x.example/' }, undefined],
  ])('tells what %j is: %s', (file, type) => {
    expect(mediaTypeOf(file)).toBe(type);
  });
});

describe('renditionOf', () => {
  it('takes numbers for what they are, and nothing else', () => {
    expect(
      renditionOf({
        href: '/a',
        width: '640px',
        height: '360.0',
        size: ' 12 ',
        duration: '1:02:03.5',
      }),
    ).toEqual({ href: '/a', width: 640, height: 360, sizeInBytes: 12, duration: 3723.5 });
    expect(
      renditionOf({ href: '/a', width: '100%', height: '0', size: '-1', duration: 'long' }),
    ).toEqual({ href: '/a' });
  });
});

describe('a list of media', () => {
  it('holds a file once, with all that is said of it', () => {
    const list = mediaList();
    list.add({ type: 'picture', creators: [], renditions: [{ href: '/a.jpg', width: 640 }] });
    expect(list.addFile({ href: '/a.jpg', contentType: 'image/jpeg', width: '1' })).toBe(
      'media[0]',
    );
    expect(list.addFile({ href: '/b' }, 'picture')).toBe('media[1]');
    expect(list.addFile({ href: '/c' })).toBeUndefined();
    expect(list.media()).toEqual([
      {
        type: 'picture',
        creators: [],
        renditions: [{ href: '/a.jpg', contentType: 'image/jpeg', width: 640 }],
      },
      { type: 'picture', creators: [], renditions: [{ href: '/b' }] },
    ]);
  });
});
