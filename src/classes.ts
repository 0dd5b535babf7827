/**
 * `import … from 'rtc-elements/classes'`: everything the package has to offer, and no tag registered; for pages that
 * register under names of their own, extend a class, or run a session without any element.
 */
export type { Chat, ChatEntry, ChatPerson, ChatState } from './chat/chat-types.js';

export { RtcError } from './base/rtc-error.js';
export type { RtcErrorCode, RtcErrorOptions } from './base/rtc-error.js';

export { RtcCall } from './elements/rtc-call/rtc-call.js';
export { RtcChat } from './elements/rtc-chat/rtc-chat.js';
export { RtcFileDrop } from './elements/rtc-file-drop/rtc-file-drop.js';
export { RtcVideo } from './elements/rtc-video/rtc-video.js';
export * from './elements/internal/events.js';
export * from './elements/rtc-call/recording/recording.events.js';
export * from './elements/rtc-call/rtc-call.events.js';
export * from './elements/internal/files/file-events.js';

export type { CallRecorder } from './recording/call-recorder.js';
export { recordSession } from './recording/record-session.js';
export type {
  CheckReason,
  CheckStatus,
  CheckSubject,
  ConnectionCheck,
  ConnectionReport,
} from './doctor/connection-report.js';
export type { RecordingEnd, RecordingOptions, RecordingResult } from './recording/recording-types.js';

export { addWords } from './languages/added-words.js';
export type { Translation, Words } from './languages/language.js';
export type { Text as TextKey } from './languages/texts.js';

export { fullJitter } from './signaling/reconnect-policy.js';
export type { BackoffOptions, ReconnectPolicy } from './signaling/reconnect-policy.js';
export type {
  CreateSignaling,
  SignalingEvents,
  SignalingOptions,
  SignalingState,
  SignalingTransport,
  Welcome,
} from './signaling/transport.js';

export { setDefaultSignaling } from './session/default-signaling.js';
export type { HostPowers, RoomState } from './session/host-powers.js';
export type { PictureView } from './session/picture-view.js';
export { RtcSession } from './session/rtc-session.js';
export { acquireSession } from './session/session-registry.js';
export type {
  ChatMessage,
  Configurable,
  Participant,
  ParticipantLeaveReason,
  SendOptions,
  Session,
  SessionEvents,
  SessionLease,
  SessionLeaveReason,
  SessionOptions,
  SessionSnapshot,
  SessionState,
} from './session/session-types.js';

export type { AcceptOptions, Transfer, TransferBatch, TransferState } from './files/transfer-types.js';

export type { DataLink, DataLinkEvents } from './engine/data-link.js';
export type {
  LinkQuality,
  LinkState,
  LinkStatus,
  PictureSource,
  QualityLevel,
  QualityReason,
  ShownSize,
  TrackSource,
} from './engine/engine.js';
export type {
  AudioProcessing,
  DeviceChange,
  DeviceChangeCause,
  DeviceKind,
  MediaEvents,
  MediaSnapshot,
  MediaSource,
  ScreenShareOptions,
} from './media/media-source.js';
