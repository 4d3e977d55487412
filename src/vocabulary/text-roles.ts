/** Headlines by the code or word of their role, in lower case and without the scheme; what no row names is an alternative one. */
export const headlineRoles = {
  headline: ['title', 'main', 'headline'],
  subheadline: ['subheadline', 'subheading', 'subhead', 'subtitle', 'deck'],
  kicker: ['kicker', 'overline', 'eyebrow', 'topline'],
} as const;

/** Descriptions, likewise. */
export const descriptionRoles = {
  abstract: ['summary', 'abstract', 'teaser', 'intro', 'lead'],
  caption: ['caption', 'videocaption'],
  alternativeText: ['alttext', 'alternativetext'],
} as const;
