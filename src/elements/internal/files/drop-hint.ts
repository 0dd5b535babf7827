import { css, html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../languages/msg.js';
import { drawIcon } from './draw-icon.js';
import { icons } from './file-icons.js';

/** What lies over an element while files are held over it. @param name of the one person they are for; empty: everyone */
export function dropHint(shown: boolean, name = ''): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const text = name ? msg('Drop to share with {name} only', { name }) : msg('Drop to share with everyone');
  return html`<div part="drop-hint" class="drop-hint">
    <span class="drop-hint-icon">${drawIcon(icons.drop)}</span><span>${text}</span>
  </div>`;
}

export const dropHintStyles = css`
  .drop-hint {
    position: absolute;
    z-index: 4;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    padding: 1em;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 10%, color-mix(in srgb, var(--_surface) 92%, transparent));
    color: var(--_text);
    font-size: 1.125em;
    font-weight: 650;
    text-align: center;
    text-wrap: balance;
    /* What is under it is what is dragged over. */
    pointer-events: none;
  }

  .drop-hint-icon {
    display: grid;
    padding: 0.7em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
