import { aanvullingsoortNaam, dossieronderdeelNaam, type Dossieronderdeel } from '@bv/begrippen';
import { useLezen } from '@bv/portal';
import { Badge, Citaat, Knoplink, Stapel } from '@bv/ui';
import { AanvullingenDocument } from '../gql/graphql.js';

export interface AanvullingenProps {
  casusId: string;
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  /** Address of the dossier; without it nothing can be added here. */
  toevoegen?: string | undefined;
  /** What it is about, for who does not see where the button stands. */
  waarover: string;
}

/** The family's own words beside a record, and where to add more. Asked once for the whole page. */
export const Aanvullingen = ({ casusId, onderdeel, onderdeelId, toevoegen, waarover }: AanvullingenProps) => {
  const { data } = useLezen(AanvullingenDocument, { casusId });
  const hier = data?.casus?.aanvullingen.filter((a) => a.onderdeel === onderdeel && a.onderdeelId === onderdeelId) ?? [];
  if (hier.length === 0 && toevoegen === undefined) return null;
  return (
    <Stapel ruimte="klein">
      {hier.map(({ id, soort, tekst, gegevenOp, van }) => (
        <div key={id}>
          {soort === null ? null : (
            <Badge toon="info" icoon="gesprek">
              {aanvullingsoortNaam[soort]}
            </Badge>
          )}
          <Citaat wie={van?.voornamen ?? 'Gezinslid'} {...(gegevenOp === null ? {} : { datum: gegevenOp })}>
            {tekst ?? ''}
          </Citaat>
        </div>
      ))}
      {toevoegen === undefined ? null : (
        <div>
          <Knoplink klein soort="stil" icoon="plus" href={`${toevoegen}/aanvulling/${onderdeel}/${onderdeelId}`} aria-label={`Aanvulling van het gezin bij ${dossieronderdeelNaam[onderdeel].toLowerCase()}: ${waarover}`}>
            Aanvulling van het gezin
          </Knoplink>
        </div>
      )}
    </Stapel>
  );
};
