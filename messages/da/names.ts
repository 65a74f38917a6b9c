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
    profile: 'Din profil',
    content: 'Det, du offentliggør',
    activity: 'Dér, hvor du er med',
    behaviour: 'Det, du gør',
    ai_chat: 'Det, du fortæller assistenten',
  },
  categories: {
    'profile.name': 'Navn',
    'profile.username': 'Brugernavn',
    'profile.picture': 'Profilbillede',
    'content.post': 'Opslag',
    'content.comment': 'Kommentarer',
    'content.review': 'Markedspladsanmeldelser',
    'content.avatar': 'Avatarer',
    'activity.group': 'Offentlige grupper',
    'activity.page': 'Sider',
    'activity.channel': 'Kanaler',
    'behaviour.like': '„Synes godt om“',
    'behaviour.share': 'Delinger',
    'behaviour.search': 'Søgninger',
    'ai_chat.text': 'På skrift',
    'ai_chat.voice': 'Med stemmen',
  },
  places: {
    ads: 'Annoncer',
    feed: 'Dit feed',
    assistant: 'AI-assistenten',
    creative_tools: 'Kreative AI-værktøjer',
    messages: 'Beskeder til dig',
  },
};
