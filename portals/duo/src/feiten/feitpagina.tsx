import { lidnaam, verklaringsoortNaam } from '@bv/begrippen';
import { useLezen, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Stapel, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { FeitenDocument } from '../gql/graphql.js';
import { isVast, type Lid, reactieVan, type Verklaring } from './feitencasus.js';
import { Feitherkomst } from './feitherkomst.js';
import { Informantkaart } from './informant.js';
import { Reactie } from './reactie.js';
import { Soortbadge } from './soortbadge.js';

interface LidreactieProps {
  verklaring: Verklaring;
  lid: Lid;
}

const Lidreactie = ({ verklaring, lid }: LidreactieProps) => {
  const { basis, magSchrijven } = useDossier();
  const reactie = reactieVan(verklaring, lid.id);
  const naam = lid.leeftijd === null ? lidnaam(lid) : `${lidnaam(lid)} (${lid.leeftijd})`;
  return (
    <li className="bv-duo-lidreactie">
      {reactie ? (
        <Reactie reactie={reactie} />
      ) : (
        <p>
          <strong>{naam}</strong> <span className="bv-zacht">nog niet gevraagd</span>
        </p>
      )}
      {magSchrijven('ZIENSWIJZE') ? (
        <Knoplink klein href={`${basis}/feiten/${verklaring.id}/reactie/${lid.id}`} aria-label={`Reactie ${reactie ? 'wijzigen' : 'vastleggen'}: ${lidnaam(lid)}`}>
          {reactie ? 'Reactie wijzigen' : 'Reactie vastleggen'}
        </Knoplink>
      ) : null}
    </li>
  );
};

const Feitacties = ({ verklaring }: { verklaring: Verklaring }) => {
  const { basis } = useDossier();
  if (!isVast(verklaring)) {
    return (
      <Knoplink klein icoon="potlood" href={`${basis}/feiten/${verklaring.id}/wijzigen`}>
        Wijzigen
      </Knoplink>
    );
  }
  return (
    <Knoplink klein icoon="kopie" href={`${basis}/feiten/nieuw?van=${verklaring.id}`}>
      Nieuw feit met deze tekst
    </Knoplink>
  );
};

/** One statement on its own: to read out loud to each family member and to write down what they say. */
export const Feitpagina = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const { feitId } = useParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  const soort = lezing.data?.casus?.verklaringen.find(({ id }) => id === feitId)?.soort ?? 'FEIT';
  return (
    <Dossierpagina
      titel={verklaringsoortNaam[soort]}
      acties={
        <Knoplink soort="stil" icoon="pijlLinks" href={`${basis}/feiten`}>
          Alle feiten
        </Knoplink>
      }
    >
      <CasusGelezen van={lezing} laadtekst="Feit laden">
        {({ verklaringen, gezinsleden }) => {
          const verklaring = verklaringen.find(({ id }) => id === feitId);
          if (!verklaring) return <LegeStaat titel="Dit feit is niet gevonden" actie={<Knoplink href={`${basis}/feiten`}>Naar de feiten</Knoplink>} />;
          return (
            <Stapel>
              <Kaart titel={<Soortbadge soort={soort} />} actie={magSchrijven('FEIT') ? <Feitacties verklaring={verklaring} /> : null}>
                <Stapel ruimte="klein">
                  <Verhaal groot>{verklaring.tekst ?? ''}</Verhaal>
                  <Feitherkomst verklaring={verklaring} />
                  {verklaring.vastgelegdDoor === null ? null : <p className="bv-zacht">Vastgelegd door {verklaring.vastgelegdDoor.naam}</p>}
                </Stapel>
              </Kaart>
              {isVast(verklaring) && magSchrijven('FEIT') ? (
                <Melding>
                  Het gezin heeft op deze tekst gereageerd. Daarom ligt de tekst vast. Klopt hij niet meer? Maak dan een nieuw feit en bespreek dat.
                </Melding>
              ) : null}
              {verklaring.bronsoort === 'INFORMANT' ? <Informantkaart verklaring={verklaring} /> : null}
              <Kaart titel="Wat vindt het gezin ervan?">
                <ul className="bv-duo-lidreacties">
                  {gezinsleden.map((lid) => (
                    <Lidreactie key={lid.id} verklaring={verklaring} lid={lid} />
                  ))}
                </ul>
              </Kaart>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
