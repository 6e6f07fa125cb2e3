import { meldingsoortNaam, meldingtoestandNaam, radargrondNaam, triagebesluitNaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen } from '@bv/portal';
import { Datum, Foutkaart, Icoon, Kaart, Skelet, Stapel, Tekstlink } from '@bv/ui';
import { RadarDocument, type RadarQuery } from '../../gql/graphql.js';
import { Urgentiebadge } from '../melding/urgentiebadge.js';
import { Koppelingen } from './koppelingen.js';

type Punt = RadarQuery['radar'][number];
type Regel = Punt['meldingen'][number] & { punt: Punt };

/** Every melding of these dossiers, the newest first. */
export const opTijd = (punten: readonly Punt[]): Regel[] =>
  punten.flatMap((punt) => punt.meldingen.map((melding) => ({ ...melding, punt }))).sort((een, ander) => ander.ontvangenOp.localeCompare(een.ontvangenOp));

const Radarregel = ({ regel: { nummer, ontvangenOp, soort, toestand, urgentie, kern, besluiten, punt }, hier }: { regel: Regel; hier: boolean }) => (
  <li className="bv-vt-radar__regel">
    <p className="bv-vt-radar__kop">
      <Datum waarde={ontvangenOp} /> <strong>{meldingsoortNaam[soort]} {nummer}</strong> {urgentie ? <Urgentiebadge urgentie={urgentie} /> : null}
    </p>
    {kern ? <p>{kern}</p> : null}
    {!kern && !punt.isOpen ? (
      <p className="bv-zacht">
        <Icoon naam="slot" maat={16} /> Wat er gevraagd werd, weet {punt.houder}. Bellen: {punt.bellen}.
      </p>
    ) : null}
    <p className="bv-zacht">
      {besluiten.length > 0 ? besluiten.map((besluit) => triagebesluitNaam[besluit]).join(', ') : meldingtoestandNaam[toestand]}
      {hier ? null : (
        <>
          {' · '}
          {punt.isOpen ? <Tekstlink href={`/veilig-thuis/casus/${punt.casusId}`}>{punt.casusnummer}</Tekstlink> : punt.casusnummer}, {radargrondNaam[punt.grond].toLowerCase()}
        </>
      )}
    </p>
  </li>
);

export interface RadarkaartProps {
  casusId: string;
  /** Beside a melding that is being typed there is nothing to join yet. */
  metKoppelingen?: boolean;
}

/** Radar (domein §3.6): earlier meldingen about these people in time, with what they asked as far as this person may see it. */
export const Radarkaart = ({ casusId, metKoppelingen = true }: RadarkaartProps) => {
  const lezing = useLezen(RadarDocument, { casusId });
  if (lezing.data === undefined) return lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="Radar laden" />;
  const punten = lezing.data.radar;
  if (punten.length === 0) return null;
  const regels = opTijd(punten);
  const anders = punten.filter(({ grond }) => grond !== 'DIT_DOSSIER');
  return (
    <Kaart titel="Radar: eerdere meldingen">
      <Stapel>
        {regels.length < 2 && anders.length === 0 && metKoppelingen ? (
          <p className="bv-zacht">Over deze mensen zijn geen eerdere meldingen bekend.</p>
        ) : (
          <>
            <p>
              {regels.length === 1 ? '1 melding' : `${regels.length} meldingen`}
              {anders.length > 0 ? `, in ${anders.length + 1} dossiers` : ''}.
            </p>
            <ol className="bv-vt-radar">
              {regels.map((regel) => (
                <Radarregel key={regel.id} regel={regel} hier={regel.punt.grond === 'DIT_DOSSIER'} />
              ))}
            </ol>
          </>
        )}
        {metKoppelingen ? <Koppelingen casusId={casusId} /> : null}
      </Stapel>
    </Kaart>
  );
};
