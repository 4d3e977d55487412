import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { mediaRoles, renditionRoles, textRoles } from '../dialects.js';
import { type Component, isEquivalents, withAncestors, withDescendants } from './components.js';
import { mediaTypeOf } from './media-type-of.js';

/** Media of an item: its files, and the components that tell of it. */
export interface Work {
  readonly component: Component;
  /** The component and those in it; none where the files stand beside a text. */
  readonly parts: readonly Component[];
  readonly files: readonly WorkFile[];
}

/** A file, and the component that it stands in. */
export interface WorkFile {
  readonly content: XmlElement;
  readonly component: Component;
}

/**
 * The works of an item. Files of one component are forms of one work, and so are those of components that stand side by side with a
 * caption or under the names of renditions; beside the text each file is a work.
 */
export function worksOf(
  components: readonly Component[],
  text: Component | undefined,
): readonly Work[] {
  const story = new Set(text === undefined ? [] : withAncestors(text));
  const captioned = new Set(
    components.flatMap(({ role, parent }) => (captionRoles.includes(role) ? (parent ?? []) : [])),
  );
  const works = new Map<Component | XmlElement, WorkFile[]>();
  for (const component of components) {
    for (const content of component.contents) {
      if (attributeOf(content, 'Href') === undefined || mediaTypeOf(content) === undefined)
        continue;
      const key = story.has(component) ? content : containerOf(component, story, captioned);
      const files = works.get(key);
      if (files === undefined) works.set(key, [{ content, component }]);
      else files.push({ content, component });
    }
  }
  return [...works].flatMap(([key, files]) => {
    const [first] = files;
    if (first === undefined) return [];
    return 'role' in key
      ? [{ component: key, parts: withDescendants(key), files }]
      : [{ component: first.component, parts: [], files }];
  });
}

const captionRoles: readonly string[] = textRoles.caption;

/** The outermost component of which the files are forms of one work, at most up to the story's. */
function containerOf(
  component: Component,
  story: ReadonlySet<Component>,
  captioned: ReadonlySet<Component>,
): Component {
  const { parent, role } = component;
  if (parent === undefined || story.has(parent)) return component;
  const isForm =
    captioned.has(parent) ||
    isEquivalents(parent) ||
    mediaRoles.includes(parent.role) ||
    renditionRoles.includes(role);
  return isForm ? containerOf(parent, story, captioned) : component;
}
