import { html, nothing, type TemplateResult } from 'lit';
import { icon, spinner } from '../internal/icons.js';
import type { CallView } from './call-view.js';
import { problemPanel } from './problem.js';
import { TILE_PARTS } from './stage.js';
import { deviceButton } from './toolbar.js';

/** As long as the signaling protocol lets a name be. */
const NAME_LENGTH = 64;

/** Before the call: the own picture, what to take along, the name, and who is there already. */
export function lobby(view: CallView): TemplateResult {
  const { words, call, media, session } = view;
  const pending = media.pending.microphone || media.pending.camera;
  const unchecked =
    !pending &&
    ((view.canMicrophone && call.wants('microphone') && !media.microphone) ||
      (view.canCamera && call.wants('camera') && !media.camera));
  const submit = (event: Event): void => {
    event.preventDefault();
    call.join().catch(() => undefined);
  };
  const rename = (event: Event): void => view.rename((event.target as HTMLInputElement).value);
  const locked = view.disabled || call.busy;
  return html`<slot name="lobby">
    <div part="lobby" class="lobby">
      <div part="preview" class="preview">
        <rtc-video
          part="tile preview-tile"
          exportparts=${TILE_PARTS}
          participant="self"
          .embedded=${true}
          .session=${session}
          .name=${view.name}
        ></rtc-video>
        <div part="lobby-toolbar" class="toolbar over" role="group" aria-label=${words.controls}>
          ${deviceButton(view, 'microphone')} ${deviceButton(view, 'camera')}
        </div>
      </div>
      <form part="lobby-form" class="lobby-form" @submit=${submit}>
        <h2 part="title" class="title">${words.lobbyTitle}</h2>
        ${alreadyHere(view)}
        <label class="label">
          <span>${words.yourName}</span>
          <input
            part="name-field"
            class="field"
            name="name"
            autocomplete="name"
            maxlength=${NAME_LENGTH}
            placeholder=${words.namePlaceholder}
            .value=${view.name}
            ?disabled=${view.disabled}
            @input=${rename}
          />
        </label>
        ${problemPanel(view)}
        ${
          !call.problem && view.error
            ? html`<div part="error" class="problem" role="alert">
                ${icon('alert')}
                <p>${view.error.message}</p>
              </div>`
            : nothing
        }
        <button part="button join-button" class="button primary wide" type="submit" data-focus ?disabled=${locked}>
          ${call.busy ? html`${spinner()}${pending ? words.waitingForDevices : words.joining}` : words.join}
        </button>
        ${
          unchecked && !call.busy && !call.problem
            ? html`<div class="check">
                <p part="hint" class="hint">${words.lobbyHint}</p>
                <button
                  part="button check-button"
                  class="button plain"
                  type="button"
                  ?disabled=${locked}
                  @click=${() => void call.check()}
                >
                  ${words.checkDevices}
                </button>
              </div>`
            : nothing
        }
      </form>
    </div>
  </slot>`;
}

function alreadyHere({ words, snapshot }: CallView): TemplateResult | typeof nothing {
  const names = snapshot.participants.filter((each) => each.call).map((each) => each.name || words.someone);
  if (!names.length) return nothing;
  return html`<p part="already-here" class="already">${icon('people')}<span>${words.alreadyHere(names)}</span></p>`;
}
