import { tagNamed } from '../../../.storybook/arg-types.js';

/** How a token is chosen. A colour's first value is the one that is seen. */
export type ThemeField = { readonly token: string; readonly about: string } & (
  | { readonly kind: 'color' }
  | {
      readonly kind: 'range';
      readonly unit: string;
      readonly max: number;
      readonly step: number;
      readonly initial: number;
    }
  | { readonly kind: 'select'; readonly options: Readonly<Record<string, string>> }
);

const range = (unit: string, max: number, step: number, initial: number) => ({
  ...{ kind: 'range' as const, unit, max, step, initial },
});
const select = (options: Record<string, string>) => ({ kind: 'select' as const, options });

const kinds: Record<string, ReturnType<typeof range> | ReturnType<typeof select>> = {
  '--rtc-radius': range('px', 32, 1, 14),
  '--rtc-radius-small': range('px', 24, 1, 8),
  '--rtc-gap': range('px', 32, 1, 10),
  '--rtc-font-size': range('rem', 1.5, 0.05, 1),
  '--rtc-duration': range('ms', 600, 20, 160),
  '--rtc-font': select({
    'Sans serif': 'system-ui, sans-serif',
    Serif: "Georgia, 'Times New Roman', serif",
    Rounded: "ui-rounded, 'Nunito', system-ui, sans-serif",
    Monospace: 'ui-monospace, monospace',
  }),
  '--rtc-tile-ratio': select({ '16 to 9': '16 / 9', '4 to 3': '4 / 3', Square: '1 / 1', 'Upright, 3 to 4': '3 / 4' }),
  '--rtc-focus-ring': select({
    'Two lines': '0 0 0 2px var(--rtc-color-surface, Canvas), 0 0 0 4px var(--rtc-color-accent, Highlight)',
    'One bold line': '0 0 0 4px var(--rtc-color-accent, Highlight)',
    Black: '0 0 0 2px #fff, 0 0 0 5px #000',
  }),
  '--rtc-shadow': select({
    Soft: '0 6px 24px rgb(0 0 0 / 20%)',
    Deep: '0 16px 48px rgb(0 0 0 / 40%)',
    Hard: '4px 4px 0 rgb(0 0 0 / 70%)',
    None: 'none',
  }),
};

/** Every token that a call has, in the order of its documentation. */
export const themeFields: readonly ThemeField[] = (tagNamed('rtc-call')?.cssProperties ?? []).map(
  ({ name, description = '' }) => ({ token: name, about: description, ...(kinds[name] ?? { kind: 'color' as const }) }),
);

/** The parts that a tag's documentation names. */
export const partsOf = (tagName: string): readonly string[] =>
  (tagNamed(tagName)?.cssParts ?? []).map(({ name }) => name).filter((name) => !name.endsWith('-'));
