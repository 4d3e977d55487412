import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { renditionRoles, textRoles } from '../dialects.js';
import { type Component, isEquivalents, isWithin } from './components.js';
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
  story: Component | undefined,
): readonly Work[] {
  const works = new Map<Component | XmlElement, WorkFile[]>();
  for (const component of components) {
    for (const content of component.contents) {
      if (attributeOf(content, 'Href') === undefined || mediaTypeOf(content) === undefined)
        continue;
      const key = holdsStory(component, story)
        ? content
        : containerOf(component, components, story);
      const files = works.get(key);
      if (files === undefined) works.set(key, [{ content, component }]);
      else files.push({ content, component });
    }
  }
  return [...works].flatMap(([key, files]) => {
    const [first] = files;
    if (first === undefined) return [];
    if (!('role' in key)) return [{ component: first.component, parts: [], files }];
    return [{ component: key, parts: components.filter((one) => isWithin(one, key)), files }];
  });
}

function containerOf(
  component: Component,
  components: readonly Component[],
  story: Component | undefined,
): Component {
  const { parent, role } = component;
  if (parent === undefined || holdsStory(parent, story)) return component;
  const captions: readonly string[] = textRoles.caption;
  const isCaptioned = components.some(
    (one) => one.parent === parent && captions.includes(one.role),
  );
  const isForm = isCaptioned || isEquivalents(parent) || renditionRoles.includes(role);
  return isForm ? containerOf(parent, components, story) : component;
}

function holdsStory(component: Component, story: Component | undefined): boolean {
  return story !== undefined && isWithin(story, component);
}
