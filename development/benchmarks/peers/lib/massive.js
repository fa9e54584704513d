// Amazon MASSIVE, es-ES: utterances with their intent, parted into train and test by its authors.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILE = new URL('../massive-es.tsv.gz', import.meta.url);

/** Every row: text, intent and split. */
export function rows() {
  const [header, ...lines] = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, fields[at]]));
  });
}

/** The train part, and the test part that no choice may be made on. */
export function parts() {
  const all = rows();
  return { train: all.filter((row) => row.split === 'train'), test: all.filter((row) => row.split === 'test') };
}

/** Two parts of the train part, every fifth row for trying: what choices are made on. */
export function partsToChooseOn() {
  const { train } = parts();
  return { train: train.filter((_, at) => at % 5 !== 0), test: train.filter((_, at) => at % 5 === 0) };
}
