import { html, nothing, type TemplateResult } from 'lit';
import type { Participant } from '../../session/session-types.js';
import { drawing, icon, type IconName } from '../internal/icons.js';
import { hueOf, initials } from '../internal/initials.js';
import { ownName } from '../internal/words.js';
import { nameOf } from './call-view.js';
import * as words from './people.words.js';

const MORE = 'M6 9.5 12 15.5 18 9.5';
const WAVES = 'M4 17v-2M9 17v-5M14 17V9M19 17V5M3.5 3.5l17 17';

/** Somebody in the list. `details`: what is to be done with them, while it is open. */
export interface PersonRow {
  readonly person: Participant;
  readonly open: boolean;
  readonly details: TemplateResult | typeof nothing;
  toggle(): void;
}

/** Yourself first, then raised hands in their order, then hosts, then as they came. */
export function inOrder(self: Participant | null, others: readonly Participant[]): Participant[] {
  const rank = ({ hand, role }: Participant): number => hand ?? (role === 'host' ? Infinity : NaN);
  const place = (each: Participant): number => (Number.isNaN(rank(each)) ? 2 : rank(each) === Infinity ? 1 : 0);
  const sorted = [...others].sort((a, b) => place(a) - place(b) || (place(a) === 0 ? rank(a) - rank(b) : 0));
  return self ? [self, ...sorted] : sorted;
}

export function avatar(name: string): TemplateResult {
  return html`<span class="person-avatar" .style=${`--_hue:${hueOf(name)}`} aria-hidden="true"
    >${initials(name) || icon('people')}</span
  >`;
}

export function personRow({ person, open, details, toggle }: PersonRow): TemplateResult {
  const name = nameOf(person);
  const shown = person.isSelf ? ownName(name) : name;
  return html`<li part="person ${person.isSelf ? 'own-person' : ''}" class="person">
    <div class="person-line">
      ${avatar(person.name)}
      <span class="person-name"
        ><bdi>${shown}</bdi
        >${person.role === 'host' ? html`<span part="role" class="role">${words.host()}</span>` : nothing}</span
      >
      <span class="marks">${marks(person)}</span>
      ${
        person.isSelf
          ? nothing
          : html`<button
              part="button more-button"
              class="button more"
              aria-expanded=${open}
              aria-label=${words.more(name)}
              title=${words.more(name)}
              @click=${toggle}
            >
              ${drawing(MORE)}
            </button>`
      }
    </div>
    ${open ? details : nothing}
  </li>`;
}

function marks({ hand, microphone, camera, muted, quality, call }: Participant): TemplateResult[] {
  if (call === false) return [html`<span class="quiet">${words.notInCall()}</span>`];
  const found: TemplateResult[] = [];
  const add = (name: IconName | null, text: string, look = ''): void => {
    found.push(
      html`<span class="mark ${look}" title=${text}
        >${name ? icon(name) : drawing(WAVES)}<span class="hidden-text">${text}</span></span
      >`,
    );
  };
  if (hand !== null) add('hand', words.handUp(), 'raised');
  if (quality && quality.level !== 'good') add(null, words.connection(quality.level), 'bad');
  if (muted.includes('microphone')) add('microphone-off', words.microphoneMuted(), 'bad');
  else
    add(
      microphone ? 'microphone' : 'microphone-off',
      microphone ? words.microphoneOn() : words.microphoneOff(),
      microphone ? '' : 'dim',
    );
  add(camera ? 'camera' : 'camera-off', camera ? words.cameraOn() : words.cameraOff(), camera ? '' : 'dim');
  return found;
}
