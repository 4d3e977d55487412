// A tour of the library that ends in one JSON object: every runtime must give the same.
const copies = {
  english: `Library opens with a chess marathon

By Kari Eksempel

BERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday with a marathon of chess.

It was full by noon.

(Reporting by Kari Eksempel; Editing by Jo Park)
`,
  azerbaijani: `Bakıda yeni kitabxana açılıb

Bakı, 26 sentyabr, AZƏRTAC

Şəhərin mərkəzində yeni kitabxana açılıb və burada şahmat turniri keçirilib.

Mədəniyyət 2023-09-26 13:50:00
`,
};

export async function tour(wirecopy, gazetteer) {
  const {
    Article,
    checkJsonLd,
    convert,
    detect,
    jsonLdScript,
    metaTags,
    parse,
    parseStream,
    supportedFormats,
  } = wirecopy;
  const options = {
    referenceDate: '2023-10-01',
    timeZone: 'Europe/Oslo',
    gazetteer,
    origins: true,
  };
  const read = Object.values(copies).map((copy) => parse(copy, options));
  const [article] = read[0].articles;

  const there = supportedFormats.filter(({ id, writes }) => writes && id !== 'json-ld');
  const written = there.map(({ id }) => {
    const { output, losses } = wirecopy.write(article, id, { now: '2024-01-01T00:00:00Z' });
    const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output;
    return { id, bytes: [...bytes].join(' '), losses, detected: detect(bytes), back: parse(bytes) };
  });

  const streamed = [];
  for await (const { articles } of parseStream(
    chunks(`${Object.values(copies).join('\f')}\f`),
    options,
  )) {
    streamed.push(...articles.map(({ headline }) => headline));
  }

  const jsonLd = wirecopy.toJsonLd(article, {
    url: 'https://news.example/a/1',
    publisher: 'Example News',
  });
  const page = `<!doctype html><title>Chess</title>${jsonLdScript(jsonLd)}<p>It was full by noon.</p>`;
  const slip = Article.safeParse({ headlines: '' });
  return {
    read,
    written,
    streamed,
    jsonLd,
    linted: checkJsonLd(page, { profile: 'editorial' }),
    tags: metaTags(article),
    html: parse(page),
    converted: convert(copies.english, { to: 'json-ld', jsonLd: { publisher: 'Example News' } })
      .output,
    western: parse(new Uint8Array([0x42, 0xf8, 0x6e, 0x6e, 0x65, 0x72]), { format: 'wire-text' }),
    checked: Article.parse({ headline: 'Chess', bylines: [{ people: ['Kari Eksempel'] }] }),
    slips: slip.error.issues.map(({ message }) => message),
  };
}

/** Cut where no character ends. */
async function* chunks(text) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
}
