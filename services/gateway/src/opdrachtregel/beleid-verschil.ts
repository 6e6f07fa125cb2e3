import { beleidstekst, beleidsverschil, leesBeleid } from '@bv/beleid';
import { verschilsoortNaam } from '@bv/begrippen';
import { haalBeleid } from './beleidsbron.js';

/** `pnpm beleid:verschil [git-ref|file]`: what the policy of this working tree changes since then (HEAD), one sentence a line, what widens sight first. */
const waar = process.argv[2] ?? 'HEAD';
try {
  const zinnen = beleidsverschil(haalBeleid(waar), leesBeleid(beleidstekst()));
  if (zinnen.length === 0) process.stdout.write(`Geen verschil met het beleid van ${waar}.\n`);
  for (const soort of ['RUIMER', 'KRAPPER', 'ANDERS'] as const) {
    const deel = zinnen.filter((zin) => zin.soort === soort);
    if (deel.length > 0) process.stdout.write(`${verschilsoortNaam[soort]} (${deel.length})\n${deel.map(({ zin }) => `- ${zin}\n`).join('')}`);
  }
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 2;
}
