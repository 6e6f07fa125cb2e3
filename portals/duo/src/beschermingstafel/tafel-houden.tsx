import { invoerschemas, Tafeluitkomst, tafeluitkomstNaam, vandaag } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp, zonderConflictfout } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstvlak, useStatus, Vinkjesgroep } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { BeschermingstafelsDocument, TafelHoudenDocument } from '../gql/graphql.js';
import { deelnemernaam, type Tafel } from './tafelgegevens.js';

const Formulier = ({ tafel: { id, versie, datum, deelnemers } }: { tafel: Tafel }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.tafelHouden,
    document: TafelHoudenDocument,
    begin: { id, versie, gehoudenOp: datum !== null && datum <= vandaag() ? datum : vandaag(), aanwezigIds: deelnemers.map((deelnemer) => deelnemer.id), toelichting: '' },
    concept: { sleutel: `duo/gezin/${casusId}/beschermingstafel/${id}/houden`, titel: 'Wat er uit de beschermingstafel kwam' },
    gelukt: () => {
      meld('De uitkomst is vastgelegd.');
      void navigeer(`${basis}/beschermingstafel`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Uitkomst" knop="Uitkomst vastleggen" terug={`${basis}/beschermingstafel`}>
      <Besluitconflict van={stand} wat="De beschermingstafel" />
      <Invoer van={control} naam="gehoudenOp">{(veld) => <Datumveld label="Wanneer was het?" verplicht tot={vandaag()} {...veld} waarde={veld.waarde || null} />}</Invoer>
      <Invoer van={control} naam="aanwezigIds">{(veld) => <Vinkjesgroep label="Wie waren erbij?" verplicht opties={deelnemers.map((deelnemer) => ({ waarde: deelnemer.id, tekst: deelnemernaam(deelnemer) }))} {...veld} />}</Invoer>
      <Invoer van={control} naam="uitkomst">{(veld) => <Keuzerondjes label="Wat kwam eruit?" verplicht opties={opties(Tafeluitkomst, tafeluitkomstNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">{(veld) => <Tekstvlak label="Wat is er afgesproken?" hint="Zo dat het gezin het herkent. Wat geweest is, wijzigt u daarna niet meer." rijen={5} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

/** Who came, and what came of it; after that it stays as it is. */
export const TafelHouden = () => {
  const { casusId, basis } = useDossier();
  const { tafelId } = useParams();
  const lezing = useLezen(BeschermingstafelsDocument, { id: casusId });
  return (
    <Dossierpagina titel="Uitkomst van de beschermingstafel">
      <CasusGelezen van={lezing} laadtekst="Beschermingstafel laden">
        {({ beschermingstafels }) => {
          const tafel = beschermingstafels.find(({ id, toestand }) => id === tafelId && toestand === 'GEPLAND');
          return tafel ? (
            <Kaart>
              <Formulier tafel={tafel} />
            </Kaart>
          ) : (
            <LegeStaat titel="Deze beschermingstafel is al geweest of ging niet door" actie={<Knoplink href={`${basis}/beschermingstafel`}>Naar de beschermingstafel</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
