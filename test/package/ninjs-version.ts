/** A version of one story as a message of ninjs 3, sent a minute after the one before. */
export function ninjsVersion(version: number, parts: object = {}): string {
  return JSON.stringify({
    uri: 'urn:x:library',
    type: 'text',
    version: String(version),
    versionCreated: `2026-09-14T10:0${String(version)}:00Z`,
    headlines: [{ role: 'main', value: `Library opens ${String(version)}` }],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>A library opened.</p>' }],
    ...parts,
  });
}
