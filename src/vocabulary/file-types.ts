/**
 * What a file is, by its media type or by the end of its address; the first row that one of an item's files meets tells, since a
 * video has pictures among its files. Source: IANA, media types; the endings are those that news systems use.
 */
export const fileTypes = [
  { type: 'video', named: /^video\/|\.(?:mp4|m4v|mov|webm|mpe?g|avi)$/i },
  { type: 'audio', named: /^audio\/|\.(?:mp3|m4a|wav|ogg|aac|flac)$/i },
  { type: 'picture', named: /^image\/|\.(?:jpe?g|png|gif|webp|svg|tiff?|avif)$/i },
] as const;
