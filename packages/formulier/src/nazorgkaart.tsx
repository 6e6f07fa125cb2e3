import { eindeVanDag, type Kijkoordeel, kijkoordeelNaam, type Terugkeeraanleiding, terugkeeraanleidingNaam, type Terugkeeruitkomst, terugkeeruitkomstNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Stapel, type Toon, Verhaal } from '@bv/ui';
import type { ReactNode } from 'react';

export interface Kijkmoment {
  readonly id: string;
  readonly versie: number;
  readonly gepland: string | null;
  readonly werkdagenOver: number | null;
  readonly waarop: string | null;
  readonly gedaanOp: string | null;
  readonly oordeel: Kijkoordeel | null;
  readonly bevinding: string | null;
  readonly gestoptOp: string | null;
  readonly gestoptReden: string | null;
}

export const isOpenMoment = ({ gedaanOp, gestoptOp }: Pick<Kijkmoment, 'gedaanOp' | 'gestoptOp'>): boolean => gedaanOp === null && gestoptOp === null;

const TOON: Readonly<Record<Kijkoordeel, Toon>> = { GAAT_GOED: 'goed', LET_OP: 'letop', ZORG_STIJGT: 'acuut' };

const Stand = ({ moment }: { moment: Kijkmoment }) => {
  if (moment.gestoptOp !== null) return <Badge toon="neutraal">Vervallen</Badge>;
  if (moment.gedaanOp !== null) return moment.oordeel === null ? <Badge toon="neutraal">Gedaan</Badge> : <Badge toon={TOON[moment.oordeel]}>{kijkoordeelNaam[moment.oordeel]}</Badge>;
  return <Termijn termijn={moment.gepland === null ? null : eindeVanDag(moment.gepland).toISOString()} werkdagenOver={moment.werkdagenOver} />;
};

export interface KijkmomentenProps {
  momenten: readonly Kijkmoment[];
  /** Address of the pages, where one may write. */
  basis?: string | undefined;
  vanHetGezin: (id: string) => ReactNode;
}

/** When somebody looks again: what is still to come on top, then what was found. */
export const Kijkmomenten = ({ momenten, basis, vanHetGezin }: KijkmomentenProps) => {
  const gesorteerd = [...momenten.filter(isOpenMoment), ...momenten.filter((moment) => !isOpenMoment(moment)).toReversed()];
  return (
    <Kaart titel="Weer kijken" actie={basis ? <Knoplink icoon="plus" href={`${basis}/kijkmoment/nieuw`}>Moment plannen</Knoplink> : null}>
      {gesorteerd.length === 0 ? (
        <LegeStaat titel="Er is nog geen moment gepland">Spreek met het gezin af wanneer u weer kijkt, en waar u dan op let.</LegeStaat>
      ) : (
        <ul className="bv-stapel">
          {gesorteerd.map((moment) => (
            <li key={moment.id}>
              <Stapel ruimte="klein">
                <p>
                  <Stand moment={moment} /> {moment.gepland === null ? null : <span className="bv-zacht">gepland <Datum waarde={moment.gepland} />{moment.gedaanOp === null ? null : <>, gedaan <Datum waarde={moment.gedaanOp} /></>}</span>}
                </p>
                <Verhaal>{moment.waarop ?? ''}</Verhaal>
                {moment.bevinding === null ? null : <Verhaal>{moment.bevinding}</Verhaal>}
                {moment.gestoptReden === null ? null : <p>Waarom niet: {moment.gestoptReden}</p>}
                {basis && isOpenMoment(moment) ? <Knoplink klein href={`${basis}/kijkmoment/${moment.id}`} aria-label={`Vastleggen: ${moment.waarop ?? ''}`}>Vastleggen</Knoplink> : null}
                {vanHetGezin(moment.id)}
              </Stapel>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};

export interface Terugkeer {
  readonly id: string;
  readonly gevraagdOp: string | null;
  readonly aanleiding: Terugkeeraanleiding | null;
  readonly toelichting: string | null;
  readonly signaalVan: string | null;
  readonly uitkomst: Terugkeeruitkomst | null;
  readonly door: { readonly naam: string } | null;
}

/** Each time the family came back to Blijvend Veilig, the last first. */
export const Terugkeren = ({ terugkeren, vanHetGezin }: { terugkeren: readonly Terugkeer[]; vanHetGezin: (id: string) => ReactNode }) =>
  terugkeren.length === 0 ? null : (
    <Kaart titel="Terug naar het duo">
      <ul className="bv-stapel">
        {terugkeren.map(({ id, gevraagdOp, aanleiding, toelichting, signaalVan, uitkomst, door }) => (
          <li key={id}>
            <Stapel ruimte="klein">
              <p>
                {aanleiding === null ? null : <Badge toon="letop">{terugkeeraanleidingNaam[aanleiding]}</Badge>}{' '}
                <span className="bv-zacht">
                  {gevraagdOp === null ? null : <Datum waarde={gevraagdOp} />}
                  {door === null ? null : `, gevraagd door ${door.naam}`}
                </span>
              </p>
              {toelichting === null ? null : <Verhaal>{toelichting}</Verhaal>}
              {signaalVan === null ? null : <p>Wie het zei: {signaalVan}</p>}
              {uitkomst === null ? null : <p>{terugkeeruitkomstNaam[uitkomst]}.</p>}
              {vanHetGezin(id)}
            </Stapel>
          </li>
        ))}
      </ul>
    </Kaart>
  );
