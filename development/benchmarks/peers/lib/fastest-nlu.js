// fastest_nlu: a repository on GitHub (jesus-seijas-sp/fastest_nlu, MIT), not a package; it needs a checkout.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);

export function fastestNlu(checkout) {
  const { Neural } = require(resolve(checkout, 'src'));
  const net = new Neural();
  return {
    name: 'fastest_nlu 1.0.0',
    train: (rows) => net.train(corpus(rows)),
    read: (text) => {
      const [first] = net.run(text);
      return { said: first.intent, nearest: first.intent };
    },
  };
}

function corpus(rows) {
  const utterances = new Map();
  for (const { text, intent } of rows) utterances.set(intent, [...(utterances.get(intent) ?? []), text]);
  return [...utterances].map(([intent, texts]) => ({ intent, utterances: texts }));
}
