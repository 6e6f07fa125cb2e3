import { Knop, Tekstveld, type veldbinding } from '@bv/ui';

export interface MetWieVeldProps {
  /** People of the family and around it. */
  namen: readonly string[];
  label?: string;
  veld: ReturnType<typeof veldbinding<string | undefined>>;
}

const erbij = (tekst: string, naam: string): string => (tekst.trim() === '' ? naam : `${tekst.trim().replace(/,$/, '')}, ${naam}`);

/** Free text, with the known names one click away: two minutes is the time there is. */
export const MetWieVeld = ({ namen, label = 'Met wie?', veld }: MetWieVeldProps) => {
  const tekst = veld.waarde ?? '';
  const nog = namen.filter((naam) => !tekst.includes(naam));
  return (
    <>
      <Tekstveld label={label} verplicht {...veld} waarde={tekst} />
      {nog.length > 0 ? (
        <div className="bv-duo-snelkeuze" role="group" aria-label="Namen van dit gezin invullen">
          {nog.map((naam) => (
            <Knop key={naam} klein icoon="plus" onKlik={() => veld.onWijzig(erbij(tekst, naam))}>
              {naam}
            </Knop>
          ))}
        </div>
      ) : null}
    </>
  );
};
