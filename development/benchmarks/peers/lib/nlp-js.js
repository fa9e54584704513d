// NLP.js: package node-nlp.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** As its manual shows it, a whole message: intents, entities and sentiment. */
export function nlpJs() {
  const manager = newManager();
  return {
    name: 'NLP.js (node-nlp 4.27.0), whole message',
    train: (rows) => trainManager(manager, rows),
    read: async (text) => {
      const result = await manager.process('es', text);
      return { said: result.intent, nearest: best(result.classifications) };
    },
  };
}

/** Its intents alone, without entities and sentiment. */
export function nlpJsIntents() {
  const manager = newManager();
  const threshold = manager.nlp.settings.threshold;
  return {
    name: 'NLP.js (node-nlp 4.27.0), intents alone',
    train: (rows) => trainManager(manager, rows),
    read: async (text) => {
      const { classifications } = await manager.nlp.nluManager.process({ locale: 'es', utterance: text, settings: {} });
      const [first] = classifications;
      return { said: first.score < threshold ? 'None' : first.intent, nearest: best(classifications) };
    },
  };
}

function newManager() {
  const { NlpManager } = require('node-nlp');
  return new NlpManager({ languages: ['es'], forceNER: true, autoSave: false, nlu: { log: false } });
}

async function trainManager(manager, rows) {
  for (const row of rows) manager.addDocument('es', row.text, row.intent);
  await manager.train();
}

function best(classifications) {
  return classifications.find(({ intent }) => intent !== 'None')?.intent;
}
