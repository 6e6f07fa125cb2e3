import { aardOnveiligheidNaam, lidnaam, situatietoestandNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Knop, Knoplink, Rij, Stapel, Tekstlink, Tijdstip, Uitklap, Velden, Verhaal } from '@bv/ui';
import type { Ref } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { Scores } from './scores.js';
import { achterliggend, type Situatie } from './situatiecasus.js';
import { historie } from './situatiehistorie.js';

export interface Plaatsknoppen {
  readonly omhoog: (() => void) | undefined;
  readonly omlaag: (() => void) | undefined;
  readonly bezig: boolean;
  /** The button that was pressed keeps focus, also after the card has moved. */
  readonly knop: (richting: -1 | 1) => Ref<HTMLButtonElement>;
}

export interface SituatiekaartProps {
  situatie: Situatie;
  /** Its place now; none when it is over. */
  nummer: number | undefined;
  basis: string;
  /** Without it the place cannot be changed. */
  plaats: Plaatsknoppen | undefined;
  magSchrijven: boolean;
}

const Plaats = ({ titel, plaats: { omhoog, omlaag, bezig, knop } }: { titel: string; plaats: Plaatsknoppen }) => (
  <span className="bv-duo-plaats">
    <Knop soort="stil" icoon="pijlOmhoog" aria-label={`${titel} een plaats omhoog`} uitgeschakeld={omhoog === undefined} bezig={bezig} onKlik={omhoog} ref={knop(-1)} />
    <Knop soort="stil" icoon="pijlOmlaag" aria-label={`${titel} een plaats omlaag`} uitgeschakeld={omlaag === undefined} bezig={bezig} onKlik={omlaag} ref={knop(1)} />
  </span>
);

const Gevolgen = ({ situatie: { gevolgen } }: { situatie: Situatie }) => {
  const nu = gevolgen.filter(({ tekst }) => tekst !== null);
  return nu.length === 0 ? null : (
    <section>
      <h4 className="bv-duo-tussenkop">Wat het doet met wie</h4>
      <ul className="bv-duo-lijst bv-duo-lijst--dicht">
        {nu.map(({ id, gezinslid, tekst }) => (
          <li key={id}>
            <strong>{lidnaam(gezinslid)}</strong>: {tekst}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Achterliggend = ({ situatie }: { situatie: Situatie }) => {
  const { basis } = useDossier();
  const { risicos, patronen } = achterliggend(situatie);
  return risicos.length + patronen.length === 0 ? null : (
    <section>
      <h4 className="bv-duo-tussenkop">Wat erachter zit</h4>
      <ul className="bv-duo-lijst bv-duo-lijst--dicht">
        {risicos.map(({ id, aspectNaam, betreft }) => (
          <li key={id}>
            <Tekstlink href={`${basis}/risicos#risico-${id}`}>{`${aspectNaam ?? 'Zorg'}, ${betreft === null ? 'het hele gezin' : lidnaam(betreft)}`}</Tekstlink>
          </li>
        ))}
        {patronen.map(({ id, omschrijving }) => <li key={id}>Patroon: {omschrijving}</li>)}
      </ul>
    </section>
  );
};

const Historie = ({ situatie: { wijzigingen } }: { situatie: Situatie }) => {
  const momenten = historie(wijzigingen);
  return momenten.length === 0 ? null : (
    <Uitklap titel="Wat er veranderde" niveau={4}>
      <ol className="bv-duo-lijst bv-duo-lijst--dicht">
        {momenten.map(({ op, wie, zinnen }) => (
          <li key={`${op} ${wie}`}>
            <span className="bv-zacht">
              <Tijdstip waarde={op} />, {wie}
            </span>
            {zinnen.map((zin) => <p key={zin}>{zin}</p>)}
          </li>
        ))}
      </ol>
    </Uitklap>
  );
};

/** One unsafe situation: who does what to whom, in words that the family knows, and how safe it is now. */
export const Situatiekaart = ({ situatie, nummer, basis, plaats, magSchrijven }: SituatiekaartProps) => {
  const titel = situatie.titel ?? 'Situatie';
  const pad = `${basis}/top-3/${situatie.id}`;
  return (
    <article id={`situatie-${situatie.id}`} className="bv-kaart bv-duo-situatie" aria-labelledby={`titel-${situatie.id}`}>
      <div className="bv-kaart__kop">
        <div className="bv-duo-situatie__kop">
          {nummer === undefined ? null : <span className="bv-duo-rang">{nummer}</span>}
          <h3 id={`titel-${situatie.id}`} className="bv-kaart__titel">
            {titel}
          </h3>
          {situatie.toestand === 'ACTUEEL' && situatie.aard !== null ? (
            <Badge toon={situatie.aard === 'ACUUT' ? 'acuut' : 'letop'}>{aardOnveiligheidNaam[situatie.aard]}</Badge>
          ) : null}
          {situatie.toestand === 'OPGELOST' ? <Badge toon="goed">{situatietoestandNaam.OPGELOST}</Badge> : null}
        </div>
        {plaats ? <Plaats titel={titel} plaats={plaats} /> : null}
      </div>
      <div className="bv-kaart__inhoud">
        <Stapel>
          <ZichtVeld object={situatie} veld="wieDoetWatBijWie" label="Wie doet wat bij wie" toon={(tekst) => <Verhaal>{tekst}</Verhaal>} />
          <Velden kolommen={3}>
            <ZichtVeld object={situatie} veld="laatstGebeurdOp" label="Laatst gebeurd" toon={(dag) => <Datum waarde={dag} />} status="onbekend" />
            <ZichtVeld object={situatie} veld="frequentie" label="Hoe vaak" />
            <ZichtVeld object={situatie} veld="gevolg" label="Gevolg" />
          </Velden>
          <Gevolgen situatie={situatie} />
          <Achterliggend situatie={situatie} />
          <section aria-label={`Hoe veilig is het nu: ${titel}`}>
            <h4 className="bv-duo-tussenkop">Hoe veilig is het nu, van 0 tot en met 10</h4>
            <Scores situatie={situatie} />
          </section>
          <Historie situatie={situatie} />
          <VanHetGezin onderdeel="SITUATIE" id={situatie.id} waarover={titel} />
        </Stapel>
      </div>
      {magSchrijven ? (
        <div className="bv-kaart__voet">
          <Rij>
            <Knoplink klein icoon="doel" href={`${pad}/score`} aria-label={`Cijfer geven bij ${titel}`}>
              Cijfer geven
            </Knoplink>
            <Knoplink klein icoon="koppeling" href={`${pad}/achtergrond`} aria-label={`Wat zit erachter: ${titel}`}>
              Wat zit erachter
            </Knoplink>
            <Knoplink klein icoon="potlood" href={pad} aria-label={`${titel} wijzigen`}>
              Wijzigen
            </Knoplink>
          </Rij>
        </div>
      ) : null}
    </article>
  );
};
