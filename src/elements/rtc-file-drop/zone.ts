import { html, nothing, type TemplateResult } from 'lit';
import type { PickedFile } from '../../controllers/files-controller.js';
import type { FileRules } from '../../files/file-rules.js';
import type { Participant } from '../../session/session-types.js';
import type { ElementState } from '../internal/events.js';
import { drawIcon } from '../internal/files/draw-icon.js';
import type { Dragging } from '../internal/files/file-drag.js';
import { icons } from '../internal/files/file-icons.js';
import { fileInput, openPicker } from '../internal/files/file-input.js';
import { bytes } from '../internal/files/format.js';
import { guest, noFiles } from '../internal/files/files.words.js';
import * as words from './rtc-file-drop.words.js';

export interface ZoneView {
  readonly state: ElementState;
  readonly accept: string;
  readonly directory: boolean;
  readonly disabled: boolean;
  readonly dragging: Dragging;
  readonly rules: FileRules;
  /** Those whom it is for. */
  readonly people: readonly Participant[];
  /** Those of them whom a file can be offered to now. */
  readonly reachable: readonly Participant[];
}

/** The drop zone: one button, which opens the browser's file picker, and says whom the files go to, or why they wait. */
export function zone(view: ZoneView, add: (files: PickedFile[]) => void): TemplateResult {
  const { accept, directory, disabled, dragging, rules, reachable } = view;
  const [first, second] = reachable;
  const title = words.title(first && !second ? nameOf(first) : '', directory);
  const hint = first && !disabled ? words.choose(directory) : obstacle(view);
  const limits = [...typeNames(rules), ...(rules.maxSize === undefined ? [] : [words.upTo(bytes(rules.maxSize))])];
  return html`<button
      part="zone"
      class="zone field ${dragging === 'files' ? 'dragging' : ''} ${first ? '' : 'empty'}"
      ?disabled=${disabled}
      @click=${openPicker}
    >
      <span part="icon" class="zone-icon"><slot name="icon-drop">${drawIcon(icons.drop)}</slot></span>
      <span class="about">
        <strong part="title">${dragging ? words.dragging()[dragging] : html`<slot>${title}</slot>`}</strong>
        <span part="hint" class="hint">${first ? hint : html`<slot name="empty">${hint}</slot>`}</span>
        ${limits.length > 0 ? html`<span part="limits" class="hint">${limits.join(', ')}</span>` : nothing}
      </span>
    </button>
    ${fileInput(accept, directory, add)}`;
}

export function nameOf({ name }: Participant): string {
  return name || guest();
}

/** `image/*` as images, `.pdf` and `application/pdf` as PDF. */
function typeNames({ accept = '' }: FileRules): Set<string> {
  const types = accept.split(',').map((type) => type.trim());
  return new Set(
    types.filter(Boolean).map((type) => {
      const [group = '', kind = group] = type.split('/');
      return kind === '*' ? (words.kinds()[group] ?? group) : kind.replace('.', '').toUpperCase();
    }),
  );
}

function obstacle({ state, disabled, people }: ZoneView): string {
  if (disabled) return words.disabled();
  if (state !== 'joined') return words.states()[state] ?? words.connecting();
  if (people.length === 0) return words.waiting();
  // They tell what they take once the link is up; before that it is not known.
  const unwilling = people.filter(({ files, call, link }) => !files && call !== null && link === 'connected');
  return unwilling.length < people.length ? words.connecting() : noFiles(unwilling.map(nameOf));
}
