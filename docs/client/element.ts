/** What an element gets: its properties, `aria-` and `data-` attributes by their names, and handlers. */
export type Attributes<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style' | 'children'>
> &
  Readonly<Record<`aria-${string}` | `data-${string}`, string>>;

/** What may stand in an element. */
export type Child = Node | string | undefined;

/** An element of HTML with its properties and what is in it; texts are texts, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes<Tag> | Record<string, never> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries<unknown>(attributes)) {
    if (name.includes('-') && typeof value === 'string') made.setAttribute(name, value);
    else Object.assign(made, { [name]: value });
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
