const guides: Record<string, string> = { '../examples/README.md': 'examples' };

/**
 * The pages in `docs/` link to each other as files, so that they can be read where the repository is. Here those links
 * lead to the guides; one to a file that is no guide becomes its text.
 */
export function asGuide(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g, (_, text: string, target: string) => {
    const guide = guides[target] ?? /^(?:\.\.\/docs\/)?([a-z-]+)\.md$/.exec(target)?.[1];
    return guide ? `[${text}](./?path=/docs/guides-${guide}--docs)` : text;
  });
}
