import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Eldersregel, leesOntvangen } from '../zicht/eldersregel.js';

/** The files under here, in the order of their names: a store that keeps by moment is then nearly in order. */
const bestanden = (pad: string): string[] =>
  statSync(pad).isDirectory() ? readdirSync(pad, { recursive: true, encoding: 'utf8' }).sort().map((naam) => join(pad, naam)).filter((bestand) => statSync(bestand).isFile()) : [pad];

/** The lines of the access log in a received file, or in all files of a folder; where something else stands, a sentence that says so. */
export async function* leesEldersbestand(pad: string): AsyncGenerator<Eldersregel | string> {
  if (!existsSync(pad)) {
    yield `${pad === '' ? 'het pad achter --bestand' : pad} bestaat niet`;
    return;
  }
  for (const bestand of bestanden(pad)) {
    let nummer = 0;
    for await (const json of createInterface({ input: createReadStream(bestand, 'utf8'), crlfDelay: Infinity })) {
      nummer += 1;
      if (json === '') continue;
      for (const regel of leesOntvangen(json)) yield regel ?? `${bestand}, regel ${nummer}: geen regel van het toegangslog`;
    }
  }
}
