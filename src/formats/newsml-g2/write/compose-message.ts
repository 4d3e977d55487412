import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import { namespace } from './compose-item.js';

/** Items as a message, `sent` at an ISO 8601 instant. */
export function composeMessage(
  items: readonly XmlTemplate[],
  sent: string | undefined,
): XmlTemplate {
  return element('newsMessage', { xmlns: namespace }, [
    element('header', {}, [sent === undefined ? undefined : element('sent', {}, [sent])]),
    element('itemSet', {}, items),
  ]);
}
