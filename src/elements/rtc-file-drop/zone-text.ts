import type { FileRules } from '../../files/file-rules.js';
import type { Participant } from '../../session/session-types.js';
import type { ElementState } from '../internal/events.js';
import type { Dragging } from './drop-zone.js';
import type { Format } from './format.js';
import type { FileDropWords } from './rtc-file-drop.words.js';

export interface ZoneView {
  readonly state: ElementState;
  /** Whether there is a session at all. */
  readonly connected: boolean;
  readonly disabled: boolean;
  readonly dragging: Dragging;
  readonly folders: boolean;
  readonly participants: readonly Participant[];
  /** Those whom a file can be offered to now. */
  readonly reachable: readonly Participant[];
  /** Id of the one it is for; empty: everyone. */
  readonly to: string;
  readonly rules: FileRules;
}

export interface ZoneText {
  readonly title: string;
  readonly hint: string;
  readonly limits: string;
  /** Nobody can be sent anything now. */
  readonly empty: boolean;
}

/** What the drop zone says: whom the files go to, or why they wait. */
export function zoneText(view: ZoneView, words: FileDropWords, format: Format): ZoneText {
  const { reachable, to, dragging, rules } = view;
  const people = to ? reachable.filter(({ id }) => id === to) : reachable;
  const [first] = people;
  const empty = people.length === 0;
  let title = view.folders ? words.titleFolder : words.title;
  if (people.length === 1 && first) {
    const name = first.name || words.guest;
    title = view.folders ? words.titleFolderTo(name) : words.titleTo(name);
  }
  if (dragging) title = dragging === 'files' ? words.titleDragging : words.notFiles;
  const size = rules.maxSize === undefined ? null : format.bytes(rules.maxSize);
  return {
    title,
    hint: empty || view.disabled ? obstacle(view, words) : words.choose(people.length, view.folders),
    limits: words.limits(size, typeNames(rules.accept ?? '', words)),
    empty,
  };
}

/** `image/*` as images, `.pdf` and `application/pdf` as PDF. */
function typeNames(accept: string, words: FileDropWords): string[] {
  const types = accept
    .split(',')
    .map((type) => type.trim())
    .filter(Boolean);
  const names = types.map((type) => {
    const [group = '', kind = ''] = type.split('/');
    return kind === '*' ? (words.kinds[group] ?? type) : (kind || group).replace(/^\./, '').toUpperCase();
  });
  return [...new Set(names)];
}

function obstacle(view: ZoneView, words: FileDropWords): string {
  const { state, to } = view;
  if (view.disabled) return words.disabled;
  if (!view.connected) return words.idle;
  if (state === 'ended') return words.ended;
  if (state === 'failed') return words.failed;
  if (state === 'reconnecting') return words.reconnecting;
  if (state !== 'joined') return words.connecting;
  const people = view.participants.filter(({ id }) => !to || id === to);
  if (people.length === 0) return to ? words.waitingFor : words.waiting;
  // They tell what they take once the link is up; before that it is not known.
  const unwilling = people.filter(({ files, call, link }) => !files && call !== null && link === 'connected');
  if (unwilling.length < people.length) return words.connecting;
  return words.noFiles(unwilling.map(({ name }) => name || words.guest));
}
