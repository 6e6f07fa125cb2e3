import { useState } from 'react';
import { Badge, Foutkaart, Kaart, Keuzelijst, Knop, LegeStaat, Melding, Pagina, Rij, Skelet, Tabel, Tekstlink, Tellers, Voortgang, type Kolom } from '../src/index.js';
import { Galerijbalk } from './galerijbalk.js';

interface Melding {
  nummer: string;
  crisis: boolean;
  kern: string;
  gezin: string;
  dagen: number;
  wie: string | null;
}

const meldingen: Melding[] = [
  { nummer: 'M-4371', crisis: false, kern: 'Moeder uitgeput, schulden, jongste verzuimt', gezin: 'Haddad, 3 kinderen', dagen: -1, wie: 'Liam Boer' },
  { nummer: 'M-4409', crisis: true, kern: 'Letsel bij baby van 4 maanden', gezin: 'Onbekend adres', dagen: 1, wie: 'Renske Smit' },
  { nummer: 'M-4412', crisis: true, kern: 'Vader sloeg moeder, kinderen aanwezig', gezin: 'Kaya, 2 kinderen (3, 6)', dagen: 2, wie: null },
  { nummer: 'M-4388', crisis: false, kern: 'Schreeuwen en gebonk, bijna elke avond', gezin: 'De Vries, geen kinderen', dagen: 4, wie: null },
];

const termijn = (dagen: number) => (dagen < 0 ? `${-dagen} dag te laat` : `${dagen} werkdagen`);

const kolommen: Kolom<Melding>[] = [
  { sleutel: 'nummer', kop: 'Melding', cel: (m) => m.nummer, sorteer: (m) => m.nummer },
  { sleutel: 'urgentie', kop: 'Urgentie', cel: (m) => (m.crisis ? <Badge toon="acuut">Crisis</Badge> : <Badge>Niet acuut</Badge>), sorteer: (m) => Number(m.crisis) },
  { sleutel: 'kern', kop: 'Kern van de melding', rijkop: true, cel: (m) => <Tekstlink href={`#${m.nummer}`}>{m.kern}</Tekstlink>, sorteer: (m) => m.kern },
  { sleutel: 'gezin', kop: 'Gezin', cel: (m) => m.gezin },
  { sleutel: 'nog', kop: 'Nog', cel: (m) => (m.dagen < 0 ? <Badge toon="acuut">{termijn(m.dagen)}</Badge> : termijn(m.dagen)), sorteer: (m) => m.dagen },
  { sleutel: 'wie', kop: 'Wie', kopVerborgen: true, cel: (m) => m.wie ?? <Knop klein aria-label={`${m.nummer} oppakken`}>Oppakken</Knop> },
];

export const Werkvoorraad = () => {
  const [gekozen, setGekozen] = useState<string | null>('beoordelen');
  const [urgentie, setUrgentie] = useState<string | null>(null);
  return (
    <>
      <Galerijbalk blad="werkvoorraad" />
      <Pagina
        titel="Werkvoorraad"
        breedte="breed"
        acties={
          <>
            <Knop icoon="printer">Afdrukken</Knop>
            <Knop soort="primair">Melding invoeren</Knop>
          </>
        }
      >
        <Tellers
          label="Filter op stand"
          gekozen={gekozen}
          onKies={setGekozen}
          tellers={[
            { sleutel: 'beoordelen', aantal: 5, tekst: 'Te beoordelen' },
            { sleutel: 'wacht', aantal: 3, tekst: 'Wacht op informatie' },
            { sleutel: 'klaar', aantal: 2, tekst: 'Klaar voor overdracht' },
            { sleutel: 'laat', aantal: 1, tekst: 'Termijn verlopen', acuut: true },
          ]}
        />
        <Kaart
          randloos
          titel="Meldingen"
          actie={<Keuzelijst naam="urgentie" label="Urgentie" labelVerborgen leegOptie="Alle urgenties" waarde={urgentie} onWijzig={setUrgentie} opties={[{ waarde: 'crisis', tekst: 'Crisis' }, { waarde: 'spoed', tekst: 'Spoed', toelichting: 'Binnen 24 uur' }]} />}
        >
          <Tabel bijschrift="Meldingen op termijn" kolommen={kolommen} rijen={meldingen} rijSleutel={(m) => m.nummer} rijAcuut={(m) => m.crisis} sortering={{ kolom: 'nog', richting: 'op' }} />
        </Kaart>
        <Voortgang label="Getoetste feiten" waarde={9} max={14} tekst="9 van 14 feiten getoetst" />
        <Melding toon="letop" titel="Toegang tot vandaag 16:00" actie={<Knop klein>Verlengen</Knop>}>
          Na die tijd ziet u dit dossier niet meer.
        </Melding>
        <Melding toon="goed" titel="Overdracht aanvaard" onSluit={() => undefined} />
        <Melding toon="acuut" titel="Een kind is nu niet veilig" rol="alert">
          Bel eerst 112.
        </Melding>
        <Rij>
          <Badge toon="acuut">Niet nagekomen</Badge>
          <Badge toon="letop">Evaluatie te laat</Badge>
          <Badge toon="goed">Nagekomen</Badge>
          <Badge toon="info">Loopt</Badge>
          <Badge toon="slot">Afgeschermd</Badge>
          <Badge>Concept</Badge>
        </Rij>
        <Kaart titel="Afspraken">
          <LegeStaat titel="Nog geen afspraken" actie={<Knop soort="primair" icoon="plus">Eerste afspraak toevoegen</Knop>}>
            Hier staat wat het gezin doet om de kinderen veilig te houden.
          </LegeStaat>
        </Kaart>
        <LegeStaat soort="niet-zichtbaar" titel="Niet zichtbaar voor u">
          Dit deel is voor de Raad voor de Kinderbescherming.
        </LegeStaat>
        <Foutkaart titel="De agenda is nu niet bereikbaar" onOpnieuw={() => undefined} />
        <Skelet label="Afspraken laden" />
      </Pagina>
    </>
  );
};
