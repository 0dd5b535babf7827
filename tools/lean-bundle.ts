import MagicString from 'magic-string';
import type { ESTree, Plugin } from 'vite';

/** White space is one space wherever HTML or CSS takes any; comments in CSS say something to us only. */
const shrink: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      // Not around a colon: `a :hover` is not `a:hover`.
      .replace(/ ?([{};,]) ?/g, '$1'),
};

/** A call of simple-peer's logger as a statement of its own, over one line or several. */
const DEBUG_CALL = /^[ \t]*(?:this|self)\._debug\((?:[^()]|\([^()]*\))*\)[ \t]*$/gm;

function* templatesIn(value: unknown): Generator<ESTree.TaggedTemplateExpression> {
  if (Array.isArray(value)) {
    for (const item of value) yield* templatesIn(item);
  } else if (value && typeof value === 'object') {
    if ('type' in value && value.type === 'TaggedTemplateExpression') yield value as ESTree.TaggedTemplateExpression;
    for (const child of Object.values(value)) yield* templatesIn(child);
  }
}

/**
 * Takes out of the builds what minifiers leave: the indentation inside Lit's templates and styles, and simple-peer's
 * log texts, which nobody reads since its logger is replaced by nothing.
 */
export function leanBundle(): Plugin {
  return {
    name: 'lean-bundle',
    transform(code, id) {
      const text = new MagicString(code);
      if (/[\\/]simple-peer[\\/]index\.js$/.test(id)) {
        text.replace(DEBUG_CALL, '');
        if (/\._debug\(/.test(text.toString()))
          this.warn('simple-peer has a log call in a form that is not known here.');
      } else if (!id.includes('node_modules') && /\b(html|svg|css)`/.test(code)) {
        for (const { tag, quasi } of templatesIn(this.parse(code))) {
          const minify = tag.type === 'Identifier' ? shrink[tag.name] : undefined;
          if (!minify) continue;
          for (const { start, end, value } of quasi.quasis) {
            // Whether a parser counts the delimiters to the text or not, the text itself is in there once.
            const from = code.indexOf(value.raw, start);
            if (value.raw && from <= end) text.update(from, from + value.raw.length, minify(value.raw) || ' ');
          }
        }
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}
