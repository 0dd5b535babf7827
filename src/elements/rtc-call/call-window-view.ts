import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Session } from '../../session/session-types.js';
import { icon, type IconName } from '../internal/icons.js';
import { hueOf, initials } from '../internal/initials.js';
import * as common from '../internal/words.js';
import type { CallElement } from './call-element.js';
import { quietly } from './call-view.js';
import * as words from './stage.words.js';

/** One picture in the small window. */
export interface WindowTile {
  readonly key: string;
  readonly participant: string;
  readonly source: 'camera' | 'screen';
  readonly isSelf: boolean;
  readonly name: string;
  readonly label: string;
  /** `null`: the picture is off. */
  readonly stream: MediaStream | null;
  readonly muted: boolean;
}

export interface WindowView {
  readonly tiles: readonly WindowTile[];
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly element: CallElement;
  readonly session: Session;
  back(): void;
}

/** The inside of the small window: plain elements, because its document knows none of ours. */
export function callWindow({ tiles, microphone, camera, element, back }: WindowView): TemplateResult {
  const { noAudio, noVideo, audioOnly, disabled } = element;
  const device = (name: 'microphone' | 'camera', on: boolean, set: () => Promise<void>): TemplateResult => {
    const label = name === 'camera' ? common.camera() : common.microphone();
    const tip = common.turn(!on, name);
    return button(on ? name : `${name}-off`, label, () => quietly(set()), { tip, on, off: !on, disabled });
  };
  return html`<div class="pictures" data-count=${tiles.length}>${repeat(tiles, ({ key }) => key, picture)}</div>
    <div class="bar" role="group" aria-label=${common.controls()}>
      ${noAudio ? nothing : device('microphone', microphone, () => element.setMicrophone(!microphone))}
      ${noVideo || audioOnly ? nothing : device('camera', camera, () => element.setCamera(!camera))}
      ${button('picture-in-picture', words.backToPage(), back, {})}
      ${button('leave', words.leave(), () => quietly(element.leave()), { danger: true })}
    </div>`;
}

function picture({ stream, isSelf, source, name, label, muted }: WindowTile): TemplateResult {
  const mirrored = isSelf && source === 'camera';
  return html`<figure>
    ${
      stream
        ? html`<video
            class="${source} ${mirrored ? 'mirrored' : ''}"
            autoplay
            playsinline
            .muted=${true}
            .srcObject=${stream}
            aria-label=${label}
          ></video>`
        : html`<div class="avatar" .style=${`--_hue:${hueOf(name)}`} aria-hidden="true">
            ${initials(name) || icon('people')}
          </div>`
    }
    <figcaption>${muted ? icon('microphone-off') : nothing}<bdi>${label}</bdi></figcaption>
  </figure>`;
}

interface WindowButton {
  /** What a click does, where the name says what the button is for. */
  readonly tip?: string;
  readonly on?: boolean;
  readonly off?: boolean;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

function button(
  name: IconName,
  label: string,
  click: () => void,
  { tip, on, off, danger, disabled }: WindowButton,
): TemplateResult {
  return html`<button
    class="${off ? 'off' : ''} ${danger ? 'danger' : ''}"
    aria-label=${label}
    aria-pressed=${on ?? nothing}
    aria-description=${tip ?? nothing}
    data-tip=${tip ?? label}
    ?disabled=${disabled}
    @click=${click}
  >
    ${icon(name)}
  </button>`;
}
