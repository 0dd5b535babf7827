/** The literals of a union type, for completion; `[]` for any other type. */
function literals(type = '') {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)).filter(Boolean) : [];
}

const markdown = (value) => ({ kind: 'markdown', value });

/** Custom data for VS Code's HTML editor: https://github.com/microsoft/vscode-custom-data */
export function editorData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, description, attributes }) => ({
      name: tagName,
      description: markdown([summary, description].filter(Boolean).join('\n\n')),
      attributes: attributes.map(({ name, description: text, type }) => {
        const values = literals(type?.text).map((value) => ({ name: value }));
        return {
          name,
          ...(text ? { description: markdown(text) } : {}),
          ...(values.length ? { values } : {}),
          ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        };
      }),
    })),
  };
}
