import { useState } from 'react';
import {
  Bewaarstand, Conflictkeuze, Controlelijst, Datumveld, Formulier, Getalveld, Kaart, Keuzelijst, Keuzerondjes, Knop, Pagina, Schaal, Stappen, Tekstveld, Tekstvlak, Tijdstipveld, Veldrij,
  Vinkje, Vinkjesgroep, Zoekkeuze, type Invoerfout,
} from '../src/index.js';
import { Galerijbalk } from './galerijbalk.js';

const personen = [
  { waarde: 'mark', tekst: 'Mark de Wit', toelichting: 'vader, 41 jaar' },
  { waarde: 'elif', tekst: 'Elif Yılmaz', toelichting: 'moeder, 38 jaar' },
  { waarde: 'opa', tekst: 'Opa Yılmaz' },
];

const begin = {
  afspraak: '', wie: null as string | null, persoon: null as string | null, evaluatie: null as string | null, gesprek: '2026-11-21T08:10:00Z' as string | null,
  soort: null as string | null, bron: 'vraag' as string | null, akkoord: false, aanwezig: ['elif'], score: 4 as number | null, dagen: null as number | null, bsn: '',
};

const vindFouten = (invoer: typeof begin): Invoerfout[] => {
  const fouten: Invoerfout[] = [];
  if (!invoer.afspraak) fouten.push({ veld: 'afspraak', tekst: 'Vul in wat er is afgesproken' });
  if (!invoer.evaluatie) fouten.push({ veld: 'evaluatie', tekst: 'Vul een datum na vandaag in' });
  if (!invoer.soort) fouten.push({ veld: 'soort', tekst: 'Kies een soort afspraak' });
  return fouten;
};

export const Invoer = () => {
  const [invoer, setInvoer] = useState(begin);
  const [poging, setPoging] = useState(0);
  const fouten = poging > 0 ? vindFouten(invoer) : [];
  const veld = <Naam extends keyof typeof begin>(naam: Naam) => ({
    naam,
    waarde: invoer[naam],
    onWijzig: (waarde: (typeof begin)[Naam]) => setInvoer((vorig) => ({ ...vorig, [naam]: waarde })),
    fout: fouten.find((fout) => fout.veld === naam)?.tekst,
  });
  return (
    <>
      <Galerijbalk blad="invoer" />
      <Pagina titel="Afspraak toevoegen" breedte="smal" acties={<Bewaarstand stand="bewaard" moment="2026-11-21T13:32:00Z" />}>
        <Stappen label="Stappen" huidig={2} stappen={[{ naam: 'Melder', href: '#1' }, { naam: 'Gezin' }, { naam: 'Wat is er gebeurd' }, { naam: 'Veiligheid' }, { naam: 'Controleren' }]} />
        <Kaart titel="Afspraak">
          <Formulier
            aria-label="Afspraak toevoegen"
            fouten={fouten}
            poging={poging}
            onVerzenden={() => setPoging(poging + 1)}
            acties={
              <>
                <Knop soort="primair" type="submit">
                  Afspraak toevoegen
                </Knop>
                <Knop bezig>Bewaren</Knop>
                <Knop soort="gevaar">Verwijderen</Knop>
                <Knop uitgeschakeld>Kan nu niet</Knop>
                <Knop soort="stil">Annuleren</Knop>
              </>
            }
          >
            <Tekstvlak {...veld('afspraak')} label="Wat is er afgesproken?" hint="Concreet gedrag, in de woorden van het gezin." max={200} verhaal verplicht waarschuwing={invoer.afspraak.includes('mishandeling') ? 'Beschrijf liever wat iemand deed.' : null} />
            <Veldrij>
              <Keuzelijst {...veld('wie')} label="Wie houdt zich hieraan?" plaatshouder="Kies een persoon" opties={personen} />
              <Zoekkeuze {...veld('persoon')} label="Wie let mee op?" opties={personen} plaatshouder="Typ een naam" verplicht={false} />
              <Datumveld {...veld('evaluatie')} label="Evalueren op" hint="Bijvoorbeeld 24-11-2026" verplicht />
              <Tijdstipveld {...veld('gesprek')} label="Besproken op" />
            </Veldrij>
            <Keuzerondjes {...veld('soort')} label="Soort afspraak" weergave="naast" opties={[{ waarde: 'v', tekst: 'Veiligheid' }, { waarde: 'h', tekst: 'Hulp' }, { waarde: 't', tekst: 'Toekomst' }]} />
            <Keuzerondjes {...veld('bron')} label="Volgt dit feit uit de bron?" weergave="segmenten" opties={[{ waarde: 'ja', tekst: 'Volgt uit bron' }, { waarde: 'vraag', tekst: 'Vraag' }, { waarde: 'nee', tekst: 'Volgt niet' }]} />
            <Schaal {...veld('score')} label="Hoe veilig is het nu?" laag="heel onveilig" hoog="veilig" />
            <Vinkjesgroep {...veld('aanwezig')} onWijzig={(aanwezig) => setInvoer({ ...invoer, aanwezig })} label="Wie was erbij?" opties={personen} />
            <Veldrij>
              <Getalveld {...veld('dagen')} label="Duur" eenheid="dagen" min={1} max={99} />
              <Tekstveld {...veld('bsn')} label="Burgerservicenummer" invoermodus="numeric" tekens={10} verplicht={false} />
            </Veldrij>
            <Vinkje {...veld('akkoord')} label="Het gezin is akkoord met deze afspraak" hint="Besproken met beide ouders." />
          </Formulier>
        </Kaart>
        <Kaart titel="Controleer uw antwoorden">
          <Controlelijst regels={[{ label: 'Afspraak', waarde: 'Mark slaapt tot de evaluatie bij zijn broer', wijzigHref: '#a' }, { label: 'Evalueren op', waarde: null, onWijzigen: () => undefined }]} />
        </Kaart>
        <Conflictkeuze label="De afspraak" eigen="Mark slaapt tot vrijdag bij zijn broer in Haarlem." ander="Mark slaapt tot de evaluatie bij zijn broer." wie="Joost" moment="2026-11-21T13:30:00Z" onKies={() => undefined} onAnnuleer={() => undefined} />
      </Pagina>
    </>
  );
};
