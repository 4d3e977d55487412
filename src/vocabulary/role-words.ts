/**
 * What people did, by the codes and words that agencies have for it, in lower case and without the scheme: IPTC's own roles, AFP's,
 * Belga's, dpa's and Reuters's.
 */
export const roleWords = {
  author: ['author', 'writer', 'reporter', 'journalist', 'correspondent'],
  photographer: ['photographer', 'phot', 'photo'],
  editor: ['editor', 'ed', 'lasted', 'chiefeditor', 'cpe'],
  translator: ['translator'],
  illustrator: ['illustrator', 'graphicartist', 'graphic'],
  producer: ['producer', 'cameraman', 'camera'],
  interviewer: ['interviewer'],
  compiler: ['compiler'],
  contributor: ['contributor', 'descrwriter', 'capwriter', 'captionwriter'],
} as const;
