import { Accorderingsoordeel, accorderingsoordeelNaam, lidnaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useOpdracht, useParams } from '@bv/portal';
import { Badge, Kaart, Knop, Knoplink, LegeStaat, Melding, Stapel, Tekstlink, Uitklap, Verhaal, useStatus, Voortgang } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { AccorderingVastleggenDocument, FeitenDocument } from '../gql/graphql.js';
import { type Feitencasus, type Lid, reactieVan, type Verklaring } from './feitencasus.js';
import { Feitherkomst } from './feitherkomst.js';
import { Reactie } from './reactie.js';
import { Reactieformulier } from './reactieformulier.js';
import './feiten.css';

const KEUZES = Object.values(Accorderingsoordeel);

/** One statement and the answer of one person: agreed is one press, any other answer asks for their own words. */
const Leeskaart = ({ verklaring, lid }: { verklaring: Verklaring; lid: Lid }) => {
  const { magSchrijven } = useDossier();
  const { meld } = useStatus();
  const [keuze, zetKeuze] = useState<Accorderingsoordeel>();
  const reactie = reactieVan(verklaring, lid.id);
  const opdracht = useOpdracht(AccorderingVastleggenDocument, { gelukt: () => meld(`${lidnaam(lid)}: klopt. Vastgelegd.`) });
  const kies = (oordeel: Accorderingsoordeel): void => {
    if (oordeel !== 'AKKOORD') zetKeuze(oordeel);
    else void opdracht.voerUit({ verklaringId: verklaring.id, gezinslidId: lid.id, oordeel });
  };
  return (
    <article className="bv-kaart bv-duo-feit" aria-label={verklaring.tekst ?? 'Feit'}>
      <Verhaal groot>{verklaring.tekst ?? ''}</Verhaal>
      <Feitherkomst verklaring={verklaring} />
      {reactie ? <Reactie reactie={reactie} /> : null}
      {opdracht.storing || opdracht.weigeringen.length > 0 ? (
        <Melding toon="acuut" rol="alert" titel="Nog niet opgeslagen">
          {opdracht.storing ? STORINGTEKST[opdracht.storing] : opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}
        </Melding>
      ) : null}
      {!magSchrijven('ZIENSWIJZE') ? null : keuze ? (
        <Reactieformulier key={keuze} verklaring={verklaring} lid={lid} keuze={keuze} gelukt={() => zetKeuze(undefined)} />
      ) : (
        <div className="bv-duo-snelkeuze bv-duo-snelkeuze--los" role="group" aria-label={`Klopt dit volgens ${lidnaam(lid)}? ${verklaring.tekst ?? ''}`}>
          {KEUZES.map((oordeel) => (
            <Knop key={oordeel} bezig={opdracht.bezig && oordeel === 'AKKOORD'} onKlik={() => kies(oordeel)}>
              {accorderingsoordeelNaam[oordeel]}
            </Knop>
          ))}
        </div>
      )}
    </article>
  );
};

const Leesblad = ({ casus, lid }: { casus: Feitencasus; lid: Lid }) => {
  const feiten = casus.verklaringen.filter(({ soort }) => soort === 'FEIT');
  const open = feiten.filter((feit) => !reactieVan(feit, lid.id));
  const gedaan = feiten.filter((feit) => reactieVan(feit, lid.id));
  const eigen = casus.verklaringen.filter(({ soort, over }) => soort === 'MENING_BETROKKENE' && over?.id === lid.id);
  if (feiten.length === 0) return <LegeStaat titel="Er staan nog geen feiten in het dossier">Schrijf eerst korte feiten op, elk met bron en datum.</LegeStaat>;
  return (
    <Stapel>
      <Voortgang label={`Besproken met ${lidnaam(lid)}`} waarde={gedaan.length} max={feiten.length} tekst={`${gedaan.length} van ${feiten.length} feiten besproken`} />
      {open.map((feit) => (
        <Leeskaart key={feit.id} verklaring={feit} lid={lid} />
      ))}
      {open.length === 0 ? <Melding toon="goed" titel={`Alle feiten zijn met ${lidnaam(lid)} besproken`} /> : null}
      {gedaan.length > 0 ? (
        <Uitklap titel={gedaan.length === 1 ? '1 feit dat besproken is' : `${gedaan.length} feiten die besproken zijn`} niveau={2}>
          <Stapel>
            {gedaan.map((feit) => (
              <Leeskaart key={feit.id} verklaring={feit} lid={lid} />
            ))}
          </Stapel>
        </Uitklap>
      ) : null}
      {eigen.length > 0 ? (
        <Kaart titel={`Wat ${lidnaam(lid)} zelf vindt`}>
          <Stapel>
            {eigen.map(({ id, tekst }) => (
              <Verhaal key={id}>{tekst ?? ''}</Verhaal>
            ))}
          </Stapel>
        </Kaart>
      ) : null}
    </Stapel>
  );
};

/** "Zo leest de ouder het": facts as one person of the family meets them, to go through at the table. No interpretation, nothing of the others. */
export const SamenLezen = () => {
  const { casusId, basis } = useDossier();
  const { lidId } = useParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  const gekozen = lezing.data?.casus?.gezinsleden.find(({ id }) => id === lidId);
  return (
    <Dossierpagina
      titel={gekozen ? `Zo leest ${lidnaam(gekozen)} het` : 'Samen lezen'}
      inleiding={gekozen ? 'Lees elk feit voor en vraag of het klopt. Wat u denkt en wat anderen zeggen, staat hier niet.' : 'Met wie leest u de feiten door?'}
      acties={
        <Knoplink soort="stil" icoon="pijlLinks" href={`${basis}/feiten`}>
          Alle feiten
        </Knoplink>
      }
    >
      <CasusGelezen van={lezing} laadtekst="Feiten laden">
        {(casus) => {
          const lid = casus.gezinsleden.find(({ id }) => id === lidId);
          const feiten = casus.verklaringen.filter(({ soort }) => soort === 'FEIT');
          return (
            <Stapel>
              <nav aria-label="Met wie u leest">
                <ul className="bv-duo-delen">
                  {casus.gezinsleden.map((persoon) => {
                    const nog = feiten.filter((feit) => !reactieVan(feit, persoon.id)).length;
                    return (
                      <li key={persoon.id}>
                        {persoon.id === lid?.id ? <strong aria-current="page">{lidnaam(persoon)}</strong> : <Tekstlink href={`${basis}/feiten/samen-lezen/${persoon.id}`}>{lidnaam(persoon)}</Tekstlink>}{' '}
                        <Badge toon={nog === 0 ? 'goed' : 'neutraal'}>{nog === 0 ? 'alles besproken' : `nog ${nog}`}</Badge>
                      </li>
                    );
                  })}
                </ul>
              </nav>
              {lid ? <Leesblad key={lid.id} casus={casus} lid={lid} /> : null}
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
