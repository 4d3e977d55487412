/**
 * Sentences at a story's foot that say who sent it and on what day: `agency` and `day` are their groups. Source: copy of The Canadian
 * Press and La Presse Canadienne. Checked 2026-11.
 */
export const firstPublished: readonly RegExp[] = [
  /^This (?:report|story) by (?<agency>[^.]{2,60}?) was first published (?:on )?(?<day>[^\d]{0,20}\d[^]{1,30}?)\.?$/u,
  /^(?:Cette dépêche|Ce texte) de (?<agency>[^.]{2,60}?) a été publiée? (?:initialement |pour la première fois )?le (?<day>\d[^]{1,30}?)\.?$/u,
];
