import { defineElement } from '../internal/define-element.js';
import { RtcChat } from './rtc-chat.js';

defineElement('rtc-chat', RtcChat);
