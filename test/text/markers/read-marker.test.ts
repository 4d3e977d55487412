import { describe, expect, it } from 'vitest';
import {
  markingOf,
  readHeadlineMarkers,
  readMarkerLine,
} from '../../../src/text/markers/read-marker.js';
import { composeMarkers } from '../../../src/text/markers/compose-markers.js';
import { markers } from '../../../src/vocabulary/markers.js';

describe('readHeadlineMarkers', () => {
  it.each([
    ['UPDATE 1-Library opens', 'Library opens', ['update']],
    ['REFILE-UPDATE 2-Library opens', 'Library opens', ['refile', 'update']],
    ['CORRECTED-Library opens', 'Library opens', ['correction']],
    ['URGENT: Library opens', 'Library opens', ['urgent']],
    ['СРОЧНО: Библиотека открылась', 'Библиотека открылась', ['urgent']],
    ['(Eil) Bibliothek eröffnet', 'Bibliothek eröffnet', ['urgent']],
    ['Blitz: Bibliothek eröffnet', 'Bibliothek eröffnet', ['flash']],
    ['KILL - Library opens', 'Library opens', ['kill']],
    ['CORRECTED - Library opens', 'Library opens', ['correction']],
    ['PRESS DIGEST- Papers on libraries', 'Papers on libraries', []],
  ])('takes the markers off "%s"', (printed, headline, signals) => {
    const read = readHeadlineMarkers(printed);
    expect(read.headline).toBe(headline);
    expect(markingOf(read.rows).signals).toEqual(signals);
    expect(printed.slice(read.length)).toBe(headline);
  });

  it.each([
    'Update 1-Library opens',
    'COVID-19 closes library',
    'US-China chess match',
    'SUB-Saharan chess league meets',
    'ADD: what doctors say',
    'UPDATE 1-',
    'Library: a history',
    'Kill: a library',
    '(Kill) a library',
    'Analysis: a library',
    '(OFFICIAL) Library opens',
    'Update on the library',
  ])('leaves "%s" as it is', (printed) => {
    expect(readHeadlineMarkers(printed)).toEqual({ headline: printed, rows: [], length: 0 });
  });
});

describe('readMarkerLine', () => {
  it.each([
    ['1ST LEAD', 'update'],
    ['2nd Ld-Writethru', 'update'],
    ['APNewsAlert', 'alert'],
    ['SON DAKİKA', 'urgent'],
    ['ADVISORY', 'advisory'],
    ['KILL KILL KILL =', 'kill'],
    ['*** ELIMINAR - ELIMINAR ***', 'kill'],
    ['HOLD HOLD HOLD', 'hold'],
    ['Eil', 'urgent'],
    ['1st Add', 'add'],
    ['3RD INSERT', 'insert'],
    ['Sub', 'sub'],
    ['2. Fortsetzung', 'add'],
    ['Continuación', 'add'],
    ['Meldung zurückgezogen', 'kill'],
  ])('reads "%s"', (line, signal) => {
    expect(readMarkerLine(line)?.signal).toBe(signal);
  });

  it('takes no sentence for a marker', () => {
    expect(readMarkerLine('Update your library card today')).toBeUndefined();
  });
});

describe('the table of markers', () => {
  it('cancels with every kill', () => {
    for (const row of markers.filter(({ signal }) => signal === 'kill'))
      expect(row.status).toBe('canceled');
  });

  it('has no words twice', () => {
    const words = markers.map((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('never lets a killed story leave without its kill', () => {
    const lines = composeMarkers({ signals: ['kill'], status: 'canceled' } as never);
    expect(markingOf(lines.flatMap((line) => readMarkerLine(line) ?? []))).toMatchObject({
      status: 'canceled',
    });
  });
});

describe('the version that a marker counts', () => {
  it.each([
    ['UPDATE 2', '2'],
    ['3RD LEAD', '3'],
    ['22nd Ld-Writethru', '22'],
    ['2nd Add', '2'],
    ['UPDATE', undefined],
    ['KILL', undefined],
  ])('of "%s" is %s', (line, version) => {
    expect(markingOf([readMarkerLine(line)].filter((row) => row !== undefined)).version).toBe(
      version,
    );
  });

  it.each(['2', undefined])('is written as it was read: %s', (version) => {
    const article = {
      signals: ['update'],
      status: 'usable',
      ...(version !== undefined && { version }),
    } as const;
    const rows = composeMarkers(article).flatMap((line) => readMarkerLine(line) ?? []);
    expect(markingOf(rows)).toEqual({
      signals: ['update'],
      genres: [],
      ...(version !== undefined && { version }),
    });
  });

  it('stands beside a status that no signal says', () => {
    const lines = composeMarkers({ signals: [], status: 'withheld' });
    const rows = lines.flatMap((line) => readMarkerLine(line) ?? []);
    expect(markingOf(rows).status).toBe('withheld');
  });
});
