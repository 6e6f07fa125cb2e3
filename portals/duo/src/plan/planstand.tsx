import { lidnaam } from '@bv/begrippen';
import type { Plandeel } from '@bv/begrippen';
import { Datum, Knoplink, Melding, Tekstlink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Oordeelbadge } from '../app/dossier/oordeelbadge.js';
import type { PlanversieVeldenFragment } from '../gql/graphql.js';
import { deelnaam } from './plandelen.js';

export interface PlanstandProps {
  deel: Plandeel;
  versies: readonly PlanversieVeldenFragment[];
  /** Something runs that can be agreed on. */
  isGevuld: boolean;
  magSchrijven: boolean;
}

const nieuwsteEerst = (versies: readonly PlanversieVeldenFragment[], deel: Plandeel): PlanversieVeldenFragment[] =>
  versies.filter((versie) => versie.deel === deel).toSorted((een, ander) => (ander.nummer ?? 0) - (een.nummer ?? 0));

/** Which version was agreed on last, by whom, and the way to those before it. */
export const Planstand = ({ deel, versies, isGevuld, magSchrijven }: PlanstandProps) => {
  const { basis } = useDossier();
  const [laatste, ...ouder] = nieuwsteEerst(versies, deel);
  const vaststellen = magSchrijven && isGevuld ? (
    <Knoplink klein icoon="goed" href={`${basis}/plan/vaststellen/${deel}`}>
      {laatste ? 'Nieuwe versie vaststellen' : 'Samen vaststellen'}
    </Knoplink>
  ) : null;
  if (!laatste) {
    return isGevuld ? (
      <Melding toon="letop" titel={`Het ${deelnaam(deel)} is nog niet met het gezin vastgesteld`} actie={vaststellen}>
        Loop het samen door. Ieder zegt wat die ervan vindt.
      </Melding>
    ) : null;
  }
  return (
    <section className="bv-kaart bv-duo-planstand" aria-label={`Vastgesteld ${deelnaam(deel)}`}>
      <div className="bv-kaart__inhoud bv-duo-planstand__inhoud">
        <p>
          <Tekstlink href={`${basis}/plan/versies/${laatste.id}`}>Versie {laatste.nummer}</Tekstlink>, vastgesteld op {laatste.vastgesteldOp === null ? 'onbekende datum' : <Datum waarde={laatste.vastgesteldOp} />}
        </p>
        <ul className="bv-duo-oordelen">
          {laatste.akkoorden.map(({ id, oordeel, gezinslid }) => (
            <li key={id}>
              {lidnaam(gezinslid)} {oordeel === null ? null : <Oordeelbadge oordeel={oordeel} />}
            </li>
          ))}
        </ul>
        {ouder.length > 0 ? (
          <p className="bv-zacht">
            Eerder:{' '}
            {ouder.map(({ id, nummer, vastgesteldOp }, plek) => (
              <span key={id}>
                {plek > 0 ? ', ' : ''}
                <Tekstlink href={`${basis}/plan/versies/${id}`}>versie {nummer}</Tekstlink>
                {vastgesteldOp === null ? null : (
                  <>
                    {' '}
                    (<Datum waarde={vastgesteldOp} />)
                  </>
                )}
              </span>
            ))}
          </p>
        ) : null}
        {vaststellen}
      </div>
    </section>
  );
};
