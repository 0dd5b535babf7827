/**
 * What JetBrains' editors complete tags, attributes, properties, events, slots and CSS with:
 * https://github.com/JetBrains/web-types
 *
 * @param elements declarations of the manifest
 */
export function webTypes(elements, { name, version }) {
  const describe = ({ name, description }) => ({ name, ...(description ? { description } : {}) });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: [element.summary, element.description].filter(Boolean).join('\n\n'),
          attributes: element.attributes.map((attribute) => ({
            ...describe(attribute),
            ...(attribute.default === undefined ? {} : { default: attribute.default }),
            value: { type: attribute.type?.text ?? 'string' },
          })),
          slots: (element.slots ?? []).map(describe),
          js: {
            events: element.events.map((event) => ({ ...describe(event), type: event.type.text })),
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((field) => ({ ...describe(field), type: field.type?.text ?? 'unknown' })),
          },
          css: {
            parts: (element.cssParts ?? []).map(describe),
            properties: (element.cssProperties ?? []).map(describe),
          },
        })),
      },
    },
  };
}
