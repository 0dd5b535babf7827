/**
 * `npm run api`: writes down the public surface of the built package, so that no change of it goes unnoticed;
 * `npm run api -- --check` fails when `api/` says something else than `dist/`.
 *
 * - `api/tags.md`: what the manifest says of each tag.
 * - `api/types.md`: the declarations that each entry point exports, and all of ours that those refer to.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { format } from 'prettier';
import { root } from './paths.mjs';

const ENTRIES = {
  'rtc-elements/classes': 'classes',
  'rtc-elements/server': 'server/index',
  'rtc-elements/socket-io': 'socket-io',
  'rtc-elements/socket-io-server': 'server/socket-io/index',
};
const types = join(root, 'dist/types');

function tagsReport() {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const typed = ({ name, type, default: initial }) =>
    `${name}: ${type?.text ?? 'unknown'}${initial === undefined ? '' : ` = ${initial}`}`;
  const call = ({ name, parameters = [], return: result }) =>
    `${name}(${parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type?.text ?? 'unknown'}`).join(', ')}): ${result?.type?.text ?? 'void'}`;
  const sections = modules
    .flatMap(({ declarations }) => declarations)
    .map((tag) => {
      const fields = tag.members.filter(({ kind }) => kind === 'field');
      const parts = {
        Attributes: tag.attributes.map(typed),
        Properties: fields.map((field) => `${field.readonly ? 'readonly ' : ''}${typed(field)}`),
        Methods: tag.members.filter(({ kind }) => kind === 'method').map(call),
        Events: tag.events.map(typed),
        Slots: (tag.slots ?? []).map(({ name }) => name || '(default)'),
        Parts: (tag.cssParts ?? []).map(({ name }) => name),
        'Custom properties': (tag.cssProperties ?? []).map(typed),
        'Custom states': (tag.cssStates ?? []).map(({ name }) => name),
      };
      const lists = Object.entries(parts)
        .filter(([, lines]) => lines.length)
        .map(([title, lines]) => `### ${title}\n\n${lines.map((line) => `- \`${line}\``).join('\n')}`);
      return `## ${tag.tagName}\n\n${lists.join('\n\n')}`;
    });
  return `# Tags\n\nWritten by \`npm run api\`.\n\n${sections.join('\n\n')}\n`;
}

/** What a declaration says to whoever uses it: no comments, no private members. */
function printed(node) {
  const isHidden = (member) =>
    ts.isPrivateIdentifier(member.name ?? member) ||
    ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  const shown = ts.transform(node, [
    () => (declaration) =>
      ts.isClassDeclaration(declaration)
        ? ts.factory.updateClassDeclaration(
            declaration,
            declaration.modifiers,
            declaration.name,
            declaration.typeParameters,
            declaration.heritageClauses,
            declaration.members.filter((member) => !isHidden(member)),
          )
        : declaration,
  ]).transformed[0];
  const text = ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, shown, node.getSourceFile());
  return text.replace(/^(export )?(declare )?/, '');
}

function typesReport() {
  const files = Object.values(ENTRIES).map((name) => join(types, `${name}.d.ts`));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const isOurs = (node) => node.getSourceFile().fileName.startsWith(types);

  /** Our declarations of a symbol, as statements. */
  const statements = (symbol) =>
    (resolved(symbol).declarations ?? [])
      .filter(isOurs)
      .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
      .filter((node) => ts.isStatement(node));

  function follow(statement, found) {
    if (found.has(statement)) return;
    found.set(statement, printed(statement));
    const visit = (node) => {
      if (ts.isIdentifier(node)) {
        const symbol = checker.getSymbolAtLocation(node);
        if (symbol) for (const each of statements(symbol)) follow(each, found);
      }
      ts.forEachChild(node, visit);
    };
    visit(statement);
  }

  const sections = Object.entries(ENTRIES).map(([title, name]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(types, `${name}.d.ts`)));
    const exported = checker.getExportsOfModule(module);
    const found = new Map();
    for (const symbol of exported) for (const statement of statements(symbol)) follow(statement, found);
    const names = exported.map((symbol) => symbol.name).sort();
    const texts = [...new Set(found.values())].sort();
    return `## ${title}\n\nExports: ${names.map((each) => `\`${each}\``).join(', ')}.\n\n\`\`\`ts\n${texts.join('\n\n')}\n\`\`\``;
  });
  return `# Types\n\nWritten by \`npm run api\`: what each entry exports, and what that refers to.\n\n${sections.join('\n\n')}\n`;
}

const isCheck = process.argv.includes('--check');
let stale = 0;
mkdirSync(join(root, 'api'), { recursive: true });
for (const [name, text] of Object.entries({ 'tags.md': tagsReport(), 'types.md': typesReport() })) {
  const path = join(root, 'api', name);
  const report = await format(text, { parser: 'markdown', printWidth: 120, singleQuote: true });
  if (!isCheck) writeFileSync(path, report);
  else if (readFileSync(path, 'utf8') !== report) {
    stale++;
    console.error(
      `api/${name} does not say what the package is: if the change is meant, "npm run api", and commit it.`,
    );
  }
}
process.exitCode = stale ? 1 : 0;
