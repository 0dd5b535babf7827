import { defineElement } from '../internal/define-element.js';
import { RtcVideo } from './rtc-video.js';

defineElement('rtc-video', RtcVideo);
