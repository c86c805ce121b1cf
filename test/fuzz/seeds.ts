import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardText } from '../../src/core/exchange/card/card-bytes.ts';

/** The folder of the texts that random changes found; what breaks a promise is kept there. */
export const CORPUS = 'test/fuzz/corpus';

/** The texts from which others are made, of one reader each: notes, contact cards, settings files. `root` is the folder of the project. */
export function readSeeds(root: string): readonly (readonly string[])[] {
  const texts = (folder: string, ending: RegExp): readonly string[] => textsIn(join(root, folder), ending);
  return [
    ['test-vault', 'test/corpus', CORPUS].flatMap((folder) => texts(folder, /\.(?:md|txt)$/)),
    [...texts('test/core/exchange/card/samples', /\.vcf$/), ...texts(CORPUS, /\.vcf$/)],
    [...texts('test-vault', /data\.json$/), ...texts(CORPUS, /\.json$/)],
  ];
}

/** The texts of the corpus, whatever they were made from. */
export function textsOfCorpus(root: string): readonly string[] {
  return textsIn(join(root, CORPUS), /\.(?:txt|vcf|json)$/);
}

function textsIn(folder: string, ending: RegExp): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.filter((path) => ending.test(path)).map((path) => cardText(readFileSync(join(folder, path))));
}
