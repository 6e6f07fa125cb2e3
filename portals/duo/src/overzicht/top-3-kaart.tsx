import { situatietoestandNaam } from '@bv/begrippen';
import { Waaromknop } from '@bv/portal';
import { Badge, Datum, Icoon, Kaart, Knoplink, LegeStaat, Scorebalk, Tekstlink, type Toon } from '@bv/ui';
import { scorereeksen, verloop } from '../app/dossier/scorereeksen.js';
import type { Overzichtcasus } from './te-doen.js';

type Situatie = Overzichtcasus['situaties'][number];

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const stand = ({ toestand, aard }: Situatie): { toon: Toon; tekst: string } => {
  if (toestand === 'OPGELOST') return { toon: 'goed', tekst: situatietoestandNaam.OPGELOST };
  return aard === 'ACUUT' ? { toon: 'acuut', tekst: 'Acuut, speelt nog' } : { toon: 'letop', tekst: situatietoestandNaam.ACTUEEL };
};

/** How safe it is now by who says so, with how that went: the duo as bars, each of the family beside it. */
const Cijfers = ({ situatie }: { situatie: Situatie }) => {
  const reeksen = scorereeksen(situatie);
  const duo = reeksen.find(({ lidId }) => lidId === null);
  const gezin = reeksen.filter(({ lidId }) => lidId !== null);
  return (
    <>
      <p className="bv-duo-top3__cijfer">
        <span>Duo</span> <Scorebalk label="Cijfer van het duo" waarde={duo?.scores.at(-1)?.score ?? null} /> {duo && duo.scores.length > 1 ? <span className="bv-zacht">{verloop(duo)}</span> : null}
      </p>
      {gezin.length > 0 ? (
        <p className="bv-duo-top3__cijfer">
          <span>Gezin</span>
          <span>{gezin.map((reeks) => `${reeks.naam} ${reeks.scores.at(-1)?.score ?? '?'}${reeks.scores.length > 1 ? ` (${verloop(reeks)})` : ''}`).join(', ')}</span>
        </p>
      ) : null}
    </>
  );
};

const Regel = ({ situatie, nummer, basis }: { situatie: Situatie; nummer: number; basis: string }) => {
  const { toon, tekst } = stand(situatie);
  return (
    <li className="bv-duo-top3__regel">
      <span className="bv-duo-rang">
        {situatie.toestand === 'OPGELOST' ? <Icoon naam="vinkje" maat={15} /> : nummer}
      </span>
      <div className="bv-duo-top3__tekst">
        <p className="bv-duo-top3__titel">
          <Tekstlink href={`${basis}/top-3#situatie-${situatie.id}`}>{situatie.titel}</Tekstlink>
        </p>
        <p className="bv-zacht">
          {situatie.laatstGebeurdOp === null ? 'Onbekend wanneer voor het laatst.' : <>Laatst gebeurd <Datum waarde={situatie.laatstGebeurdOp} />.</>}{' '}
          {situatie.frequentie === null ? null : hoofdletter(situatie.frequentie)}
        </p>
        <Cijfers situatie={situatie} />
      </div>
      <Badge toon={toon}>{tekst}</Badge>
    </li>
  );
};

export interface Top3KaartProps {
  casus: Overzichtcasus;
  basis: string;
  isAfgeschermd: boolean;
  magSchrijven: boolean;
}

/** The three most unsafe situations, with how safe the duo thinks it is now. */
export const Top3Kaart = ({ casus: { situaties }, basis, isAfgeschermd, magSchrijven }: Top3KaartProps) => {
  const isOpgelost = ({ toestand }: Situatie) => Number(toestand === 'OPGELOST');
  const top = situaties.toSorted((een, ander) => isOpgelost(een) - isOpgelost(ander) || (een.rang ?? 99) - (ander.rang ?? 99)).slice(0, 3);
  return (
    <Kaart titel="Top-3 van onveilige situaties" randloos actie={<Tekstlink href={`${basis}/top-3`}>{magSchrijven ? 'Top-3 bijwerken' : 'Hele Top-3'}</Tekstlink>}>
      {isAfgeschermd ? (
        <LegeStaat soort="niet-zichtbaar" titel="De Top-3 is afgeschermd" actie={<Waaromknop label="VEILIGHEID" />} />
      ) : top.length === 0 ? (
        <LegeStaat titel="Nog geen Top-3" actie={magSchrijven ? <Knoplink href={`${basis}/top-3/nieuw`}>Eerste situatie vastleggen</Knoplink> : null}>
          Hier staan de drie onveiligste situaties, in woorden van het gezin.
        </LegeStaat>
      ) : (
        <ol className="bv-duo-regels">
          {top.map((situatie, plek) => (
            <Regel key={situatie.id} situatie={situatie} nummer={plek + 1} basis={basis} />
          ))}
        </ol>
      )}
    </Kaart>
  );
};
