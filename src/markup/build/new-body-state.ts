import { markupCodes } from '../../diagnostics/codes/markup.js';
import { type Finding, finding } from '../../diagnostics/finding.js';
import type { Block } from '../../model/index.js';
import { addresses } from './addresses.js';
import type { BodyState, FrameKind, Tag } from './body-state.js';
import { Formatting } from './formatting.js';
import { Line } from './line.js';
import { openElements, type Scope } from './open-elements.js';

/** The state before any markup; blocks go to `body`. */
export function newBodyState(
  body: Block[],
  findings: Finding[],
  { baseUrl, depth }: { readonly baseUrl: string | undefined; readonly depth: number },
): BodyState {
  const report = (found: Finding): void => void findings.push(found);
  let isDepthReported = false;
  const reportDepth = ({ name, start, end }: Tag): void => {
    if (isDepthReported) return;
    isDepthReported = true;
    const message = `<${name}> nests deeper than ${depth} levels; from here on what is deeper was kept as text.`;
    const fix = 'Nest less, or raise the limit of depth.';
    report(finding(markupCodes, 'markup/too-deep', message, { span: { start, end }, fix }));
  };

  const state: BodyState = {
    elements: openElements(),
    formatting: new Formatting(),
    line: new Line(),
    addresses: addresses(baseUrl, report),
    frames: [{ kind: 'body', elements: 0, add: (block) => void body.push(block) }],
    displaced: [],
    heading: undefined,
    preformatted: undefined,
    muted: 0,
    table: undefined,
    flatTables: 0,
    media: undefined,
    quotations: 0,
    report,
    add: (block) => {
      state.frames.at(-1)?.add(block);
    },
    flush: () => {
      flush(state);
    },
    enter(frame, tag, onEnd) {
      state.flush();
      if (state.frames.length > depth) {
        reportDepth(tag);
        state.elements.push(tag.name, state.flush);
        return false;
      }
      const scope = scopes[frame.kind];
      const outside = state.formatting.state;
      state.frames.push({ ...frame, elements: state.elements.count });
      state.elements.push(
        tag.name,
        () => {
          state.flush();
          state.frames.pop();
          if (scope === 'wall') state.formatting.restore(outside);
          onEnd();
        },
        scope,
      );
      return true;
    },
  };
  return state;
}

function flush(state: BodyState): void {
  const { heading, preformatted } = state;
  if (preformatted !== undefined) {
    if (preformatted.at(-1)?.endsWith('\n') === false) preformatted.push('\n');
    return;
  }
  const children = state.line.take();
  if (children.length > 0) {
    const isHeading = heading?.frames === state.frames.length;
    state.add(
      isHeading
        ? { type: 'heading', depth: heading.depth, children }
        : { type: 'paragraph', children },
    );
  }
  if (state.displaced.length === 0) return;
  for (const block of state.displaced.splice(0)) state.add(block);
}

const scopes: Readonly<Partial<Record<FrameKind, Scope>>> = {
  table: 'reached',
  row: 'reached',
  cell: 'wall',
  tableCaption: 'wall',
};
