import type { CallController } from '../../controllers/call-controller.js';
import type { RtcError } from '../../base/rtc-error.js';
import type { MediaSnapshot } from '../../media/media-source.js';
import type { Session, SessionSnapshot } from '../../session/session-types.js';
import type { ElementState } from '../internal/events.js';
import type { CallWords } from '../internal/words.js';
import type { ControlName } from './call-controls.js';
import type { TilePlace } from './stage-layout.js';
import type { CallTile } from './call-tiles.js';

/** What the templates of the call are made of. They decide nothing: the element does. */
export interface CallView {
  readonly words: CallWords;
  readonly state: ElementState;
  readonly call: CallController;
  readonly session: Session;
  readonly snapshot: SessionSnapshot;
  readonly media: MediaSnapshot;
  readonly error: RtcError | null;
  readonly name: string;
  readonly disabled: boolean;
  readonly audioOnly: boolean;
  readonly controls: readonly ControlName[];
  readonly canMicrophone: boolean;
  readonly canCamera: boolean;
  readonly tiles: readonly CallTile[];
  readonly places: readonly TilePlace[];
  readonly linkCopied: 'no' | 'yes' | 'failed';
  readonly stageRef: (element: Element | undefined) => void;
  rename(name: string): void;
  toggleScreen(): void;
  leave(): void;
  copyLink(): void;
}
