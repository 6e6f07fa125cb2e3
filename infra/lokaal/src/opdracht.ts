import { draaiOpdrachtLos } from './opdrachten/opdracht.js';

const BEKEND = ['bsn-sleutel', 'canaries', 'cbs', 'contourennota', 'instrument', 'logboek', 'logboek-controleer', 'logboek-vernietig', 'medewerkers', 'rechten', 'sessie', 'sessies-beeindig', 'verdeling', 'vul-werkvoorraad'];

const [eerste = '', ...rest] = process.argv.slice(2);
// `pnpm logboek controleer` is the same as `pnpm logboek:controleer`.
const [naam, argumenten] = eerste === 'logboek' && BEKEND.includes(`logboek-${rest[0]}`) ? [`logboek-${rest[0]}`, rest.slice(1)] : [eerste, rest];

if (BEKEND.includes(naam)) {
  try {
    process.exitCode = await draaiOpdrachtLos(naam, argumenten);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
} else {
  console.error(`Onbekende opdracht '${naam}'. Er zijn: ${BEKEND.join(', ')}.`);
  process.exitCode = 2;
}
