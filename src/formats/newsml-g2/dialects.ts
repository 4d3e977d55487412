/**
 * What senders of NewsML-G2 do besides the standard. A new habit is a row here; the rows are asked by the rules of `read/`, whoever
 * the sender.
 */

/** Headlines without a role by their rank, as dpa numbers them. */
export const headlineRanks = { headline: '1', subheadline: '2', kicker: '3' } as const;

/** Roles of a creator or contributor that make it whom the information is from. */
export const sourceRoles: readonly string[] = ['source', 'origprov', 'supplier', 'distributor'];

/** Aliases under which APA has a creator's role in the place of the creator's own code. */
export const roleAliases: readonly string[] = ['crol', 'ctrol'];

/** Schemes of facets that only places have, where a subject has no type: Reuters. */
export const placeFacets: readonly string[] = ['geoProp'];

/** Aliases of schemes whose subjects are the parts of a wire: dpa's categories, the desks of STT and APA. */
export const sectionAliases: readonly string[] = ['dpacat', 'sttdepartment', 'apadesk'];

/** Natures of what STT counts and files its items by, among the subjects: they stand in `extra`. */
export const filingNatures: readonly string[] = ['runnumber', 'length', 'textpackageid', 'topic'];

/** Aliases of agencies' own under which IPTC's codes stand: STT. */
export const borrowedSchemes: Readonly<Record<string, string>> = {
  sttsubj: 'http://cv.iptc.org/newscodes/subjectcode/',
};

/** Schemes whose codes are asserted under another scheme: STT has the places of `sttlocationalias:8975` in `sttlocmeta:rich:8975`. */
export const assertedAs: Readonly<Record<string, readonly string[]>> = {
  sttlocationalias: ['sttlocmeta:rich:', 'sttlocmeta:default:'],
};

/** Words that stand for no value: Reuters, STT. */
export const placeholders: readonly string[] = ['no-data-available', 'n/a'];

/** Editorial notes that say once more, in markup, what others do: dpa. */
export const repeatedNotes: readonly string[] = ['notepad'];

/** Editorial notes that are for readers, and say what was wrong: dpa. */
export const correctionNotes: readonly string[] = ['correctionshort'];

/** A dateline that is but a machine's clock: Reuters Online. */
export const machineDateline = /^\d{4}-\d\d-\d\d \d\d:\d\d/;

/** Elements of XHTML that hold the text, where there is one; around it stands what the item has in its properties: dpa. */
export const mainSections: readonly string[] = ['main'];

/** Classes of paragraphs of XHTML that say once more what the item has in a property: dpa. */
export const repeatedClasses: Readonly<Record<string, string>> = {
  byline: 'by',
  teaser: 'description',
};
