// The call renders tiles and chat by their tag names, so the tags have to be there: the only imports from one tag's
// folder to another's. The inside of the chat comes when it is opened.
import '../rtc-chat/define.js';
import '../rtc-video/define.js';
import { defineElement } from '../internal/define-element.js';
import { RtcCall } from './rtc-call.js';

defineElement('rtc-call', RtcCall);
