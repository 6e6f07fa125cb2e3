import { lidnaam, vernietigingsbesluitNaam } from '@bv/begrippen';
import { useLezen } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Stapel, tijdstipTekst, Veld, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VernietigingsverzoekenDocument } from '../gql/graphql.js';

/** Who of the family asked to destroy their data, and what was decided and why. */
export const Vernietiging = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(VernietigingsverzoekenDocument, { id: casusId });
  const mag = magSchrijven('RECHTEN');
  const nieuw = (
    <Knoplink soort="primair" icoon="plus" href={`${basis}/vernietiging/nieuw`}>
      Verzoek vastleggen
    </Knoplink>
  );
  return (
    <Dossierpagina titel="Vernietiging op verzoek" inleiding="Een gezinslid kan vragen om eigen gegevens te vernietigen. U beslist per persoon, met een motivering. De privacyfunctionaris voert een toegewezen verzoek uit." acties={mag ? nieuw : null}>
      <CasusGelezen van={lezing} laadtekst="Verzoeken laden">
        {({ vernietigingsverzoeken }) =>
          vernietigingsverzoeken.length === 0 ? (
            <LegeStaat titel="Geen verzoeken" actie={mag ? nieuw : null}>
              Niemand van dit gezin vroeg om vernietiging.
            </LegeStaat>
          ) : (
            <Stapel>
              {vernietigingsverzoeken.map(({ id, voor, vragerLid, gevraagdOp, wens, besluit, motivering, beslistOp, beslisser, uitgevoerdOp }) => (
                <Kaart
                  key={id}
                  titel={voor ? lidnaam(voor) : 'Verzoek'}
                  actie={<Badge toon={uitgevoerdOp ? 'goed' : besluit ? 'info' : 'letop'}>{uitgevoerdOp ? 'Uitgevoerd' : besluit ? vernietigingsbesluitNaam[besluit] : 'Nog te beslissen'}</Badge>}
                >
                  <Stapel>
                    <Velden kolommen={2}>
                      <Veld naam="Gevraagd op" waarde={gevraagdOp ? <Datum waarde={gevraagdOp} /> : null} />
                      <Veld naam="Gevraagd door" waarde={vragerLid ? lidnaam(vragerLid) : 'De persoon zelf'} />
                      {wens ? <Veld naam="Wat diegene vraagt" waarde={wens} /> : null}
                      {besluit ? <Veld naam="Motivering" waarde={motivering} /> : null}
                      {beslistOp ? <Veld naam="Beslist" waarde={`${beslisser?.naam ?? ''}, ${tijdstipTekst(beslistOp)}`} /> : null}
                    </Velden>
                    {mag && !besluit ? (
                      <div>
                        <Knoplink href={`${basis}/vernietiging/${id}`} aria-label={`Beslissen over het verzoek van ${voor ? lidnaam(voor) : 'dit gezinslid'}`}>
                          Beslissen
                        </Knoplink>
                      </div>
                    ) : null}
                  </Stapel>
                </Kaart>
              ))}
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
