import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, ChatEntry, ChatPerson } from '../../chat/chat-types.js';
import { errorText } from '../internal/error-text.js';
import { type MessageGroup, messageGroups } from './message-groups.js';
import * as words from './rtc-chat.words.js';
import { timeFormats as formats } from './time-formats.js';
import { splitLinks } from './split-links.js';

export const nameOf = ({ name, isSelf }: ChatPerson): string => (isSelf ? words.you() : name || words.guest());

/** What has been written, in groups of one sender. @param cards whether there is something to show files with; else they are their names */
export function messageList(chat: Chat, cards: boolean): TemplateResult {
  return html`<ol class="groups" part="messages">
    ${repeat(
      messageGroups(chat.entries),
      ({ first }) => `${first.from.id} ${first.id}`,
      (group) => messageGroup(group, chat, cards),
    )}
  </ol>`;
}

function messageGroup({ first, entries, newDay }: MessageGroup, chat: Chat, cards: boolean): TemplateResult {
  const { from, time } = first;
  return html`<li part="group ${from.isSelf ? 'own-group' : ''}" class="group ${from.isSelf ? 'own' : ''}">
    ${newDay ? html`<p part="day" class="day">${formats().day.format(time)}</p>` : nothing}
    <p part="sender" class="sender">
      <bdi part="name" class="name">${nameOf(from)}</bdi>
      ${privacy(first)}
      <time
        part="time"
        class="time"
        dir="auto"
        datetime=${new Date(time).toISOString()}
        title=${formats().full.format(time)}
      >
        ${formats().time.format(time)}
      </time>
    </p>
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) => (entry.files && cards ? filesPlace(entry) : message(entry, chat)),
    )}
  </li>`;
}

function privacy({ from, to }: ChatEntry): TemplateResult | typeof nothing {
  if (!to) return nothing;
  const text = from.isSelf ? words.privatelyTo(nameOf(to)) : words.privately();
  return html`<bdi part="private" class="private">${text}</bdi>`;
}

function message(entry: ChatEntry, chat: Chat): TemplateResult {
  const { state, text, to, error, id } = entry;
  const parts = `message ${to ? 'private-message' : ''} ${state === 'received' ? '' : `own-message ${state}-message`}`;
  return html`<div class="line">
    <p part=${parts} class="bubble ${state} ${to ? 'to-one' : ''}" dir="auto">${splitLinks(text).map(piece)}</p>
    ${state === 'sending' ? html`<p part="status" class="note">${words.sending()}</p>` : nothing}
    ${
      state === 'failed'
        ? html`<div class="note bad">
            <p part="error">${words.notSent(errorText(error))}</p>
            <button
              part="button retry-button"
              class="button small"
              aria-label=${words.retryLabel()}
              @click=${() => void chat.retry(id).catch(() => undefined)}
            >
              ${words.retry()}
            </button>
            <button
              part="button discard-button"
              class="button small"
              aria-label=${words.discardLabel()}
              @click=${() => chat.discard(id)}
            >
              ${words.discard()}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Where the card of files is put, which changes more often than the list. No `message`: colours of a bubble are none for a card. */
function filesPlace({ id, text, from, to }: ChatEntry): TemplateResult {
  return html`<div class="line">
    <div
      part="files-message ${from.isSelf ? 'own-files-message' : ''}"
      class="files-place ${to ? 'to-one' : ''}"
      data-files=${id}
      data-name=${text}
    ></div>
  </div>`;
}

/** A link tells the other site neither where it stood nor who opened it, and vouches for nothing. */
function piece({ text, href }: { text: string; href?: string }): TemplateResult | string {
  if (!href) return text;
  return html`<a part="link" class="link" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc"
    ><bdi>${text}</bdi></a
  >`;
}
