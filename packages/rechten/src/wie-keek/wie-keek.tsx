import { hoedanigheidNaam } from '@bv/beleid';
import { doelNaam } from '@bv/begrippen';
import { Gelezen, useDocument, useLezen } from '@bv/portal';
import { Badge, Datum, Datumveld, Kaart, Knop, LegeStaat, Melding, Rij, Stapel, tijdTekst, Veldrij } from '@bv/ui';
import { useState } from 'react';
import { WieKeekDocument, WieKeekUitdraaiDocument, type WieKeekQuery } from '../gql/graphql.js';

type Kijkregel = WieKeekQuery['wieKeek'][number];

const PER_KEER = 100;
const MEESTE = 500;
const DEED: Readonly<Record<string, string>> = { R: 'keek', U: 'schreef iets op', E: 'maakte een uitdraai' };

const perDag = (regels: readonly Kijkregel[]): [string, Kijkregel[]][] => {
  const dagen = new Map<string, Kijkregel[]>();
  for (const regel of regels) dagen.set(regel.dag, [...(dagen.get(regel.dag) ?? []), regel]);
  return [...dagen];
};

const tijden = ({ keren, eerst, laatst }: Kijkregel): string => {
  const [van, tot] = [tijdTekst(eerst), tijdTekst(laatst)];
  return `${keren > 1 ? `${String(keren)} keer, ` : ''}${van === tot ? `om ${van}` : `tussen ${van} en ${tot}`}`;
};

const Regel = ({ regel }: { regel: Kijkregel }) => (
  <li>
    <p>
      <strong>{regel.naam ?? 'Onbekend'}</strong>
      {[regel.functie, regel.organisatie].filter(Boolean).map((deel) => `, ${String(deel)}`)}{' '}
      {regel.isNoodtoegang ? (
        <Badge toon="acuut" icoon="waarschuwing">
          Noodtoegang
        </Badge>
      ) : null}
    </p>
    <p>
      {DEED[regel.actie] ?? 'keek'} {tijden(regel)}
      {regel.wat.length > 0 ? `: ${regel.wat.join(', ')}` : null}
    </p>
    <p className="bv-zacht">
      Waarom: {doelNaam[regel.doel].toLowerCase()}
      {regel.hoedanigheden.length > 0 ? `, als ${regel.hoedanigheden.map((h) => hoedanigheidNaam[h].toLowerCase()).join(' en ')}` : null}
    </p>
  </li>
);

const Dagen = ({ regels }: { regels: readonly Kijkregel[] }) => (
  <Stapel>
    {perDag(regels).map(([dag, vanDag]) => (
      <Kaart key={dag} titel={<Datum waarde={dag} voluit />}>
        <ul>
          {vanDag.map((regel) => (
            <Regel key={`${regel.naam ?? ''} ${regel.actie} ${regel.doel} ${regel.eerst}`} regel={regel} />
          ))}
        </ul>
      </Kaart>
    ))}
  </Stapel>
);

/** Who looked in this dossier, in words for the family: to read together at the table, or to give as a PDF. */
export const WieKeek = ({ casusId }: { casusId: string }) => {
  const [van, zetVan] = useState<string | null>(null);
  const [tot, zetTot] = useState<string | null>(null);
  const [aantal, zetAantal] = useState(PER_KEER);
  const lezing = useLezen(WieKeekDocument, { casusId, van, tot, aantal });
  const pdf = useDocument(WieKeekUitdraaiDocument);
  return (
    <Stapel>
      <Kaart titel="Kies een periode">
        <Stapel>
          <Veldrij>
            <Datumveld naam="van" label="Vanaf" verplicht={false} waarde={van} onWijzig={zetVan} />
            <Datumveld naam="tot" label="Tot en met" verplicht={false} waarde={tot} onWijzig={zetTot} />
          </Veldrij>
          <Rij>
            <Knop icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ casusId, van, tot })}>
              PDF maken
            </Knop>
          </Rij>
          {pdf.fout ? (
            <Melding toon="acuut" rol="alert" titel="Geen PDF">
              {pdf.fout}
            </Melding>
          ) : null}
        </Stapel>
      </Kaart>
      <Gelezen van={lezing} laadtekst="Wie keek laden">
        {({ wieKeek }) =>
          wieKeek.length === 0 ? (
            <LegeStaat titel="In deze periode keek niemand" />
          ) : (
            <Stapel>
              <Dagen regels={wieKeek} />
              {wieKeek.length === aantal && aantal < MEESTE ? (
                <Rij>
                  <Knop onKlik={() => zetAantal(Math.min(aantal + PER_KEER, MEESTE))}>Toon eerdere dagen</Knop>
                </Rij>
              ) : null}
              {wieKeek.length === MEESTE ? <p>Er is meer. Kies een kortere periode, of maak een PDF: daar staat alles in.</p> : null}
            </Stapel>
          )
        }
      </Gelezen>
    </Stapel>
  );
};

export const WIE_KEEK_INLEIDING =
  'Lees dit samen met het gezin, of geef de PDF. Er staat wie in het dossier keek, voor welke organisatie, welke soort gegevens en waarom. Wat het gezin niet mag weten, staat er niet in.';
