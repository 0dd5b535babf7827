import { html, nothing, type TemplateResult } from 'lit';
import { icon, spinner } from '../internal/icons.js';
import * as words from '../internal/words.js';
import { type LobbyView, nameOf, quietly } from './call-view.js';
import { problemPanel } from './problem.js';
import { deviceButton } from './round-button.js';
import { TILE_PARTS } from './tile-parts.js';

/** Before the call: the own picture, what to take along, the name, and who is there already. */
export function lobby(view: LobbyView): TemplateResult {
  const { element, call, session, settings } = view;
  const { pending } = session.media.snapshot;
  const waiting = pending.microphone || pending.camera;
  const locked = element.disabled || call.busy;
  const submit = (event: Event): void => {
    event.preventDefault();
    quietly(call.join());
  };
  // A session may have got its name elsewhere: from the page that made it, or from another tag.
  const ownName = element.name || session.name;
  const rename = ({ target }: Event): void => {
    element.name = (target as HTMLInputElement).value;
    // Emptied at one go it is what the element had all the time, which is no change that it hears of.
    if (!element.name) session.setName('');
    element.requestUpdate();
  };
  const names = session.snapshot.participants.filter((each) => each.call).map(nameOf);
  return html`<slot name="lobby">
    <div part="lobby" class="lobby">
      <div>
        <div part="preview" class="preview">
          <rtc-video
            part="tile preview-tile"
            exportparts=${TILE_PARTS}
            participant="self"
            .embedded=${true}
            .session=${session}
            .name=${ownName}
          ></rtc-video>
          <div part="lobby-toolbar" class="toolbar" role="group" aria-label=${words.controls()}>
            ${deviceButton(view, 'microphone')} ${deviceButton(view, 'camera')}
          </div>
        </div>
        <div part="lobby-devices" class="lobby-devices">
          <div class="lobby-row">
            ${settings?.meter(session)}
            <button
              part="button settings-button"
              class="button plain"
              type="button"
              aria-expanded=${settings?.open ?? false}
              ?disabled=${element.disabled}
              @click=${() => quietly(view.withSettings((late) => late.toggle()))}
            >
              ${icon('settings')} ${words.devices()}
            </button>
          </div>
          ${settings?.open ? html`<div class="lobby-settings">${settings.devices.render(call)}</div>` : nothing}
        </div>
      </div>
      <form part="lobby-form" class="lobby-form" @submit=${submit}>
        <h2 part="title" class="title">${words.lobbyTitle()}</h2>
        <p part="already-here" class="already">
          ${names.length ? [icon('people'), words.alreadyHere(names)] : nothing}
        </p>
        <label class="label">
          ${words.yourName()}
          <input
            part="name-field"
            class="field"
            name="name"
            autocomplete="name"
            maxlength="64"
            .value=${ownName}
            ?disabled=${element.disabled}
            @input=${rename}
          />
        </label>
        <button part="button join-button" class="button primary" data-focus ?disabled=${locked}>
          ${call.busy ? [spinner(), waiting ? words.waitingForDevices() : words.joining()] : words.join()}
        </button>
        <div class="news">
          ${view.notice} ${problemPanel(view)}
          ${waiting ? html`<p part="hint" class="hint asking">${words.askingHint()}</p>` : nothing}
          ${
            locked || waiting || call.problem || !call.missing().length
              ? nothing
              : html`<div class="check">
                  <p part="hint" class="hint">${words.lobbyHint()}</p>
                  <button
                    part="button check-button"
                    class="button plain"
                    type="button"
                    @click=${() => quietly(call.check())}
                  >
                    ${words.checkDevices()}
                  </button>
                </div>`
          }
        </div>
      </form>
    </div>
  </slot>`;
}
