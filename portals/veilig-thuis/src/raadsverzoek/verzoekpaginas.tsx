import { RAADSVERZOEK_BESPREKEN_TITEL, RAADSVERZOEK_INLEIDING, RAADSVERZOEK_SCHRIJVEN_INLEIDING, RAADSVERZOEK_TITEL, Raadsverzoeken, VerzoekBespreken, VerzoekSchrijven } from '@bv/raadsverzoek';
import { Verzoekpagina } from './verzoekpagina.js';

export const VerzoekenPagina = () => (
  <Verzoekpagina titel={RAADSVERZOEK_TITEL} inleiding={RAADSVERZOEK_INLEIDING}>
    {(plek) => <Raadsverzoeken {...plek} />}
  </Verzoekpagina>
);

export const VerzoekSchrijvenPagina = () => (
  <Verzoekpagina titel={RAADSVERZOEK_TITEL} inleiding={RAADSVERZOEK_SCHRIJVEN_INLEIDING} alleenBehandelaar>
    {(plek) => <VerzoekSchrijven {...plek} />}
  </Verzoekpagina>
);

export const VerzoekBesprekenPagina = () => (
  <Verzoekpagina titel={RAADSVERZOEK_BESPREKEN_TITEL} alleenBehandelaar>
    {(plek) => <VerzoekBespreken {...plek} />}
  </Verzoekpagina>
);
