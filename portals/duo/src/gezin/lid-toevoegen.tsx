import { invoerschemas, vandaag } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Tekstveld, Uitklap, useStatus, Veldrij, Vinkjesgroep } from '@bv/ui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { GezinDocument, GezinslidVastleggenDocument } from '../gql/graphql.js';
import { type Gezinscasus, type Lid, naamVan } from './gezinscasus.js';
import { type Lidinvoer, Meervelden, Wievelden } from './lidvelden.js';

const LEEG = {
  voornamen: '',
  geboortedatum: null,
  verwachtOp: null,
  overledenOp: null,
  geslacht: null,
  telefoon: '',
  email: '',
  tolkTaal: '',
  isDirectbetrokkene: true,
  lidVan: null,
  lidReden: '',
  woontBijId: null,
  adres: { straat: '', huisnummer: '', postcode: '', plaats: '', isGeheim: false },
};

/** The name that most of the family bear: nearly always right, and seen before it is saved. */
const familienaam = (leden: readonly Lid[]): string => {
  const namen = leden.flatMap(({ achternaam }) => (achternaam === null ? [] : [achternaam]));
  return namen.toSorted((een, ander) => namen.filter((naam) => naam === ander).length - namen.filter((naam) => naam === een).length)[0] ?? '';
};

const Lidformulier = ({ casus: { gezinsleden } }: { casus: Gezinscasus }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [meerOpen, zetMeerOpen] = useState(false);
  const ouders = gezinsleden.filter(({ rol, isLid }) => rol !== 'KIND' && isLid !== false);
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinslidVastleggen,
    document: GezinslidVastleggenDocument,
    begin: { casusId, ...LEEG, achternaam: familienaam(gezinsleden), ouderIds: ouders.filter(({ rol }) => rol === 'OUDER').map(({ id }) => id) },
    concept: { sleutel: `duo/gezin/${casusId}/lid/nieuw`, titel: `Nieuw gezinslid, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gezinslid is toegevoegd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control, formState } = stand.formulier;
  const { rol }: Partial<Lidinvoer> = useWatch({ control });
  // A message at a field that is folded away would be missed.
  const heeftMeerFout = Object.keys(formState.errors).some((veld) => ['verwachtOp', 'overledenOp', 'telefoon', 'email', 'tolkTaal', 'adres', 'lidVan', 'lidReden'].includes(veld));
  return (
    <Invoerformulier van={stand} label="Gezinslid" knop="Gezinslid toevoegen" terug={`${basis}/gezin`}>
      <Wievelden van={control} />
      {rol === 'KIND' && ouders.length > 0 ? (
        <Invoer van={control} naam="ouderIds">
          {(veld) => (
            <Vinkjesgroep
              label="Kind van"
              hint="Dan staat meteen vast wie de ouders zijn. Adoptie- en pleegouders voegt u toe bij Relatie toevoegen."
              weergave="naast"
              verplicht={false}
              opties={ouders.map((ouder) => ({ waarde: ouder.id, tekst: naamVan(ouder) }))}
              {...veld}
              waarde={veld.waarde ?? []}
            />
          )}
        </Invoer>
      ) : null}
      <Invoer van={control} naam="woontBijId">
        {(veld) => (
          <Keuzelijst
            label="Woont bij"
            hint="Neemt het adres over. Een geheim adres blijft geheim."
            verplicht={false}
            leegOptie="Dat weet ik niet, of een ander adres"
            opties={gezinsleden.map((lid) => ({ waarde: lid.id, tekst: naamVan(lid) }))}
            {...veld}
            waarde={veld.waarde || null}
          />
        )}
      </Invoer>
      <Uitklap titel="Meer invullen: sinds wanneer, telefoon, tolk, eigen adres" niveau={2} open={meerOpen || heeftMeerFout} onWissel={zetMeerOpen}>
        <div className="bv-duo-groep">
          <Veldrij>
            <Invoer van={control} naam="lidVan">{(veld) => <Datumveld label="Hoort bij het gezin sinds" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
            <Invoer van={control} naam="lidReden">{(veld) => <Tekstveld label="Waarom erbij" hint="Bijvoorbeeld: kwam bij Elif wonen" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
          </Veldrij>
          <Meervelden van={control} />
        </div>
      </Uitklap>
    </Invoerformulier>
  );
};

/** Without BSN: that Veilig Thuis and the Raad write. */
export const LidToevoegen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel="Gezinslid toevoegen" inleiding="Het burgerservicenummer legt Veilig Thuis of de Raad vast.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Kaart>
            <Lidformulier casus={casus} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
