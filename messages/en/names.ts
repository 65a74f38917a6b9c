/** Words for the ids that registers use. A notice may bring names for others; an id without any is shown as it is. */
export const names: {
  products: Record<string, string>;
  families: Record<string, string>;
  categories: Record<string, string>;
  places: Record<string, string>;
} = {
  products: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    messenger: 'Messenger',
    whatsapp: 'WhatsApp',
    threads: 'Threads',
    ray_ban_display: 'Ray-Ban Display',
  },
  families: {
    profile: 'Your profile',
    content: 'What you publish',
    activity: 'Where you take part',
    behaviour: 'What you do',
    ai_chat: 'What you tell the assistant',
  },
  categories: {
    'profile.name': 'Name',
    'profile.username': 'User name',
    'profile.picture': 'Profile picture',
    'content.post': 'Posts',
    'content.comment': 'Comments',
    'content.review': 'Marketplace reviews',
    'content.avatar': 'Avatars',
    'activity.group': 'Public groups',
    'activity.page': 'Pages',
    'activity.channel': 'Channels',
    'behaviour.like': 'Likes',
    'behaviour.share': 'Shares',
    'behaviour.search': 'Searches',
    'ai_chat.text': 'In writing',
    'ai_chat.voice': 'By voice',
  },
  places: {
    ads: 'Ads',
    feed: 'Your feed',
    assistant: 'The AI assistant',
    creative_tools: 'AI creative tools',
    messages: 'Messages you receive',
  },
};
