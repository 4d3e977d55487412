/** Documents of NITF, all invented. */

/** The parts of a document that a test is about. */
export interface DocumentParts {
  readonly baselang?: string;
  /** In `head`, in front of `docdata`. */
  readonly head?: string;
  readonly status?: string;
  readonly docdata?: string;
  /** In `head`, behind `docdata`. */
  readonly tail?: string;
  readonly bodyHead?: string;
  readonly content?: string;
  readonly bodyEnd?: string;
}

/** A document that holds the parts. */
export function nitfDocument({
  baselang = 'en',
  head = '',
  status = '',
  docdata = '',
  tail = '',
  bodyHead = '<hedline><hl1>Library opens</hl1></hedline>',
  content = '<p>A new library opened on Tuesday.</p>',
  bodyEnd = '',
}: DocumentParts = {}): string {
  return `<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="October 18, 2006" change.time="19:30"${baselang === '' ? '' : ` baselang="${baselang}"`}>
<head>${head}<docdata${status === '' ? '' : ` management-status="${status}"`}>${docdata}</docdata>${tail}</head>
<body><body.head>${bodyHead}</body.head><body.content>${content}</body.content><body.end>${bodyEnd}</body.end></body></nitf>`;
}
