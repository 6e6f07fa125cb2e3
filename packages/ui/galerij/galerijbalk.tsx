import { useState } from 'react';
import { Bel, Bovenbalk, Zoekveld } from '../src/index.js';

const regels = [
  { href: '?blad=dossier', tekst: 'Dossier' },
  { href: '?blad=werkvoorraad', tekst: 'Werkvoorraad' },
  { href: '?blad=invoer', tekst: 'Invoer' },
  { href: '?blad=bediening', tekst: 'Bediening' },
];

export const Galerijbalk = ({ blad }: { blad: string }) => {
  const [zoek, setZoek] = useState('');
  return (
    <Bovenbalk
      portaal="Duo"
      regels={regels}
      huidig={`?blad=${blad}`}
      zoek={<Zoekveld label="Zoek gezin of nummer" plaatshouder="Zoek gezin of nummer" waarde={zoek} onWijzig={setZoek} sneltoets opBalk />}
      bel={<Bel aantal={3} />}
      persoon={{ naam: 'Samira El Amrani', functie: 'Blijvend Veilig West' }}
      persoonKeuzes={[
        { sleutel: 'instellingen', tekst: 'Instellingen', icoon: 'instellingen' },
        { sleutel: 'uit', tekst: 'Afmelden', icoon: 'uitloggen' },
      ]}
    />
  );
};
