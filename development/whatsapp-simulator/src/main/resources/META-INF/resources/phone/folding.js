/*
 * What happened to a message later stands in messages of its own: reactions, edits, deletions. Here they are folded into
 * the message that they are about, as a phone shows them.
 */
const ABOUT = {
  reaction: (content) => content.message_id,
  edit: (content) => content.original_message_id,
  revoke: (content) => content.original_message_id,
};

const FOLD = {
  reaction(target, message) {
    if (message.state === "failed") return;
    if (message.content.emoji) target.reactions = { ...target.reactions, [message.from]: message.content.emoji };
    else delete target.reactions[message.from];
  },
  edit(target, message) {
    target.content = message.content.message?.text ?? target.content;
    target.edited = true;
  },
  revoke(target) {
    target.deleted = true;
  },
};

/** The bubbles to show, oldest first; one whose message is unknown is about nothing and left out. */
export function folded(messages) {
  const shown = [];
  const byWamid = new Map();
  for (const message of messages) {
    const about = ABOUT[message.type]?.(message.content ?? {});
    if (about !== undefined) {
      const target = byWamid.get(about);
      if (target) FOLD[message.type](target, message);
    } else {
      const copy = { ...message, reactions: {}, edited: false, deleted: false };
      byWamid.set(message.wamid, copy);
      shown.push(copy);
    }
  }
  return shown;
}

/** Differs whenever the bubble must be drawn anew. */
export function look(message) {
  return JSON.stringify([message.deleted, message.edited && message.content, message.reactions]);
}
