import { Gelezen, useLezen, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Pagina, Stapel, Tellers } from '@bv/ui';
import { useState } from 'react';
import { Oppakmelding, type Oppakuitslag } from '../app/oppakken/oppakken.js';
import { MijnToetsbezwarenDocument, type MijnToetsbezwarenQuery, MijnWerkDocument } from '../gql/graphql.js';
import { AangedragenGezinnen } from './aangedragen-gezinnen.js';
import { aangedragen, GROEPEN, type Groep, groepTekst, inGroep, isGroep, toetswerk } from './groepen.js';
import { NiemandKan } from './niemand-kan.js';
import { Slotuitleg } from './slotuitleg.js';
import { type Bezwaren, Toetsingtabel } from './toetsingtabel.js';

const Leeg = ({ groep }: { groep: Groep | undefined }) =>
  groep ? (
    <LegeStaat soort="geen-resultaat" titel={`Er zijn geen toetsingen ${groepTekst[groep]}`} actie={<Knoplink href="/rvdk">Toon alles wat werk vraagt</Knoplink>} />
  ) : (
    <LegeStaat titel="Er zijn nu geen toetsingen te doen">Een nieuwe vraag van een duo komt hier vanzelf bij.</LegeStaat>
  );

/** A hint beside the button; the wall decides again when somebody takes one on. */
const bezwarenUit = (gelezen: MijnToetsbezwarenQuery | undefined): Bezwaren => {
  const rijen = gelezen?.mijnToetsbezwaren ?? [];
  return new Map(rijen.map(({ toetsingId }) => [toetsingId, rijen.filter((rij) => rij.toetsingId === toetsingId).map(({ bezwaar }) => bezwaar)]));
};

const adresVan = (sleutel: Groep, gekozen: Groep | undefined): string => (sleutel === gekozen ? '/rvdk' : `/rvdk?groep=${sleutel}`);

/** First page: the queue of the Raad and the own toetsingen, what is due first on top. */
export const Toetsingen = () => {
  const [adres] = useSearchParams();
  const [uitslag, zetUitslag] = useState<Oppakuitslag>();
  const lezing = useLezen(MijnWerkDocument, {});
  const eigen = useLezen(MijnToetsbezwarenDocument, {}).data;
  const bezwaren = bezwarenUit(eigen);
  const gevraagd = adres.get('groep');
  const groep = isGroep(gevraagd) ? gevraagd : undefined;

  const bijUitslag = (nieuw: Oppakuitslag) => {
    zetUitslag(nieuw);
    // Refused: somebody else may have it by now, so what is on the screen is old.
    if (nieuw.bezwaar !== undefined) lezing.opnieuw();
  };

  return (
    <Pagina titel="Toetsingen" breedte="breed">
      {uitslag ? <Oppakmelding uitslag={uitslag} onSluit={() => zetUitslag(undefined)} /> : null}
      <Gelezen van={lezing} laadtekst="Toetsingen laden">
        {({ mijnWerk }) => {
          const alles = toetswerk(mijnWerk);
          const getoond = inGroep(alles, groep);
          return (
            <Stapel>
              <NiemandKan regels={alles} zonderToetser={eigen?.toetsingenZonderToetser ?? []} />
              <Tellers
                label="Kies welke toetsingen u ziet"
                gekozen={groep ?? null}
                tellers={GROEPEN.map((sleutel) => ({ sleutel, aantal: inGroep(alles, sleutel).length, tekst: groepTekst[sleutel], href: adresVan(sleutel, groep) }))}
              />
              <Kaart randloos>
                <Toetsingtabel regels={getoond} bezwaren={bezwaren} onUitslag={bijUitslag} leeg={<Leeg groep={groep} />} />
                <Slotuitleg regels={getoond} />
              </Kaart>
              <AangedragenGezinnen regels={aangedragen(mijnWerk)} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
