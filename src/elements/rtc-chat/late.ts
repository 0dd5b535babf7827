/** What is fetched once there is a session to chat in. */
export { ChatView } from './chat-view.js';
