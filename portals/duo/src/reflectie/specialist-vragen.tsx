import { invoerschemas, SPECIALIST_DAGEN } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useSessie } from '@bv/portal';
import { Getalveld, Kaart, Melding, Tekstvlak, useStatus, Zoekkeuze } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { ReflectiemensenDocument, SpecialistVragenDocument } from '../gql/graphql.js';

export const SpecialistVragen = () => {
  const { casusId, basis, casus } = useDossier();
  const { persoon } = useSessie();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const mensen = (useLezen(ReflectiemensenDocument, {}).data?.partijen ?? []).filter(({ id }) => id !== persoon.id);
  const stand = useInvoerformulier({
    schema: invoerschemas.specialistVragen,
    document: SpecialistVragenDocument,
    begin: { casusId, vraag: '', dagen: 14 },
    concept: { sleutel: `duo/gezin/${casusId}/reflectie/specialist`, titel: `Vraag aan een specialist, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De vraag is gesteld.');
      void navigeer(`${basis}/reflectie`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Een specialist iets vragen">
      <Kaart>
        <Melding titel="De specialist ziet alleen deze vraag">
          Niet het dossier en geen namen. Schrijf er dus bij wat nodig is om te antwoorden, zonder namen. Na het antwoord, of na de dag die u kiest, is de vraag vanzelf dicht.
        </Melding>
        <Invoerformulier van={stand} label="Vraag aan een specialist" knop="Vraag stellen" terug={`${basis}/reflectie`}>
          <Invoer van={control} naam="specialistId">
            {(veld) => <Zoekkeuze label="Aan wie?" verplicht opties={mensen.map(({ id, naam, functie }) => ({ waarde: id, tekst: functie ? `${naam}, ${functie}` : naam }))} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="vraag">{(veld) => <Tekstvlak label="Wat weet u niet?" rijen={5} verplicht {...veld} />}</Invoer>
          <Invoer van={control} naam="dagen">{(veld) => <Getalveld label="Hoeveel dagen blijft de vraag open?" min={1} max={SPECIALIST_DAGEN} eenheid="dagen" {...veld} />}</Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
