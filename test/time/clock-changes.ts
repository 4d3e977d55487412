import { clockOf } from './clock-of.js';

/** An instant at which a zone's clock was moved. */
export interface ClockChange {
  readonly zone: string;
  /** The first second of the new offset, in milliseconds from 1970. */
  readonly at: number;
  /** Milliseconds that the clock jumped: positive ahead (a gap), negative back (an overlap). */
  readonly jump: number;
}

/** Zones whose clocks have changed in every way there is. */
const zones = [
  'Europe/London',
  'America/New_York',
  'America/St_Johns', // at one minute past midnight
  'America/Sao_Paulo', // at midnight: days without an hour 0
  'Asia/Baku', // gave it up in 2016
  'Asia/Gaza',
  'Asia/Pyongyang', // half an hour, twice
  'Africa/Casablanca', // back for Ramadan
  'Antarctica/Casey', // three hours
  'Antarctica/Troll', // two hours
  'Australia/Lord_Howe', // half an hour
  'Europe/Dublin', // negative summer time in its data
  'Europe/Moscow', // for good, in both directions
  'Pacific/Apia', // a day, in 2011
];

/** Every change of these zones' clocks from 1973 to 2037, found by asking the oracle twice a week. */
export function clockChanges(): readonly ClockChange[] {
  return zones.flatMap(changesOf);
}

function changesOf(zone: string): readonly ClockChange[] {
  const step = 84 * 3_600_000;
  const changes: ClockChange[] = [];
  for (let from = Date.UTC(1973, 0, 1); from < Date.UTC(2038, 0, 1); from += step) {
    const jump = offsetAt(from + step, zone) - offsetAt(from, zone);
    if (jump !== 0) changes.push({ zone, at: firstWithOffsetOf(from, from + step, zone), jump });
  }
  return changes;
}

function firstWithOffsetOf(from: number, to: number, zone: string): number {
  const offset = offsetAt(to, zone);
  let [before, after] = [from, to];
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (offsetAt(middle, zone) === offset) after = middle;
    else before = middle;
  }
  return after;
}

function offsetAt(instant: number, zone: string): number {
  return Date.parse(`${clockOf(instant, zone)}Z`) - instant;
}
