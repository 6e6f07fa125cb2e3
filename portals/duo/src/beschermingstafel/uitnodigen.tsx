import { invoerschemas, Uitnodigingswijze, uitnodigingswijzeNaam, vandaag } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, opties, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { useDocument, useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knop, Knoplink, LegeStaat, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { BeschermingstafelsDocument, TafelbriefDocument, TafeluitnodigingVastleggenDocument } from '../gql/graphql.js';
import { type Deelnemer, deelnemernaam, isVanGezin } from './tafelgegevens.js';

const Brief = ({ deelnemer }: { deelnemer: Deelnemer }) => {
  const pdf = useDocument(TafelbriefDocument);
  return (
    <Stapel ruimte="klein">
      <p>
        {isVanGezin(deelnemer)
          ? 'In de brief staat waarom, wie er nog meer komen, en dat deze persoon zelf mag zeggen of het goed is.'
          : 'In deze brief staat niet om welk gezin het gaat, en ook niet waarom. Vertel dat pas als het gezin ja heeft gezegd.'}
      </p>
      <Rij>
        <Knop icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ id: deelnemer.id })}>
          Uitnodiging als PDF
        </Knop>
      </Rij>
      {pdf.fout ? <Melding toon="acuut" rol="alert" titel={pdf.fout} /> : null}
    </Stapel>
  );
};

const Formulier = ({ deelnemer }: { deelnemer: Deelnemer }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { id, versie, uitgenodigdOp, uitnodigingswijze } = deelnemer;
  const stand = useInvoerformulier({
    schema: invoerschemas.tafeluitnodigingVastleggen,
    document: TafeluitnodigingVastleggenDocument,
    begin: { id, versie, uitgenodigdOp: uitgenodigdOp ?? vandaag(), ...(uitnodigingswijze === null ? {} : { wijze: uitnodigingswijze }) },
    concept: { sleutel: `duo/gezin/${casusId}/beschermingstafel/uitnodiging/${id}`, titel: `Uitnodiging van ${deelnemernaam(deelnemer)}` },
    gelukt: () => {
      meld('De uitnodiging is vastgelegd.');
      void navigeer(`${basis}/beschermingstafel`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Uitnodiging" knop="Bewaren" terug={`${basis}/beschermingstafel`}>
      <Besluitconflict van={stand} wat="Deze uitnodiging" />
      <Invoer van={control} naam="uitgenodigdOp">{(veld) => <Datumveld label="Wanneer nodigde u uit?" verplicht tot={vandaag()} {...veld} waarde={veld.waarde || null} />}</Invoer>
      <Invoer van={control} naam="wijze">{(veld) => <Keuzerondjes label="Hoe?" verplicht opties={opties(Uitnodigingswijze, uitnodigingswijzeNaam)} {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

/** The letter of one participant, and that they got it. */
export const Uitnodigen = () => {
  const { casusId, basis } = useDossier();
  const { tafelId, deelnemerId } = useParams();
  const lezing = useLezen(BeschermingstafelsDocument, { id: casusId });
  return (
    <Dossierpagina titel="Uitnodigen">
      <CasusGelezen van={lezing} laadtekst="Beschermingstafel laden">
        {({ beschermingstafels }) => {
          const deelnemer = beschermingstafels.find(({ id, toestand }) => id === tafelId && toestand === 'GEPLAND')?.deelnemers.find((wie) => wie.id === deelnemerId);
          return deelnemer ? (
            <Kaart titel={deelnemernaam(deelnemer)}>
              <Stapel>
                <Brief deelnemer={deelnemer} />
                <Formulier deelnemer={deelnemer} />
              </Stapel>
            </Kaart>
          ) : (
            <LegeStaat titel="Voor deze tafel nodigt u niet meer uit" actie={<Knoplink href={`${basis}/beschermingstafel`}>Naar de beschermingstafel</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
