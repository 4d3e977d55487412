import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { foldStory } from '../../../src/story/fold-story.js';
import { storyHistory } from '../../../src/story/history/story-history.js';
import type { StoryVersionKind } from '../../../src/story/history/story-version.js';

/** Copy of a library that opens, as agencies of three languages send it. */
const copies = {
  en: [
    'library-opens/',
    'Library opens with chess',
    'BERGEN, Norway, Sept 26 (Reuters) - A library opened in Bergen on Tuesday with a chess marathon.',
    'Three hundred players came.',
  ],
  de: [
    'Bücherei-eröffnet/',
    'Bücherei öffnet mit Schach',
    'Bergen (dpa) - Eine Bücherei hat am Dienstag in Bergen mit einem Schachmarathon eröffnet.',
    'Dreihundert Spieler kamen.',
  ],
  es: [
    'biblioteca-abre/',
    'Biblioteca abre con ajedrez',
    'Bergen, 26 sep (EFE).- Una biblioteca abrió el martes en Bergen con una maratón de ajedrez.',
    'Vinieron trescientos jugadores.',
  ],
} as const;

/** On a line of its own above the headline, each says what a later version is to its story. */
const kinds: Readonly<
  Record<keyof typeof copies, Readonly<Partial<Record<StoryVersionKind, readonly string[]>>>>
> = {
  en: {
    update: [
      ...['FLASH', 'BULLETIN', 'URGENT', 'ALERT', 'BREAKING', 'UPDATE 1', 'LEAD', '2ND LEAD'],
      ...['1st Ld-Writethru', 'WRITETHRU', '2nd Writethru'],
    ],
    add: ['1ST ADD', 'ADD 2', 'TAKE 2', '2nd Take'],
    insert: ['2ND INSERT', 'INSERT'],
    sub: ['1ST SUB', 'SUBSTITUTE'],
    correction: ['CORRECTED', 'CORRECTION'],
    refile: ['REFILE'],
    repeat: ['REPEAT', 'RPT', 'RPT RPT'],
    kill: ['KILL', 'KILL KILL KILL', 'MANDATORY KILL', 'BULLETIN KILL', 'WITHDRAWN'],
    hold: ['HOLD HOLD HOLD', 'WITHHOLD'],
  },
  de: {
    update: [
      ...['BLITZ', 'EIL', 'Eilmeldung', 'Aktualisierung', 'Neufassung', '2. Neufassung'],
      '3. Zusammenfassung',
    ],
    add: ['Fortsetzung', '2. Fortsetzung', 'Nachtrag'],
    insert: ['Einschub', '1. Einschub'],
    sub: ['Ersetzung'],
    correction: ['Berichtigung', 'Korrektur'],
    repeat: ['Wiederholung'],
    kill: ['Zurückgezogen', 'Meldung zurückgezogen'],
  },
  es: {
    update: ['URGENTE', 'ACTUALIZACIÓN', 'AMPLIACIÓN'],
    add: ['CONTINUACIÓN', 'AÑADIDO'],
    insert: ['INTERCALACIÓN'],
    sub: ['SUSTITUCIÓN'],
    correction: ['VERSIÓN CORREGIDA', 'CORRECCIÓN'],
    kill: ['ELIMINAR', 'ELIMINAR - ELIMINAR', 'ANULADO', 'ANULACIÓN'],
  },
};

const series = Object.entries(kinds).flatMap(([language, byKind]) =>
  Object.entries(byKind).flatMap(([kind, markers]) =>
    markers.map((marker) => [language as keyof typeof copies, marker, kind] as const),
  ),
);

describe('a story of two messages', () => {
  it.each(series)('in %s, the second marked %s, has a second version that is: %s', (...row) => {
    const [language, marker, kind] = row;
    const [slug, headline, lead, more] = copies[language];
    const first = `${slug}\n${headline}\n\n${lead}\n`;
    const isTake = ['add', 'insert', 'sub'].includes(kind);
    const text = kind === 'repeat' ? lead : isTake ? more : `${lead}\n\n${more}`;
    const second = `${slug}\n${marker}\n${headline}\n\n${text}\n`;
    const options = { format: 'wire-text', language } as const;
    const state = [second, first].reduce<ReturnType<typeof foldStory> | undefined>(
      (before, copy, index) => {
        const [article] = parse(copy, options).articles;
        if (article === undefined) throw new Error('no article was read');
        const receivedAt = `2023-09-26T10:0${String(1 - index)}:00Z`;
        return foldStory(before, article, { slugs: true, receivedAt });
      },
      undefined,
    );
    if (state === undefined) throw new Error('no story was made');
    const history = storyHistory(state);
    expect(history.versions.map((version) => version.kind)).toEqual(['first', kind]);
    expect(history.current.headline).toBe(headline);
    expect(history.publication.publishable).toBe(kind !== 'kill' && kind !== 'hold');
  });
});
