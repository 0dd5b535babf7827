import { html, type TemplateResult } from 'lit';

export interface SwitchRow {
  readonly label: string;
  readonly help: string;
  readonly on: boolean;
  readonly disabled: boolean;
  set(on: boolean): void;
}

/** A switch with its name and what it is good for. */
export function switchRow({ label, help, on, disabled, set }: SwitchRow): TemplateResult {
  return html`<button
    part="switch"
    class="switch"
    type="button"
    role="switch"
    aria-checked=${on}
    ?disabled=${disabled}
    @click=${() => set(!on)}
  >
    <span class="switch-text"><span class="switch-label">${label}</span> <span class="hint">${help}</span></span>
    <span class="track" aria-hidden="true"></span>
  </button>`;
}
