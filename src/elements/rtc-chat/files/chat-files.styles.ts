import { css } from 'lit';

/** Files in the conversation, the paper clip, and what was not shared. */
export const chatFilesStyles = css`
  .base {
    position: relative;
  }

  .button.attach {
    flex: none;
    inline-size: 44px;
    padding: 0;
    background: none;
    color: var(--_text-muted);
  }

  .button.attach:hover {
    background: var(--_surface-hover);
    color: var(--_text);
  }

  .files-place {
    inline-size: min(100%, 24rem);
    box-sizing: border-box;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .own .files-place {
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }

  .files-place.to-one {
    border: 1px dashed var(--_accent);
  }

  /* Who is asked reads first. */
  .files-place:has(.asks) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 6%, var(--_surface));
  }

  .preview {
    display: grid;
    place-items: center;
    max-block-size: 180px;
    overflow: hidden;
    background: var(--_surface-hover);
  }

  .preview canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 180px;
  }

  .files-place .row,
  .file-notes .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-start;
    gap: 0.25em 0.7em;
    padding: 0.6em 0.75em;
    color: var(--_text);
    font-size: 1em;
  }

  .files-place .about,
  .file-notes .about {
    display: flex;
    flex: 999 1 9em;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .files-place .asks .about {
    flex-basis: calc(100% - 3em);
  }

  /* Beside it stands what shows the files of a batch. */
  .files-place .asks .about:has(+ .button) {
    flex-basis: calc(100% - 6.5em);
  }

  .files-place .shared-row {
    align-items: flex-start;
  }

  .files-place .type {
    color: var(--_text-muted);
  }

  .files-place .done .type {
    color: var(--_success);
  }

  .files-place .name {
    display: flex;
    align-items: center;
    align-self: start;
    max-inline-size: 100%;
    font-weight: 600;
    white-space: pre;
  }

  .files-place .start {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .files-place .hint,
  .file-notes .hint {
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
    text-align: start;
  }

  .files-place .failed :is(.type, .hint),
  .files-place .mixed .hint,
  .files-place .hint.wrong {
    color: color-mix(in oklab, var(--_danger) 85%, var(--_text));
  }

  .files-place .gone {
    color: var(--_text-muted);
  }

  .files-place .actions {
    display: flex;
    flex: auto;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px;
  }

  .files-place .actions .button:not(.icon-button) {
    padding-inline: 0.9em;
    font-size: 0.9375em;
  }

  .files-place .asks .actions .button:not(.icon-button) {
    flex: auto;
  }

  .files-place .icon-button {
    padding: 0;
    background: none;
    color: var(--_text-muted);
  }

  .files-place .icon-button:hover {
    background: var(--_surface-hover);
    color: var(--_text);
  }

  .files-place a {
    text-decoration: none;
  }

  .files-place ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files-place [part='batch-files'] {
    max-block-size: 16em;
    margin-inline: 1em 0;
    border-inline-start: 2px solid var(--_border);
    overflow-y: auto;
  }

  .files-place li .row {
    padding-block: 0.2em;
  }

  .files-place li .about {
    flex-basis: 5em;
  }

  .reached {
    display: grid;
    gap: 1px;
    padding-block-start: 3px !important;
    font-size: 0.9375em;
  }

  .reached-one {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.75em;
  }

  .reached-one.failed .hint {
    color: color-mix(in oklab, var(--_danger) 85%, var(--_text));
  }

  .files-place .run {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .files-place .progress {
    flex: 1;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface-hover);
  }

  .files-place .bar {
    block-size: 6px;
    background: var(--_accent);
    transition: var(--_duration) linear;
  }

  .files-place :is(.paused, .waiting) .bar {
    background: var(--_text-muted);
  }

  .file-notes .note {
    margin: 0 10px 10px;
    border: 1px solid color-mix(in oklab, var(--_danger) 50%, var(--_border));
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
    font-size: 0.9375em;
  }

  .file-notes [part='refused'] .hint {
    display: block;
  }

  .file-notes .note > .icon {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .files-place .progress {
      border: 1px solid;
    }

    .files-place .bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
