import { afsluitredenNaam, vervolgcontactNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Datum, Kaart, Stapel, Velden, Verhaal } from '@bv/ui';
import { type Gezinscasus, useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

type Afsluiting = Gezinscasus['afsluitingen'][number];

const alsVerhaal = (tekst: string) => <Verhaal>{tekst}</Verhaal>;

const Afsluitvelden = ({ afsluiting }: { afsluiting: Afsluiting }) => (
  <Velden kolommen={2}>
    <ZichtVeld object={afsluiting} veld="teBewaken" label="Dit houdt u in de gaten" toon={alsVerhaal} />
    <ZichtVeld object={afsluiting} veld="terugkomenBij" label="Bel het duo terug" toon={alsVerhaal} />
    <ZichtVeld
      object={afsluiting}
      veld="vervolgcontact"
      label="Wie houdt contact"
      toon={(contact) => [vervolgcontactNaam[contact], afsluiting.vervolgcontactNaam].filter(Boolean).join(', ')}
    />
    <ZichtVeld
      object={afsluiting}
      veld="reden"
      label={afsluiting.betreft?.voornamen ? `Waarom het duo stopte voor ${afsluiting.betreft.voornamen}` : 'Waarom het duo stopte'}
      toon={(reden) => (
        <>
          {afsluitredenNaam[reden]}
          {afsluiting.op === null ? null : (
            <>
              , <Datum waarde={afsluiting.op} />
            </>
          )}
        </>
      )}
    />
    {afsluiting.toelichting === null ? null : <ZichtVeld object={afsluiting} veld="toelichting" label="Toelichting" toon={alsVerhaal} />}
  </Velden>
);

/** What the wijkteam is asked to watch after closing, and when to come back to the duo (N83). */
export const Opletten = () => {
  const { casus } = useGezin();
  if (casus.afsluitingen.length === 0) return null;
  return (
    <Kaart titel="Hier let u op" toon="letop">
      <Stapel>
        {casus.afsluitingen.map((afsluiting) => (
          <div key={afsluiting.id}>
            <Afsluitvelden afsluiting={afsluiting} />
            <VanHetGezin onderdeel="AFSLUITING" id={afsluiting.id} waarover="afsluiting" />
          </div>
        ))}
      </Stapel>
    </Kaart>
  );
};
