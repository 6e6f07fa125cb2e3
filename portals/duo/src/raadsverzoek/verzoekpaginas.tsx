import { RAADSVERZOEK_BESPREKEN_TITEL, RAADSVERZOEK_INLEIDING, RAADSVERZOEK_SCHRIJVEN_INLEIDING, RAADSVERZOEK_TITEL, Raadsverzoeken, VerzoekBespreken, VerzoekSchrijven } from '@bv/raadsverzoek';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useVerzoekplek } from './verzoekplek.js';

export const VerzoekenPagina = () => (
  <Dossierpagina titel={RAADSVERZOEK_TITEL} inleiding={RAADSVERZOEK_INLEIDING}>
    <Raadsverzoeken {...useVerzoekplek()} />
  </Dossierpagina>
);

export const VerzoekSchrijvenPagina = () => (
  <Dossierpagina titel={RAADSVERZOEK_TITEL} inleiding={RAADSVERZOEK_SCHRIJVEN_INLEIDING}>
    <VerzoekSchrijven {...useVerzoekplek()} />
  </Dossierpagina>
);

export const VerzoekBesprekenPagina = () => (
  <Dossierpagina titel={RAADSVERZOEK_BESPREKEN_TITEL}>
    <VerzoekBespreken {...useVerzoekplek()} />
  </Dossierpagina>
);
