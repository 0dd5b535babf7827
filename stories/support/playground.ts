import { html, type TemplateResult } from 'lit';
import { RtcError } from '../../src/base/rtc-error.js';
import { tagNamed } from '../../.storybook/arg-types.js';
import { withEventLog } from './event-log.js';
import type { FakeSession } from './fake-session.js';

/** Those who come when a button is pressed, again and again. */
const VISITORS = ['Ada Lovelace', 'Grace Hopper', 'Katherine Johnson', 'Radia Perlman', 'Hedy Lamarr'];

const events: Record<string, (session: FakeSession) => void> = {
  'Somebody comes': (session) => {
    const here = session.snapshot.participants.map(({ name }) => name);
    const name = VISITORS.find((visitor) => !here.includes(visitor));
    if (name) session.addPerson({ name });
  },
  'Somebody leaves': (session) => {
    const last = session.snapshot.participants.at(-1);
    if (last) session.removePerson(last.id);
  },
  'Somebody writes': (session) => {
    const [first] = session.snapshot.participants;
    if (first) session.write(first.id, 'Can everybody see the plan?');
  },
  'The server goes, and comes back': (session) => {
    const { state } = session.snapshot;
    if (state === 'joined') session.set({ state: 'reconnecting' });
    else if (state === 'reconnecting') session.set({ state: 'joined' });
  },
  'Something goes wrong': (session) =>
    session.tell('error', { error: new RtcError('rate-limited', 'Too much was sent at once.') }),
};

/**
 * A tag to be tried: what can happen to it by buttons, and its events written down below. Its attributes are changed by
 * the controls.
 */
export function playground(
  session: FakeSession,
  tagName: string,
  tag: unknown,
  more: Record<string, () => void> = {},
): TemplateResult {
  const types = tagNamed(tagName)?.events.map(({ name }) => name) ?? [];
  const buttons = Object.entries(events).map(([name, run]) => [name, () => run(session)] as const);
  return html`<style>
      .happenings {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .happenings button {
        padding: 6px 12px;
        border: 1px solid light-dark(#b9c0cc, #4b5260);
        border-radius: 8px;
        background: light-dark(#fff, #16181d);
        color: light-dark(#16181d, #f2f4f8);
        font:
          14px/1.45 system-ui,
          sans-serif;
      }
    </style>
    ${withEventLog(
      types,
      html`${tag}
        <div class="happenings" role="group" aria-label="What happens">
          ${[...buttons, ...Object.entries(more)].map(
            ([name, run]) => html`<button type="button" @click=${run}>${name}</button>`,
          )}
        </div>`,
    )}`;
}
