import { html, type TemplateResult } from 'lit';
import { percent, percentage } from './progress-format.js';

/** How far something has come. @param label what that is, for those who do not see where the bar stands */
export function progressBar(label: string, part: number, whole: number): TemplateResult {
  const done = Math.min(100, percent(part, whole));
  return html`<div class="run">
    <div part="progress" class="progress" role="progressbar" aria-label=${label} aria-valuenow=${done}>
      <div part="progress-bar" class="bar" .style=${`inline-size:${done}%`}></div>
    </div>
    <span part="percent" class="percent" aria-hidden="true">${percentage(done)}</span>
  </div>`;
}
