import { afsluitredenNaam, knelpuntNaam, vervolgcontactNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Kaart, Melding, Stapel, tijdstipTekst, Velden, Verhaal } from '@bv/ui';
import type { Afsluitcasus, Afsluiting } from './afsluitgegevens.js';
import { PerPersoonAfgesloten } from './per-persoon.js';
import { WatBlijftZichtbaar } from './wat-blijft-zichtbaar.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';

const Afsluitkaart = ({ afsluiting }: { afsluiting: Afsluiting }) => (
  <Kaart titel="Hoe het is afgesloten">
    <Velden kolommen={2}>
      <ZichtVeld object={afsluiting} veld="reden" label="Reden" toon={(reden) => afsluitredenNaam[reden]} />
      <ZichtVeld object={afsluiting} veld="op" label="Afgesloten" toon={tijdstipTekst} />
      <ZichtVeld object={afsluiting} veld="vervolgcontact" label="Wie houdt contact" toon={(wie) => [vervolgcontactNaam[wie], afsluiting.vervolgcontactNaam].filter(Boolean).join(': ')} />
      {afsluiting.betreft?.voornamen ? <ZichtVeld object={afsluiting} veld="betreft" label="Gaat over" toon={({ voornamen }) => voornamen ?? ''} /> : null}
      <ZichtVeld object={afsluiting} veld="teBewaken" label="Waar let die op" />
      <ZichtVeld object={afsluiting} veld="terugkomenBij" label="Wanneer komt het gezin terug" />
      {afsluiting.knelpunten && afsluiting.knelpunten.length > 0 ? <ZichtVeld object={afsluiting} veld="knelpunten" label="Wat in de weg stond" toon={(wat) => wat.map((k) => knelpuntNaam[k]).join(', ')} /> : null}
      <ZichtVeld object={afsluiting} veld="toelichting" label="Toelichting" toon={(tekst) => <Verhaal>{tekst}</Verhaal>} />
    </Velden>
    <VanHetGezin onderdeel="AFSLUITING" id={afsluiting.id} waarover="afsluiting" />
  </Kaart>
);

/** The page after closing: what was decided, and what of this family one still sees. */
export const Afgesloten = ({ casus }: { casus: Afsluitcasus }) => (
  <Stapel>
    <Melding toon="goed" titel="Dit gezin is afgesloten">
      {casus.toestand === 'BIJ_WIJKTEAM' ? 'Het wijkteam houdt contact en kijkt of de afspraken lopen.' : 'U werkt niet meer met dit gezin.'}
    </Melding>
    {casus.afsluitingen.map((afsluiting) => (
      <Afsluitkaart key={afsluiting.id} afsluiting={afsluiting} />
    ))}
    <PerPersoonAfgesloten casus={casus} />
    <WatBlijftZichtbaar casus={casus} />
    <WatIsAfgeschermd objecten={[casus]} />
  </Stapel>
);
