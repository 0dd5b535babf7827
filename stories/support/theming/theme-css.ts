/** A theme as it is picked: values by token, declarations by `tag::part(name)`. */
export interface Theme {
  readonly tokens: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
}

const block = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;

/** The style sheet that a page needs for the theme; empty for none. */
export function themeCss({ tokens, parts }: Theme, root = ':root'): string {
  const declared = [...tokens].map(([token, value]) => `${token}: ${value};`);
  const rules = [...parts]
    .map(([selector, text]) => [selector, declarations(text)] as const)
    .filter(([, lines]) => lines.length)
    .map(([selector, lines]) => block(selector, lines));
  return [...(declared.length ? [block(root, declared)] : []), ...rules].join('\n\n');
}

/** What the browser understands of declarations that somebody typed, one a line. */
export function declarations(text: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`x { ${text} }`);
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return [];
  // As the browser writes them: a brace or half a line does not get out of the rule.
  return rule.style.cssText
    .split(/;\s*/)
    .filter(Boolean)
    .map((line) => `${line};`);
}

/** The tokens that a style sheet sets, by name. */
export function tokensIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--rtc-[a-z-]+):\s*([^;]+);/g)].map(([, token = '', value = '']) => [token, value]));
}
