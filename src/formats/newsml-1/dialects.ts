import { conceptNatures } from '../../vocabulary/concept-natures.js';
import { headlineRoles } from '../../vocabulary/text-roles.js';

/**
 * What senders of NewsML 1 do besides the standard, by names in lower case. A new habit is a row here; the rows are asked by the
 * rules of `read/`, whoever the sender.
 */

/** What the text of a component is, by the component's role; first the roles that are likelier the story's. */
export const textRoles = {
  body: ['body', 'bodytext', 'text', 'main', 'story', 'article', ''],
  abstract: ['abstract', 'lead', 'summary', 'teaser'],
  headline: ['headline', 'title'],
  caption: ['caption', 'description'],
} as const;

/** Roles of components that hold one file of several. AFP, Business Wire and IPTC's own. */
export const renditionRoles: readonly string[] = [
  ...['thumbnail', 'preview', 'quicklook', 'lowres', 'lowdef', 'highres', 'highdef', 'hires'],
  ...['viewimage', 'square', 'web', 'print', 'base', 'medium'],
];

/** Roles of components that hold media and what tells of them: Belga. */
export const mediaRoles: readonly string[] = [
  ...['picture', 'photo', 'image', 'graphic', 'video', 'audio', 'gallery'],
];

/** Properties of a file that name its rendition: Business Wire. */
export const renditionProperties: readonly string[] = ['ImageUse', 'Rendition'];

/** `MediaType/@FormalName`, and what it is in the model. */
export const mediaTypes = {
  photo: 'picture',
  picture: 'picture',
  image: 'picture',
  graphic: 'graphic',
  audio: 'audio',
  video: 'video',
  animation: 'animation',
} as const;

/** `MediaType/@FormalName` of text. Lusa has the markup there. */
export const textTypes: readonly string[] = ['text', 'html', 'xhtml', 'nitf', ''];

/** `Format/@FormalName` of content that is for machines. */
export const machineFormats: readonly string[] = ['css', 'text/css', 'text/javascript'];

/** `Format/@FormalName`, and the media type that it stands for. AFP, Business Wire. */
export const contentTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  'jpeg baseline': 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** What a line is, by its type: AFP, Superdesk. */
export const lineTypes = {
  editorialNote: ['advisoryline', 'productline', 'editorialnote', 'editornote'],
  kicker: headlineRoles.kicker,
  corrections: ['correction'],
} as const;

/** What a topic is, by its type. */
export const topicTypes = {
  people: conceptNatures.people,
  organizations: conceptNatures.organizations,
  events: conceptNatures.events,
  subjects: ['subject', 'keyword'],
} as const;

/** `Location/@HowPresent` of the place that the story was filed from. */
export const originPresence = 'origin';

/** `Property/@Role` of keywords that are people: AFP. */
export const personKeywordRoles: readonly string[] = ['personinimage'];

/** A dateline that is but a day for machines: ANA, Lusa. */
export const machineDateline = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s+[\d:]+)?$/;

/** `NewsItemType/@FormalName` of items that are lists for machines. */
export const listTypes: readonly string[] = ['topicset', 'catalog', 'dtd'];
