import { html, nothing, type TemplateResult } from 'lit';
import type { ChatPerson } from '../../chat/chat-types.js';
import { nameOf } from './message-list.js';
import * as words from './rtc-chat.words.js';

/** UTF-16 code units of one message; the session refuses more. */
const MOST = 4000;
/** So few are left when the counter comes. */
const NEAR = 400;
const SEND = 'M4.5 11.5 20 4l-5.5 16-3-6.5-7-2ZM11.5 13.5 20 4';

export interface ComposerView {
  readonly text: string;
  /** Those who can be written to. */
  readonly people: readonly ChatPerson[];
  /** Whom the message goes to; `null`: everyone. */
  readonly to: ChatPerson | null;
  /** `to` is not here any more. Then nothing is sent: not even to everyone, who should not read it. */
  readonly gone: boolean;
  /** The page has chosen the recipient. */
  readonly fixed: boolean;
  readonly disabled: boolean;
  /** The paper clip; `nothing` where no files are taken. */
  readonly attach: unknown;
  /** What was pasted into the field. */
  paste(event: ClipboardEvent): void;
  input(text: string): void;
  choose(id: string): void;
  submit(): void;
}

/** Whether the text can go out as it is. */
export function canSend({ text, gone, disabled }: ComposerView): boolean {
  return !disabled && !gone && text.trim() !== '' && text.length <= MOST;
}

/** Whom to write to, the field, and the button. */
export function composer(view: ComposerView): TemplateResult {
  const { text, to, gone, disabled } = view;
  const rest = MOST - text.length;
  const help = rest < 0 ? words.tooLongHelp(-rest, MOST) : gone && to ? words.goneHelp(nameOf(to)) : '';
  const submit = (event: Event): void => {
    event.preventDefault();
    view.submit();
  };
  return html`<form part="composer" class="composer ${to ? 'to-one' : ''}" @submit=${submit}>
    ${recipients(view)} ${help ? html`<p part="hint" class="note bad" id="help" role="status">${help}</p>` : nothing}
    <div class="writing">
      ${view.attach}
      <textarea
        part="field"
        class="field"
        rows="1"
        aria-label=${words.label()}
        aria-describedby=${help ? 'help' : nothing}
        aria-invalid=${rest < 0 ? 'true' : nothing}
        placeholder=${to ? words.placeholderTo(nameOf(to)) : words.placeholder()}
        dir="auto"
        enterkeyhint="send"
        .value=${text}
        ?disabled=${disabled}
        @input=${(event: Event) => view.input((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => onKey(event, view)}
        @paste=${view.paste}
      ></textarea>
      <button
        part="button send-button"
        class="button primary send"
        aria-label=${words.send()}
        title=${words.send()}
        ?disabled=${!canSend(view)}
      >
        <slot name="icon-send"
          ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${SEND} /></svg
        ></slot>
      </button>
    </div>
    ${
      rest < NEAR
        ? html`<p part="counter" class="counter ${rest < 0 ? 'bad' : ''}">
            ${rest < 0 ? words.tooLong(-rest) : words.left(rest)}
          </p>`
        : nothing
    }
  </form>`;
}

function recipients({ people, to, gone, fixed, disabled, choose }: ComposerView): TemplateResult | typeof nothing {
  if (fixed || (people.length < 2 && !to)) return nothing;
  const changed = ({ target }: Event): void => choose((target as HTMLSelectElement).value);
  return html`<label part="recipients" class="recipients">
    ${words.to()}
    <select part="recipient-select" class="field select" ?disabled=${disabled} @change=${changed}>
      <option value="" .selected=${!to}>${words.everyone()}</option>
      ${people.map((each) => html`<option value=${each.id} .selected=${each.id === to?.id}>${nameOf(each)}</option>`)}
      ${to && gone ? html`<option value=${to.id} .selected=${true}>${words.gone(nameOf(to))}</option>` : nothing}
    </select>
  </label>`;
}

/** Enter sends, with Shift it makes a line. While an input method composes, Enter is its own (also in Safari: 229). */
function onKey(event: KeyboardEvent, view: ComposerView): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  view.submit();
}
