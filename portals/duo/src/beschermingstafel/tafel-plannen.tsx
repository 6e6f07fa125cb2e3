import { GEHOORD_VANAF, invoerschemas, LENGTE, lidnaam, Tafelrol, tafelrolNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Knop, Rij, Tekstveld, Tekstvlak, useStatus, Veldrij, Vinkje, Vinkjesgroep } from '@bv/ui';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { BeschermingstafelsDocument, type BeschermingstafelsQuery, TafelPlannenDocument } from '../gql/graphql.js';
import type { Tafelcasus } from './tafelgegevens.js';

const GASTROLLEN = opties(Tafelrol, tafelrolNaam).filter(({ waarde }) => waarde !== 'GEZIN');

const Formulier = ({ casus: { gezinsleden }, raad }: { casus: Tafelcasus; raad: BeschermingstafelsQuery['partijen'] }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const oudGenoeg = gezinsleden.filter(({ leeftijd }) => leeftijd === null || leeftijd >= GEHOORD_VANAF);
  const stand = useInvoerformulier({
    schema: invoerschemas.tafelPlannen,
    document: TafelPlannenDocument,
    begin: {
      casusId, datum: '', waar: '', aanleiding: '', gasten: [{ rol: 'VOORZITTER', naam: '', partijId: '' }], isSpoed: false, spoedreden: '',
      gezinslidIds: oudGenoeg.filter(({ isDirectbetrokkene }) => isDirectbetrokkene !== false).map(({ id }) => id),
    },
    concept: { sleutel: `duo/gezin/${casusId}/beschermingstafel/nieuw`, titel: `Beschermingstafel, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De beschermingstafel staat gepland. Vraag nu ieder van het gezin om toestemming.');
      void navigeer(`${basis}/beschermingstafel`);
    },
  });
  const { control } = stand.formulier;
  const gasten = useFieldArray({ control, name: 'gasten', keyName: 'sleutel' });
  const [isSpoed, ingevuld] = useWatch({ control, name: ['isSpoed', 'gasten'] });
  return (
    <Invoerformulier van={stand} label="Beschermingstafel plannen" knop="Beschermingstafel plannen" terug={`${basis}/beschermingstafel`}>
      <Veldrij>
        <Invoer van={control} naam="datum">{(veld) => <Datumveld label="Op welke dag?" verplicht {...veld} waarde={veld.waarde || null} />}</Invoer>
        <Invoer van={control} naam="waar">{(veld) => <Tekstveld label="Waar en hoe laat?" hint="Bijvoorbeeld: stadsdeelhuis, tien uur" verplicht {...veld} />}</Invoer>
      </Veldrij>
      <Invoer van={control} naam="aanleiding">{(veld) => <Tekstvlak label="Waarom gaat u aan tafel?" hint="Schrijf zo dat het gezin het kan lezen." rijen={3} max={LENGTE.ALINEA} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="gezinslidIds">
        {(veld) => <Vinkjesgroep label="Wie van het gezin vraagt u?" hint="Vanaf twaalf jaar. Een jonger kind spreekt u vooraf." verplicht opties={oudGenoeg.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))} {...veld} />}
      </Invoer>
      <fieldset className="bv-duo-groep">
        <legend>Wie vraagt u nog meer?</legend>
        {gasten.fields.map(({ sleutel }, plaats) => (
          <div key={sleutel} className="bv-duo-groep">
            <Veldrij>
              <Invoer van={control} naam={`gasten.${plaats}.rol`}>{(veld) => <Keuzelijst label={`Wie is gast ${plaats + 1}?`} verplicht opties={GASTROLLEN} {...veld} />}</Invoer>
              {ingevuld?.[plaats]?.rol === 'RAAD' ? (
                <Invoer van={control} naam={`gasten.${plaats}.partijId`}>
                  {(veld) => <Keuzelijst label="Wie van de Raad?" hint="Deze collega kan dit gezin daarna niet toetsen." leegOptie="Staat er niet bij" verplicht={false} opties={raad.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} {...veld} waarde={veld.waarde || null} />}
                </Invoer>
              ) : null}
              <Invoer van={control} naam={`gasten.${plaats}.naam`}>{(veld) => <Tekstveld label={`Naam van gast ${plaats + 1}`} verplicht={!ingevuld?.[plaats]?.partijId} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
            </Veldrij>
            <Rij>
              <Knop soort="stil" klein icoon="prullenbak" aria-label={`Gast ${plaats + 1} verwijderen`} onKlik={() => gasten.remove(plaats)}>
                Verwijderen
              </Knop>
            </Rij>
          </div>
        ))}
        <Rij>
          <Knop icoon="plus" onKlik={() => gasten.append({ rol: 'STEUN', naam: '', partijId: '' })}>
            Iemand toevoegen
          </Knop>
        </Rij>
      </fieldset>
      <Invoer van={control} naam="isSpoed">{(veld) => <Vinkje label="Spoed: er is acuut gevaar" hint="Dan wacht de tafel niet tot ieder om toestemming is gevraagd." {...veld} waarde={veld.waarde ?? false} />}</Invoer>
      {isSpoed ? <Invoer van={control} naam="spoedreden">{(veld) => <Tekstvlak label="Waarom kan dit niet wachten?" rijen={2} max={LENGTE.ALINEA} verplicht {...veld} waarde={veld.waarde ?? ''} />}</Invoer> : null}
    </Invoerformulier>
  );
};

/** Nobody has to come, and the family knows who else is asked. */
export const TafelPlannen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(BeschermingstafelsDocument, { id: casusId });
  return (
    <Dossierpagina titel="Beschermingstafel plannen" inleiding="Samen met het gezin bespreken of de Raad moet meekijken. Het is vrijwillig: niemand is verplicht te komen.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Kaart>
            <Formulier casus={casus} raad={lezing.data?.partijen ?? []} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
