import { useState } from 'react';
import { Dialoog, Icoon, icoonNamen, Kaart, Knop, Knoplink, Menu, Pagina, Rij, Stapel, Tabbladen, Tekstlink, Uitklap, useStatus, Veld } from '../src/index.js';
import { Galerijbalk } from './galerijbalk.js';

export const Bediening = () => {
  const [open, setOpen] = useState(false);
  const { meld } = useStatus();
  return (
    <>
      <Galerijbalk blad="bediening" />
      <Pagina titel="Bediening" inleiding="Knoppen, menu's, dialoog en iconen.">
        <Rij>
          <Knop soort="primair" onKlik={() => setOpen(true)}>
            Open dialoog
          </Knop>
          <Knop onKlik={() => meld('Concept bewaard om 14:32')}>Meld iets</Knop>
          <Knoplink href="#ergens" icoon="pijlRechts">
            Ga verder
          </Knoplink>
          <Tekstlink href="#buiten" nieuwTabblad icoon="extern">
            Heel document openen
          </Tekstlink>
          <Menu
            label="Meer acties voor afspraak A1"
            keuzes={[
              { sleutel: 'wijzig', tekst: 'Wijzigen', icoon: 'potlood' },
              { sleutel: 'weg', tekst: 'Verwijderen', icoon: 'prullenbak', gevaar: true },
            ]}
          />
        </Rij>
        <Kaart titel="Tabbladen">
          <Tabbladen
            label="Plannen"
            tabbladen={[
              { sleutel: 'v', titel: 'Veiligheidsplan', aantal: 5, inhoud: <Veld naam="Vastgesteld" waarde="12 nov 2026" /> },
              { sleutel: 'h', titel: 'Hulpverleningsplan', inhoud: 'Nog leeg' },
              { sleutel: 't', titel: 'Toekomstplan', inhoud: 'Nog leeg' },
            ]}
          />
        </Kaart>
        <Kaart titel="Uitklappen">
          <Uitklap titel="Waarom zie ik dit niet?">Omdat Veilig Thuis daarover beslist.</Uitklap>
          <Uitklap titel="Wie kan dit zien?" standaardOpen>
            Het duo en de teamleider.
          </Uitklap>
        </Kaart>
        <Kaart titel="Iconen">
          <Rij>
            {icoonNamen.map((naam) => (
              <span key={naam}>
                <Icoon naam={naam} /> {naam}
              </span>
            ))}
          </Rij>
        </Kaart>
        <Dialoog
          titel="Afspraak verwijderen?"
          open={open}
          onSluit={() => setOpen(false)}
          acties={
            <>
              <Knop soort="gevaar" onKlik={() => setOpen(false)}>
                Verwijderen
              </Knop>
              <Knop onKlik={() => setOpen(false)}>Annuleren</Knop>
            </>
          }
        >
          <Stapel>
            <p>U kunt dit tien seconden lang ongedaan maken.</p>
          </Stapel>
        </Dialoog>
      </Pagina>
    </>
  );
};
