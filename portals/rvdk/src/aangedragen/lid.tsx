import { type Gezinsrol, gezinsrolNaam, Gezinsrol as Gezinsrollen, invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Pagina, Tekstveld, useStatus, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import { AangedragenLidVastleggenDocument, AangedragenLidWijzigenDocument, GezinAanTeDragenDocument, type GezinAanTeDragenQuery } from '../gql/graphql.js';

type Lid = NonNullable<GezinAanTeDragenQuery['casus']>['gezinsleden'][number];

interface Lidvelden {
  voornamen: string;
  achternaam: string;
  geboortedatum?: string | null | undefined;
  rol: Gezinsrol;
  telefoon?: string | null | undefined;
  email?: string | null | undefined;
}

const WEERGAVE: Readonly<Record<string, Veldweergave>> = {
  voornamen: { label: 'Voornamen' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: { label: 'Geboortedatum', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'leeg') },
  rol: { label: 'In het gezin', toon: (waarde) => (waarde ? gezinsrolNaam[waarde as Gezinsrol] : 'leeg') },
  telefoon: { label: 'Telefoon' },
  email: { label: 'E-mail' },
};

const Velden = ({ van }: { van: Control<Lidvelden> }) => (
  <>
    <Veldrij>
      <Invoer van={van} naam="voornamen">{(veld) => <Tekstveld label="Voornamen" verplicht {...veld} />}</Invoer>
      <Invoer van={van} naam="achternaam">{(veld) => <Tekstveld label="Achternaam" verplicht {...veld} />}</Invoer>
    </Veldrij>
    <Invoer van={van} naam="geboortedatum">{(veld) => <Datumveld label="Geboortedatum" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
    <Invoer van={van} naam="rol">{(veld) => <Keuzerondjes label="In het gezin" weergave="naast" verplicht opties={opties(Gezinsrollen, gezinsrolNaam)} {...veld} />}</Invoer>
    <Veldrij>
      <Invoer van={van} naam="telefoon">{(veld) => <Tekstveld label="Telefoon" type="tel" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={van} naam="email">{(veld) => <Tekstveld label="E-mail" type="email" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Veldrij>
  </>
);

const useTerug = (casusId: string, tekst: string) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  return () => {
    meld(tekst);
    void navigeer(`/rvdk/gezin/${casusId}`);
  };
};

const Nieuw = ({ casusId }: { casusId: string }) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinslidVastleggen, document: AangedragenLidVastleggenDocument,
    begin: { casusId, voornamen: '', achternaam: '', geboortedatum: null, rol: 'KIND' as const, telefoon: '', email: '' },
    concept: { sleutel: `rvdk/gezin/${casusId}/lid/nieuw`, titel: 'Nieuw gezinslid' }, gelukt: useTerug(casusId, 'Het gezinslid is toegevoegd.'),
  });
  return (
    <Invoerformulier van={stand} label="Gezinslid" knop="Gezinslid toevoegen" terug={`/rvdk/gezin/${casusId}`}>
      <Velden van={zelfdeVelden<Lidvelden>(stand.formulier.control)} />
    </Invoerformulier>
  );
};

const Wijzigen = ({ casusId, lid: { id, versie, voornamen, achternaam, geboortedatum, rol, telefoon, email } }: { casusId: string; lid: Lid }) => {
  const naam = [voornamen, achternaam].filter(Boolean).join(' ');
  const stand = useWijzigformulier({
    schema: invoerschemas.gezinslidWijzigen, document: AangedragenLidWijzigenDocument,
    begin: { id, versie, voornamen: voornamen ?? '', achternaam: achternaam ?? '', geboortedatum, ...(rol === null ? {} : { rol }), telefoon: telefoon ?? '', email: email ?? '' },
    concept: { sleutel: `rvdk/gezin/${casusId}/lid/${id}`, titel: `Gegevens van ${naam}` }, gelukt: useTerug(casusId, 'De gegevens zijn gewijzigd.'),
  });
  return (
    <Wijzigformulier van={stand} velden={WEERGAVE} label={`Gegevens van ${naam}`} knop="Wijziging bewaren" terug={`/rvdk/gezin/${casusId}`}>
      <Velden van={zelfdeVelden<Lidvelden>(stand.formulier.control)} />
    </Wijzigformulier>
  );
};

/** Who the family is, as the Raad knows it: to be corrected until a duo has it, and then no more by the Raad. */
export const AangedragenLid = () => {
  const { casusId = '', lidId } = useParams();
  const titel = lidId === undefined ? 'Gezinslid toevoegen' : 'Gegevens wijzigen';
  const lezing = useLezen(GezinAanTeDragenDocument, { id: casusId });
  const weg = <LegeStaat soort="niet-zichtbaar" titel="Dit kan niet (meer)" actie={<Knoplink href={`/rvdk/gezin/${casusId}`}>Naar het gezin</Knoplink>}>Wie het gezin is, wijzigt u zolang het bij de Raad is. Daarna doet het duo dat.</LegeStaat>;
  return (
    <Pagina titel={titel} breedte="smal" kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: 'Gezin', href: `/rvdk/gezin/${casusId}` }, { tekst: titel }]} inleiding="Een geheim adres schrijft u hier niet op. Dat vertelt u aan het duo.">
      <Gelezen van={lezing} laadtekst="Gezin laden">
        {({ casus }) => {
          const lid = casus?.gezinsleden.find(({ id }) => id === lidId);
          if (!casus || casus.gezinsleden.length === 0 || (lidId !== undefined && !lid)) return weg;
          return <Kaart>{lid ? <Wijzigen casusId={casusId} lid={lid} /> : <Nieuw casusId={casusId} />}</Kaart>;
        }}
      </Gelezen>
    </Pagina>
  );
};
