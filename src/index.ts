/** `import 'rtc-elements'`: registers every tag, and gives the classes besides. */
import './elements/rtc-call/define.js';
import './elements/rtc-chat/define.js';
import './elements/rtc-file-drop/define.js';
import './elements/rtc-video/define.js';

export * from './classes.js';
