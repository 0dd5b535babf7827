import { defineElement } from '../internal/define-element.js';
import { RtcFileDrop } from './rtc-file-drop.js';

defineElement('rtc-file-drop', RtcFileDrop);
