/** Names for headings, as GitHub makes them, so that a link to one holds in the repository and on the site. */
export function slugger() {
  const taken = new Map();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${String(count)}`;
  };
}
