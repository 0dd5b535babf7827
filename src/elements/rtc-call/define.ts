// The call renders its tiles by tag name, so the tag has to be there: the one import from one tag's folder to another's.
import '../rtc-video/define.js';
import { defineElement } from '../internal/define-element.js';
import { RtcCall } from './rtc-call.js';

defineElement('rtc-call', RtcCall);
