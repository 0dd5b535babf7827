/** Taken along from the page, so that the window looks like the call it belongs to. */
const TOKENS = ['stage', 'surface', 'text', 'border', 'danger', 'on-danger', 'tile', 'radius', 'radius-small', 'font'];

/** Styles of the small window, in the colours that the call has now. */
export function callWindowStyles(call: CSSStyleDeclaration): string {
  const tokens = TOKENS.map((name) => `--_${name}:${call.getPropertyValue(`--_${name}`)}`).join(';');
  return `:root{${tokens};color-scheme:${call.colorScheme}}${LOOKS}`;
}

const LOOKS = `
  * { box-sizing: border-box; margin: 0; }
  body {
    display: flex; flex-direction: column; gap: 8px; block-size: 100dvh; padding: 8px;
    background: var(--_stage); color: var(--_text); font: 400 14px/1.4 var(--_font);
  }
  .pictures { flex: 1; min-block-size: 0; display: grid; grid-auto-flow: row; gap: 6px; grid-auto-rows: minmax(0, 1fr); }
  .pictures[data-count='3'], .pictures[data-count='4'] { grid-template-columns: 1fr 1fr; }
  .pictures[data-count='3'] > :first-child { grid-column: span 2; }
  figure {
    position: relative; display: grid; place-items: center; min-inline-size: 0; min-block-size: 0; overflow: clip;
    border-radius: var(--_radius-small); background: var(--_tile); color: #fff;
  }
  video { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; }
  video.screen { object-fit: contain; background: #000; }
  .mirrored { scale: -1 1; }
  .avatar {
    display: grid; place-items: center; inline-size: 56px; aspect-ratio: 1; border-radius: 50%;
    background: oklch(48% 0.11 var(--_hue)); font-size: 20px; font-weight: 600;
  }
  figcaption {
    position: absolute; inset-block-end: 4px; inset-inline-start: 4px; display: flex; align-items: center; gap: 4px;
    max-inline-size: calc(100% - 8px); padding: 1px 8px; border-radius: 6px; background: rgb(10 12 16 / 72%); font-size: 12px;
  }
  figcaption bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  figcaption .icon { color: #ff9a9f; }
  .icon {
    flex: none; inline-size: 1.375em; block-size: 1.375em; fill: none; stroke: currentColor; stroke-width: 1.8;
    stroke-linecap: round; stroke-linejoin: round;
  }
  .bar { display: flex; justify-content: center; gap: 8px; }
  button {
    display: grid; place-items: center; inline-size: 44px; block-size: 44px; padding: 0; border: 1px solid var(--_border);
    border-radius: 99px; background: var(--_surface); color: inherit; font-size: 16px; cursor: pointer;
  }
  button.off { background: color-mix(in oklab, var(--_danger) 16%, var(--_surface)); color: color-mix(in oklab, var(--_danger) 80%, var(--_text)); }
  button.danger { inline-size: 56px; background: var(--_danger); color: var(--_on-danger); }
  .tooltip {
    position: fixed; inset: auto; max-inline-size: calc(100vw - 16px); padding: 3px 10px; border: 1px solid transparent;
    border-radius: var(--_radius-small); background: var(--_text); color: var(--_surface); font-size: 13px; overflow: visible;
  }
  button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`;
