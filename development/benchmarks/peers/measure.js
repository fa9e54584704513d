// node measure.js PEER [--choosing]: trains a peer on MASSIVE es-ES and tries it on the test part; prints a row of a table.
import { parts, partsToChooseOn } from './lib/massive.js';
import { measure } from './lib/measure.js';
import { nlpJs, nlpJsIntents } from './lib/nlp-js.js';
import { fastestNlu } from './lib/fastest-nlu.js';

const PEERS = {
  'nlp-js': nlpJs,
  'nlp-js-intents': nlpJsIntents,
  'fastest-nlu': () => fastestNlu(process.env.FASTEST_NLU ?? 'fastest_nlu'),
};

const [name, ...options] = process.argv.slice(2);
if (!(name in PEERS)) {
  console.error(`Usage: node measure.js ${Object.keys(PEERS).join('|')} [--choosing]`);
  process.exit(1);
}
const result = await measure(PEERS[name](), options.includes('--choosing') ? partsToChooseOn() : parts());
console.log(row(result));
// NLP.js keeps handles open.
process.exit(0);

function row({ name, accuracy, accuracyOfNearest, p50, p90, p99, perSecond, trainedIn, trained, tried }) {
  const cells = [
    name,
    percent(accuracy),
    percent(accuracyOfNearest),
    ...[p50, p90, p99].map(digits),
    Math.round(perSecond).toLocaleString('en-US'),
    `${trainedIn.toFixed(1)} s`,
    `${trained} → ${tried}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function digits(micros) {
  const decimals = micros < 10 ? 2 : micros < 100 ? 1 : 0;
  return micros.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
