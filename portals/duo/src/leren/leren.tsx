import { leerpuntplekNaam, toonMaand } from '@bv/begrippen';
import { Gelezen, useLezen, useOpdracht, useSessie } from '@bv/portal';
import { Badge, Kaart, Knop, LegeStaat, Melding, Pagina, Rij, Stapel, Tabel, useStatus } from '@bv/ui';
import { LeerpuntBeoordelenDocument, LeerpuntenDocument, type LeerpuntenQuery, ReflectietellingDocument } from '../gql/graphql.js';

type Leerpunt = LeerpuntenQuery['leerpunten'][number];

const Beoordelen = ({ punt: { id } }: { punt: Leerpunt }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(LeerpuntBeoordelenDocument, { gelukt: () => meld('Beoordeeld.') });
  const doe = (overnemen: boolean) => () => void opdracht.voerUit({ id, overnemen });
  return (
    <>
      {opdracht.weigeringen.map(({ code, tekst }) => (
        <Melding key={code} toon="letop" rol="alert">
          {tekst}
        </Melding>
      ))}
      <Rij>
        <Knop klein bezig={opdracht.bezig} onKlik={doe(true)}>
          Overnemen als hulp
        </Knop>
        <Knop klein soort="stil" bezig={opdracht.bezig} onKlik={doe(false)}>
          Niet overnemen
        </Knop>
      </Rij>
    </>
  );
};

const Punt = ({ punt }: { punt: Leerpunt }) => {
  const { persoon } = useSessie();
  return (
    <Kaart titel={leerpuntplekNaam[punt.plek]} niveau={3}>
      <p>{punt.tekst}</p>
      {punt.toestand !== 'VOORGESTELD' ? null : punt.voorgesteldDoor?.id === persoon.id ? (
        <p>
          <Badge>Wacht op een collega</Badge>
        </p>
      ) : (
        <>
          <p className="bv-zacht">Voorgesteld door {punt.voorgesteldDoor?.naam}. Is er iemand in te herkennen? Neem het dan niet over.</p>
          <Beoordelen punt={punt} />
        </>
      )}
    </Kaart>
  );
};

/** Learning is for everyone (N71): what teams learned, and that they reflect, without any family. */
export const Leren = () => {
  const telling = useLezen(ReflectietellingDocument, {}).data?.reflectietelling ?? [];
  return (
    <Pagina titel="Leren" inleiding="Wat teams leerden van hun eigen werk. Hier staat niets over een gezin.">
      <Gelezen van={useLezen(LeerpuntenDocument, {})} laadtekst="Leerpunten laden">
        {({ leerpunten }) => {
          const [open, hulp] = [leerpunten.filter(({ toestand }) => toestand === 'VOORGESTELD'), leerpunten.filter(({ toestand }) => toestand === 'HELPTEKST')];
          return (
            <Stapel>
              {open.length === 0 ? null : <h2>Om na te lezen</h2>}
              {open.map((punt) => (
                <Punt key={punt.id} punt={punt} />
              ))}
              <h2>Staat als hulp op de bladzijde</h2>
              {hulp.length === 0 ? <LegeStaat titel="Nog geen leerpunten">Deel er een vanuit Reflectie bij een gezin.</LegeStaat> : null}
              {hulp.map((punt) => (
                <Punt key={punt.id} punt={punt} />
              ))}
              <Kaart titel="Reflecteren wij?">
                <Tabel
                  bijschrift="Hoe vaak teams reflecteerden, alle teams samen"
                  rijen={telling}
                  rijSleutel={({ maand }) => maand}
                  leeg={<LegeStaat titel="Nog niets geteld" />}
                  kolommen={[
                    { sleutel: 'maand', kop: 'Maand', rijkop: true, cel: ({ maand }) => toonMaand(maand) },
                    { sleutel: 'aantal', kop: 'Aantal', uitlijning: 'rechts', cel: ({ aantal }) => aantal ?? 'minder dan 5' },
                  ]}
                />
                <p className="bv-zacht">Alleen dát er wordt gereflecteerd, nooit waarover of door wie.</p>
              </Kaart>
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
