type Names = Record<string, string>;

export const names: { products: Names; families: Names; categories: Names; places: Names } = {
  products: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    messenger: 'Messenger',
    whatsapp: 'WhatsApp',
    threads: 'Threads',
    ray_ban_display: 'Ray-Ban Display',
  },
  families: {
    profile: 'Ihr Profil',
    content: 'Was Sie veröffentlichen',
    activity: 'Wo Sie mitmachen',
    behaviour: 'Was Sie tun',
    ai_chat: 'Was Sie dem Assistenten sagen',
  },
  categories: {
    'profile.name': 'Name',
    'profile.username': 'Benutzername',
    'profile.picture': 'Profilbild',
    'content.post': 'Beiträge',
    'content.comment': 'Kommentare',
    'content.review': 'Marktplatz-Bewertungen',
    'content.avatar': 'Avatare',
    'activity.group': 'Öffentliche Gruppen',
    'activity.page': 'Seiten',
    'activity.channel': 'Kanäle',
    'behaviour.like': '„Gefällt mir“',
    'behaviour.share': 'Geteiltes',
    'behaviour.search': 'Suchen',
    'ai_chat.text': 'Schriftlich',
    'ai_chat.voice': 'Gesprochen',
  },
  places: {
    ads: 'Werbung',
    feed: 'Ihr Feed',
    assistant: 'Der KI-Assistent',
    creative_tools: 'KI-Kreativwerkzeuge',
    messages: 'Nachrichten an Sie',
  },
};
