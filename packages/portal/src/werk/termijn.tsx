import { Datum } from '@bv/ui';

export interface TermijnProps {
  /** ISO moment. */
  termijn: string | null;
  /** Counted by the server, with the Dutch holidays; negative is late. */
  werkdagenOver: number | null;
}

const dagen = (aantal: number) => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

// In a weekend no werkdag has passed since Friday, but the term has.
const isVoorbij = (termijn: string): boolean => Date.parse(termijn) < Date.now();

/** Time left, with the date beside it: "nog 2 werkdagen", "1 werkdag te laat". */
export const Termijn = ({ termijn, werkdagenOver }: TermijnProps) => {
  if (termijn === null || werkdagenOver === null) return <>Geen termijn</>;
  const isLaat = werkdagenOver < 0;
  const tekst = isLaat ? `${dagen(-werkdagenOver)} te laat` : werkdagenOver === 0 ? (isVoorbij(termijn) ? 'verlopen' : 'vandaag') : `nog ${dagen(werkdagenOver)}`;
  return (
    <>
      <strong className={isLaat || werkdagenOver === 0 ? 'bv-tekst--acuut' : undefined}>{tekst}</strong>{' '}
      <span className="bv-zacht">
        <Datum waarde={termijn} />
      </span>
    </>
  );
};
