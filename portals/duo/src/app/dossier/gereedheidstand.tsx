import { useLezen } from '@bv/portal';
import { Badge, Tekstlink } from '@bv/ui';
import { GereedheidstandDocument } from '../../gql/graphql.js';
import { useRustig } from './use-rustig.js';

/** Whether the Raad could build on this dossier now (N97): on every page, and one click from what is missing. */
export const Gereedheidstand = ({ casusId, basis }: { casusId: string; basis: string }) => {
  const { data } = useLezen(GereedheidstandDocument, useRustig() ? { id: casusId } : undefined);
  if (!data) return null;
  const { gereed, punten } = data.gereedheid;
  const algemeen = punten.filter(({ verklaringId }) => verklaringId === null);
  const goed = algemeen.filter(({ voldaan }) => voldaan).length;
  return (
    <Badge toon={gereed ? 'goed' : 'neutraal'} icoon="weegschaal">
      <Tekstlink href={`${basis}/toetsing`}>{gereed ? 'Klaar voor de Raad' : `Klaar voor de Raad: ${goed} van ${algemeen.length}`}</Tekstlink>
    </Badge>
  );
};
