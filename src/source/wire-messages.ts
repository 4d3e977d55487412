import type { Span } from '../diagnostics/finding.js';

/** One message of a wire, by the control characters that frame it; each part lies between them. */
export interface WireMessage {
  /** From SOH to STX; where no STX stands, to ETX or to the message's end. */
  readonly header: Span;
  /** From STX to ETX; absent where no STX stands. */
  readonly text?: Span;
  /** From ETX to EOT; absent where no ETX stands. */
  readonly trailer?: Span;
}

/** The messages of a text, and what stands outside them. */
export interface WireMessages {
  readonly messages: readonly WireMessage[];
  /** Stretches that hold more than filler, between an EOT and the next SOH. */
  readonly strays: readonly Span[];
}

/**
 * The messages that a text holds, in one pass. Frames may be incomplete: SOH also ends the message before it, an STX or ETX
 * outside a message opens one, and the end of the text closes the last. A text without any of them is one message, all header.
 *
 *     SOH header STX text ETX trailer EOT filler SOH …
 */
export function wireMessages(text: string): WireMessages {
  const messages: WireMessage[] = [];
  const strays: Span[] = [];
  let open: Frame | undefined;
  let closedAt = 0;
  const close = (end: number): void => {
    const start = open?.start ?? closedAt;
    if (holdsText(text, start, end)) {
      if (open === undefined) strays.push({ start, end });
      else messages.push(messageOf(open, end));
    }
    open = undefined;
    closedAt = end;
  };
  const signs = /[\x01-\x04]/g;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { index } = found;
    const sign = found[0];
    if (sign === '\x01') {
      close(index);
      open = { start: index + 1 };
    } else if (sign === '\x04') {
      close(index);
      closedAt = index + 1;
    } else {
      open ??= { start: closedAt };
      if (sign === '\x02') open.textStart ??= open.textEnd === undefined ? index : undefined;
      else open.textEnd ??= index;
    }
  }
  if (closedAt === 0 && messages.length === 0) open ??= { start: 0 };
  close(text.length);
  return { messages, strays };
}

/** A message as far as it is read: where its control characters stand. */
interface Frame {
  readonly start: number;
  textStart?: number | undefined;
  textEnd?: number;
}

function messageOf({ start, textStart, textEnd }: Frame, end: number): WireMessage {
  return {
    header: { start, end: textStart ?? textEnd ?? end },
    ...(textStart !== undefined && { text: { start: textStart + 1, end: textEnd ?? end } }),
    ...(textEnd !== undefined && { trailer: { start: textEnd + 1, end } }),
  };
}

/** Whether there is more than blanks, control characters and DEL. */
function holdsText(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit !== 0x7f && unit !== 0xa0 && unit !== 0xfeff) return true;
  }
  return false;
}
