/**
 * `npm run texts`: collects every text a person may read into `src/languages/texts.ts`, the type that each language has
 * to satisfy.
 *
 * Those are the first arguments of `msg()`, and the sentences of errors: in browser code every literal that is a
 * sentence, wherever it is on its way to an `RtcError`; of the server what it says when it refuses somebody. What tells
 * a developer of a wrong value (`bad-attribute`, other classes of errors) stays English.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { root } from './paths.mjs';

const SENTENCE = /^[A-Z“{].* .*[.!?…”]\}*$/s;
/** Functions whose sentences are for whoever writes the page. */
const FOR_DEVELOPERS = /^(fail|bad|fill|refuse|#warn|tooLong)$/;

/** Every English text, sorted; and the words files' calls of `msg()` whose text is no literal. */
export function findTexts() {
  const texts = new Set();
  const unclear = [];
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.startsWith(`languages${sep}`)) continue;
    const source = ts.createSourceFile(
      path,
      readFileSync(join(root, 'src', path), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const server = path.startsWith(`server${sep}`);
    const visit = (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
        const text = literal(node.arguments[0]);
        if (text !== null) texts.add(text);
        else if (/words\.ts$/.test(path)) unclear.push(`${path}: ${node.getText()}`);
      } else if (!path.startsWith('protocol')) {
        const text = literal(node);
        if (text !== null && SENTENCE.test(text) && (server ? saysWhyNot(node) : !isForDevelopers(node))) {
          texts.add(text);
          return;
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { texts: [...texts].sort(), unclear };
}

/** A literal, also one written in parts; `null` for anything else. */
function literal(node) {
  if (node && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))) return node.text;
  if (node && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const parts = [literal(node.left), literal(node.right)];
    return parts.includes(null) ? null : parts.join('');
  }
  return null;
}

/** `{ refused: 'room-full', message: '…' }`, or `invalid('…')` */
function saysWhyNot({ parent }) {
  if (ts.isConditionalExpression(parent)) return saysWhyNot(parent);
  if (ts.isCallExpression(parent)) return parent.expression.getText() === 'invalid';
  if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== 'message') return false;
  return parent.parent.properties.some((property) => property.name?.getText() === 'refused');
}

function isForDevelopers(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isNewExpression(at))
      return at.expression.getText() !== 'RtcError' || /bad-attribute/.test(at.arguments[0].getText());
    if (ts.isCallExpression(at)) {
      const name = at.expression.getText().split('.').at(-1);
      if (FOR_DEVELOPERS.test(name) || at.expression.getText().startsWith('console')) return true;
    }
    if (ts.isVariableDeclaration(at) && isThrownAsBadAttribute(at)) return true;
    if (ts.isJsxText?.(at) || ts.isTemplateExpression(at)) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

/** `const message = '…'; throw new RtcError('bad-attribute', message);` */
function isThrownAsBadAttribute({ name, parent }) {
  return new RegExp(`('bad-attribute', |\\bfail\\()${name.getText()}\\b`).test(parent.parent.parent.getText());
}

/** The module that the languages satisfy. */
export async function textsModule(texts) {
  const path = join(root, 'src/languages/texts.ts');
  const code = `/**
 * Every text of the kit by its English wording, in ICU's message format. Made by \`npm run texts\` from the code.
 */
export type Text =
${texts.map((text) => `  | ${JSON.stringify(text)}`).join('\n')};
`;
  return { path, code: await format(code, { ...(await resolveConfig(path)), filepath: path }) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { texts, unclear } = findTexts();
  if (unclear.length) throw new Error(`msg() takes a literal:\n${unclear.join('\n')}`);
  const { path, code } = await textsModule(texts);
  writeFileSync(path, code);
  console.log(`${texts.length} texts in ${relative(root, path)}.`);
}
