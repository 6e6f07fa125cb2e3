import { Knoplink } from '@bv/ui';

/** Beside the title of the page of requests. */
export const Inzageacties = ({ basis }: { basis: string }) => (
  <>
    <Knoplink icoon="oog" href={`${basis}/wie-keek`}>
      Wie keek in het dossier
    </Knoplink>
    <Knoplink icoon="gesprek" href={`${basis}/aanvulling`}>
      Aanvulling of correctie
    </Knoplink>
    <Knoplink soort="primair" icoon="plus" href={`${basis}/inzage/nieuw`}>
      Verzoek vastleggen
    </Knoplink>
  </>
);
