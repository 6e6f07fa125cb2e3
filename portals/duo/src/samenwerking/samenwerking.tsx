import { Bezoeken, Bezoekplan, Samenwerkingen, useSamenwerking } from '@bv/advies';
import { Knoplink, Rij, Stapel } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { VormWijzigen } from './vorm-wijzigen.js';

/** With whom the duo works together, how far, and the visits that they make with the other. */
export const Samenwerking = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const mag = magSchrijven('AFSPRAAK') && magSchrijven('REFLECTIE');
  return (
    <Dossierpagina titel="Samenwerking" inleiding="Advies geven, meelopen of het even overnemen: u bepaalt het met wie het gezin houdt, en u zegt steeds waarom. De ander leest dit ook.">
      <CasusGelezen van={useSamenwerking(casusId)} laadtekst="Samenwerking laden">
        {({ samenwerkingen, bezoeken, ...casus }) => {
          const meelopend = samenwerkingen.filter(({ vorm, tot }) => vorm === 'MEELOPEN' && tot === null);
          return (
            <Stapel>
              {mag && casus.toestand !== 'GESLOTEN' ? (
                <Rij>
                  <Knoplink icoon="plus" href={`${basis}/samenwerking/nieuw`}>
                    Samenwerking beginnen
                  </Knoplink>
                </Rij>
              ) : null}
              <Samenwerkingen
                samenwerkingen={samenwerkingen}
                leeg="U werkt nu met niemand samen"
                acties={(samen) => (
                  <>
                    {mag ? <VormWijzigen key={samen.versie} samen={samen} /> : null}
                    <VanHetGezin onderdeel="SAMENWERKING" id={samen.id} waarover="Samenwerking" />
                  </>
                )}
              />
              <h2>Bezoeken samen</h2>
              {mag ? meelopend.map(({ id }) => <Bezoekplan key={id} samenwerkingId={id} portaal="duo" />) : null}
              <Bezoeken bezoeken={bezoeken} portaal="duo" magSchrijven={() => mag} vanHetGezin={({ id }) => <VanHetGezin onderdeel="BEZOEK" id={id} waarover="Bezoek samen" />} />
              <WatIsAfgeschermd objecten={[...samenwerkingen, ...bezoeken]} />
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
