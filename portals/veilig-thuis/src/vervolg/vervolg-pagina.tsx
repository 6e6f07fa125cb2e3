import { Gelezen, useLezen } from '@bv/portal';
import { Knoplink, LegeStaat, Melding, Pagina, Stapel } from '@bv/ui';
import { type Vervolg, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { VervolgbladDocument } from '../gql/graphql.js';
import { Momenten } from './momenten.js';
import { Stoppen } from './stoppen.js';
import { Voorwaardenbeheer } from './voorwaardenbeheer.js';

/** The follow-up that runs, or the last one. */
export const huidigVervolg = (trajecten: readonly Vervolg[]): Vervolg | undefined => trajecten.find(({ toestand }) => toestand === 'LOPEND') ?? trajecten[0];

/** Voorwaarden & Vervolg: what must happen, and when Veilig Thuis looks again. */
export const VervolgPagina = () => {
  const { casus, basis, positie, volgt } = useCasus();
  const lezing = useLezen(VervolgbladDocument, { id: casus.id });
  const vervolg = huidigVervolg(casus.vervolgtrajecten);
  if (!vervolg || !(positie === 'behandelaar' || volgt)) {
    return (
      <Pagina titel="Voorwaarden en vervolg" breedte="smal">
        <LegeStaat titel="Bij dit gezin loopt geen vervolg" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>} />
      </Pagina>
    );
  }
  return (
    <Pagina titel="Voorwaarden en vervolg" tabtitel={`Voorwaarden en vervolg, ${casus.nummer ?? ''}`} breedte="smal" acties={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
      {vervolg.toestand === 'AFGEROND' ? <Melding toon="goed" titel="Dit vervolg is afgerond" /> : null}
      <VanHetGezin onderdeel="VERVOLG" id={vervolg.id} waarover="vervolg" />
      <Gelezen van={lezing} laadtekst="Vervolg laden">
        {({ casus: gelezen }) => {
          const blad = gelezen?.vervolgtrajecten.find(({ id }) => id === vervolg.id);
          return blad ? (
            <Stapel>
              <Voorwaardenbeheer magWijzigen={positie === 'behandelaar'} />
              <Momenten vervolg={vervolg} momenten={blad.momenten} />
              {vervolg.toestand === 'LOPEND' ? <Stoppen vervolg={vervolg} momenten={blad.momenten} /> : null}
            </Stapel>
          ) : null;
        }}
      </Gelezen>
    </Pagina>
  );
};
