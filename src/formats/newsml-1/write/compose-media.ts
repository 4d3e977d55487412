import { isSafeHref } from '../../../model/href.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Media, Rendition } from '../../../model/index.js';
import { mediaTypeNames } from '../mapping.js';
import { composePlain } from './compose-content.js';
import { composeParty, composeRights } from './compose-metadata.js';
import { filled, formal, properties, textElements } from './values.js';

/** Media: its lines, and a component for its caption and for each of its files. */
export function composeMedia(media: Media): XmlTemplate {
  const { headline, credit, rights, creators, caption } = media;
  const creator = filled(
    'Creator',
    creators.map((person) => composeParty(person)),
  );
  return element('NewsComponent', { EquivalentsList: 'yes' }, [
    formal('Role', 'Supporting'),
    ...filled('NewsLines', [
      ...textElements('HeadLine', headline),
      ...textElements('CreditLine', credit),
      ...textElements('CopyrightLine', rights?.notice),
    ]),
    ...filled('AdministrativeMetadata', creator),
    ...filled('RightsMetadata', composeRights(rights)),
    ...(caption === undefined ? [] : [composePlain('Caption', caption)]),
    ...media.renditions.map((rendition) => composeFile(media, rendition)),
  ]);
}

function composeFile({ type }: Media, rendition: Rendition): XmlTemplate {
  const { href, name, contentType, sizeInBytes, width, height, duration } = rendition;
  const facts = [
    ...(sizeInBytes === undefined ? [] : [element('SizeInBytes', {}, [String(sizeInBytes)])]),
    ...properties({ Width: width, Height: height, TotalDuration: duration }),
  ];
  return element('NewsComponent', {}, [
    ...(name === undefined || name.trim() === '' ? [] : [formal('Role', name)]),
    element('ContentItem', { Href: isSafeHref(href) ? href : undefined }, [
      formal('MediaType', mediaTypeNames[type]),
      ...(contentType === undefined ? [] : [formal('MimeType', contentType)]),
      ...filled('Characteristics', facts),
    ]),
  ]);
}
