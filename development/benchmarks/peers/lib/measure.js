// Accuracy, latency and throughput of a peer, the way that `intents benchmark` takes ours: one thread, one
// utterance after another, the clock read around each, after rounds over training utterances that are not counted.
const WARM_UP_ROUNDS = 3;
const WARM_UP_MOST = 3_000;
const WARM_UP_SECONDS = 30;

/**
 * A peer is { name, train(rows), read(text) }; read gives { said, nearest }: the intent that it answers, which may be
 * that it knows none, and the one it holds for the most probable.
 */
export async function measure(peer, { train, test }) {
  const started = process.hrtime.bigint();
  await peer.train(train);
  const trainedIn = seconds(started);
  await warmUp(peer, train);
  const nanos = [];
  let said = 0;
  let nearest = 0;
  for (const row of test) {
    const before = process.hrtime.bigint();
    const reading = await peer.read(row.text);
    nanos.push(Number(process.hrtime.bigint() - before));
    if (reading.said === row.intent) said += 1;
    if (reading.nearest === row.intent) nearest += 1;
  }
  return {
    name: peer.name,
    trained: train.length,
    trainedIn,
    tried: test.length,
    accuracy: said / test.length,
    accuracyOfNearest: nearest / test.length,
    ...timesOf(nanos),
  };
}

async function warmUp(peer, train) {
  const started = process.hrtime.bigint();
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (const row of train.slice(0, WARM_UP_MOST)) {
      if (seconds(started) > WARM_UP_SECONDS) return;
      await peer.read(row.text);
    }
  }
}

function timesOf(nanos) {
  const sorted = [...nanos].sort((a, b) => a - b);
  const micros = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e3;
  const sum = sorted.reduce((total, it) => total + it, 0);
  return { p50: micros(0.5), p90: micros(0.9), p99: micros(0.99), perSecond: (nanos.length * 1e9) / sum };
}

function seconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e9;
}
