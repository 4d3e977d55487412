import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { elementsAt, formalName } from './elements.js';

/** A component of an item, and where it stands among the others. */
export interface Component {
  readonly element: XmlElement;
  /** In lower case; `''` for none. */
  readonly role: string;
  readonly parent?: Component | undefined;
  readonly children: readonly Component[];
  readonly contents: readonly XmlElement[];
}

/** All components of an item, each in front of those in it; not those of an item within. */
export function componentsOf(item: XmlElement): readonly Component[] {
  const found: Component[] = [];
  const add = (element: XmlElement, parent: Component | undefined): Component => {
    const role = formalName(elementsAt([element], 'Role')[0])?.toLowerCase() ?? '';
    const children: Component[] = [];
    const contents = elementsAt([element], 'ContentItem');
    const component = { element, role, parent, children, contents };
    found.push(component);
    for (const child of elementsAt([element], 'NewsComponent')) {
      children.push(add(child, component));
    }
    return component;
  };
  for (const element of elementsAt([item], 'NewsComponent')) add(element, undefined);
  return found;
}

/** The component and those around it, the innermost first. */
export function withAncestors(component: Component): readonly Component[] {
  const found = [component];
  for (let next = component.parent; next !== undefined; next = next.parent) found.push(next);
  return found;
}

/** The component and those in it, each in front of those in it. */
export function withDescendants(component: Component): readonly Component[] {
  return [component, ...component.children.flatMap(withDescendants)];
}

/** Whether its parts are the same thing in several forms. */
export function isEquivalents({ element }: Component): boolean {
  return attributeOf(element, 'EquivalentsList')?.toLowerCase() === 'yes';
}
