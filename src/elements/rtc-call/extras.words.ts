/** What the chat panel and the reactions say. */
export const closeChat = 'Close chat';
export const reactions = {
  thumbsUp: 'Thumbs up',
  applause: 'Applause',
  heart: 'Heart',
  laughter: 'Laughter',
  surprise: 'Surprise',
  celebration: 'Celebration',
};
