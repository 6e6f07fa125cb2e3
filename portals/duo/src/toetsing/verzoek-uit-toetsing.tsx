import { verzoektoestandNaam } from '@bv/begrippen';
import { afschermingVan, useLezen, Waaromknop } from '@bv/portal';
import { Badge, Kaart, Knoplink, LegeStaat, Rij, Stapel, Tekstlink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen } from '../app/dossier/dossierpagina.js';
import { VerzoekenUitToetsingDocument } from '../gql/graphql.js';

/** What the duo asked the Raad because of this verdict. */
export const VerzoekUitToetsing = ({ toetsingId }: { toetsingId: string }) => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(VerzoekenUitToetsingDocument, { id: casusId });
  return (
    <CasusGelezen van={lezing} laadtekst="Verzoeken laden">
      {(casus) => {
        const verzoeken = casus.raadsverzoeken.filter(({ toetsing }) => toetsing?.id === toetsingId);
        const isDicht = afschermingVan(casus, 'raadsverzoeken') !== undefined;
        return (
          <Kaart titel="Verzoek tot onderzoek">
            <Stapel>
              {isDicht ? <LegeStaat soort="niet-zichtbaar" titel="Of er een verzoek is, is afgeschermd" actie={<Waaromknop label="TOETSVRAAG" />} /> : null}
              {verzoeken.length === 0 && !isDicht ? <p className="bv-zacht">Er volgde geen verzoek uit deze toetsing.</p> : null}
              {verzoeken.map(({ id, kenmerk, toestand }) => (
                <p key={id}>
                  <Tekstlink href={`${basis}/raadsverzoek`}>{`Verzoek ${kenmerk ?? ''}`}</Tekstlink> {toestand === null ? null : <Badge toon={toestand === 'VERSTUURD' ? 'goed' : 'letop'}>{verzoektoestandNaam[toestand]}</Badge>}
                </p>
              ))}
              {verzoeken.length === 0 && magSchrijven('TOETSVRAAG') ? (
                <Rij>
                  <Knoplink icoon="plus" href={`${basis}/raadsverzoek/nieuw?toetsing=${toetsingId}`}>
                    Verzoek opstellen
                  </Knoplink>
                </Rij>
              ) : null}
            </Stapel>
          </Kaart>
        );
      }}
    </CasusGelezen>
  );
};
