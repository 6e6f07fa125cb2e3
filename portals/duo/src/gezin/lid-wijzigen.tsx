import { type Geslacht, geslachtNaam, type Gezinsrol, gezinsrolNaam, invoerschemas, vandaag } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { GezinDocument, GezinslidWijzigenDocument } from '../gql/graphql.js';
import { isVanNu } from './familie.js';
import { type Lid, naamVan } from './gezinscasus.js';
import { type Lidinvoer, Meervelden, Wievelden } from './lidvelden.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  voornamen: { label: 'Voornamen' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: { label: 'Geboortedatum', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'leeg') },
  verwachtOp: { label: 'Verwacht op', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'leeg') },
  overledenOp: { label: 'Overleden op', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'leeg') },
  geslacht: { label: 'Geslacht', toon: (waarde) => geslachtNaam[(waarde ?? 'ONBEKEND') as Geslacht] },
  rol: { label: 'In het gezin', toon: (waarde) => (waarde ? gezinsrolNaam[waarde as Gezinsrol] : 'leeg') },
  isDirectbetrokkene: { label: 'Direct betrokken', toon: (waarde) => (waarde ? 'ja' : 'nee') },
  telefoon: { label: 'Telefoon' },
  email: { label: 'E-mail' },
  tolkTaal: { label: 'Tolk' },
};

const Lidformulier = ({ lid }: { lid: Lid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const adres = lid.adressen.find((kandidaat) => isVanNu(kandidaat, vandaag()));
  const stand = useWijzigformulier({
    schema: invoerschemas.gezinslidWijzigen,
    document: GezinslidWijzigenDocument,
    begin: {
      id: lid.id,
      versie: lid.versie,
      voornamen: lid.voornamen ?? '',
      achternaam: lid.achternaam ?? '',
      geboortedatum: lid.geboortedatum,
      verwachtOp: lid.verwachtOp,
      overledenOp: lid.overledenOp,
      geslacht: lid.geslacht,
      ...(lid.rol === null ? {} : { rol: lid.rol }),
      isDirectbetrokkene: lid.isDirectbetrokkene ?? true,
      telefoon: lid.telefoon ?? '',
      email: lid.email ?? '',
      tolkTaal: lid.tolkTaal ?? '',
      adres: {
        straat: adres?.straat ?? '',
        huisnummer: adres?.huisnummer ?? '',
        postcode: adres?.postcode ?? '',
        plaats: adres?.plaats ?? '',
        isGeheim: adres?.isGeheim ?? false,
      },
    },
    concept: { sleutel: `duo/gezin/${casusId}/lid/${lid.id}`, titel: `Gegevens van ${naamVan(lid)}` },
    gelukt: () => {
      meld('De gegevens zijn gewijzigd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label={`Gegevens van ${naamVan(lid)}`} knop="Wijziging bewaren" terug={`${basis}/gezin`}>
      <Wievelden van={zelfdeVelden<Lidinvoer>(stand.formulier.control)} />
      <Meervelden van={zelfdeVelden<Lidinvoer>(stand.formulier.control)} />
    </Wijzigformulier>
  );
};

export const LidWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { lidId } = useParams();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel="Gegevens wijzigen">
      <CasusGelezen van={lezing} laadtekst="Gezinslid laden">
        {({ gezinsleden }) => {
          const lid = gezinsleden.find(({ id }) => id === lidId);
          return lid ? (
            <Kaart titel={naamVan(lid)}>
              <Lidformulier lid={lid} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit gezinslid is niet gevonden" actie={<Knoplink href={`${basis}/gezin`}>Naar gezin en netwerk</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
