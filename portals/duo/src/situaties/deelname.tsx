import { Deelnamewijze, deelnamewijzeNaam, invoerschemas, lidnaam, vandaag } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { SituatiesDocument, Top3VaststellenDocument } from '../gql/graphql.js';
import { geraakten, type Situatiecasus } from './situatiecasus.js';

// Nobody took part until somebody says so: a form that begins with everybody is saved like that.
const NIET = 'NIET';
const KEUZES = [...opties(Deelnamewijze, deelnamewijzeNaam), { waarde: NIET, tekst: 'Niet gesproken' }] as const;

const Deelnameformulier = ({ leden }: { leden: Situatiecasus['gezinsleden'] }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.top3Vaststellen,
    document: Top3VaststellenDocument,
    begin: { casusId, op: vandaag(), deelnemers: [] },
    concept: { sleutel: `duo/gezin/${casusId}/top-3/deelname`, titel: 'Wie de Top-3 mee maakte' },
    gelukt: () => {
      meld('Vastgelegd wie meedeed.');
      void navigeer(`${basis}/top-3`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Wie deed mee" knop="Vastleggen" terug={`${basis}/top-3`}>
      <Invoer van={control} naam="op">{(veld) => <Datumveld label="Wanneer" tot={vandaag()} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="deelnemers">
        {({ waarde, onWijzig, fout }) => (
          <fieldset className="bv-duo-groep" data-veld="deelnemers">
            <legend>Wie deed mee, en hoe?</legend>
            {fout === undefined ? null : <p className="bv-invoer__fout">{fout}</p>}
            {leden.map((lid) => {
              const anderen = waarde.filter(({ gezinslidId }) => gezinslidId !== lid.id);
              return (
                <Keuzerondjes
                  key={lid.id}
                  naam={`deelname-${lid.id}`}
                  label={lidnaam(lid)}
                  weergave="segmenten"
                  opties={KEUZES}
                  waarde={waarde.find(({ gezinslidId }) => gezinslidId === lid.id)?.wijze ?? NIET}
                  onWijzig={(wijze) => onWijzig(wijze === NIET ? anderen : [...anderen, { gezinslidId: lid.id, wijze }])}
                />
              );
            })}
          </fieldset>
        )}
      </Invoer>
    </Invoerformulier>
  );
};

/** The Top-3 is made with the family (A38): who took part, and who did not want to, belongs to it. */
export const Deelname = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Wie maakte de Top-3 mee?" inleiding="Ook wie apart met u sprak of niet wilde, hoort erbij.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {({ gezinsleden }) => (
          <Kaart>
            <Deelnameformulier leden={geraakten(gezinsleden).filter(({ geboortedatum, verwachtOp }) => geboortedatum !== null || verwachtOp === null)} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
