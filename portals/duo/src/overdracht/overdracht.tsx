import { afsluitredenNaam, overdrachtsoortNaam, overdrachttoestandNaam } from '@bv/begrippen';
import { Kijkmomenten, Terugkeren } from '@bv/formulier';
import { Onderdeel, useLezen, useSessie } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Melding, Rij, Stapel, Tekstlink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { magTerughalen } from '../app/dossier/schrijfrecht.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { OverdrachtenDocument } from '../gql/graphql.js';
import { lopende, naarWijkteam, type Overdracht as Overdrachtgegevens, type Overdrachtcasus } from './overdrachtsgegevens.js';
import { Teamkaart } from './teamkaart.js';
import './overdracht.css';

const Lopend = ({ overdracht: { id, toestand, vragen }, basis, magSchrijven }: { overdracht: Overdrachtgegevens; basis: string; magSchrijven: boolean }) => (
  <Stapel ruimte="klein">
    <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id={id} />
    {vragen.some(({ beantwoordOp }) => beantwoordOp === null) ? (
      <Melding toon="letop" titel="Het wijkteam stelt een vraag" actie={<Knoplink href={`${basis}/overdracht/${id}`}>Lees en antwoord</Knoplink>}>
        Het antwoord lezen u en het wijkteam allebei.
      </Melding>
    ) : null}
    <Rij>
      <Knoplink href={`${basis}/overdracht/${id}`}>Bekijk het blad</Knoplink>
      {magSchrijven && toestand === 'AANGEBODEN' ? (
        <Knoplink soort="stil" href={`${basis}/overdracht/${id}/intrekken`}>
          Aanbod intrekken
        </Knoplink>
      ) : null}
    </Rij>
  </Stapel>
);

const Beginnen = ({ geweigerd, basis }: { geweigerd: Overdrachtgegevens | undefined; basis: string }) => (
  <Kaart titel="Overdragen aan het wijkteam">
    <Stapel>
      {geweigerd ? (
        <Melding toon="letop" titel={`${geweigerd.naar?.naam ?? 'Het wijkteam'} zei nee`}>
          {geweigerd.reden ?? 'Zonder reden.'}
        </Melding>
      ) : null}
      <p>U kiest welke afspraken doorlopen en welke zorgen het wijkteam in de gaten houdt. Het wijkteam ziet eerst alleen het blad, en zegt dan ja of nee.</p>
      <Rij>
        <Knoplink soort="primair" icoon="overdracht" href={`${basis}/overdracht/aanbieden`}>
          {geweigerd ? 'Opnieuw aanbieden' : 'Aanbieden aan het wijkteam'}
        </Knoplink>
      </Rij>
    </Stapel>
  </Kaart>
);

const Eerdere = ({ overdrachten, basis }: { overdrachten: readonly Overdrachtgegevens[]; basis: string }) => (
  <Kaart titel="Eerdere overdrachten">
    <ul className="bv-duo-lijst">
      {overdrachten.map(({ id, soort, toestand, naar, aangebodenOp }) => (
        <li key={id} className="bv-duo-eerder">
          <Tekstlink href={`${basis}/overdracht/${id}`}>
            {soort === null ? 'Overdracht' : overdrachtsoortNaam[soort]}
            {naar === null ? '' : `: ${naar.naam}`}
          </Tekstlink>
          {toestand === null ? null : <Badge toon={toestand === 'GEWEIGERD' || toestand === 'INGETROKKEN' ? 'letop' : 'goed'}>{overdrachttoestandNaam[toestand]}</Badge>}
          {aangebodenOp === null ? null : (
            <span className="bv-zacht">
              <Datum waarde={aangebodenOp} />
            </span>
          )}
        </li>
      ))}
    </ul>
  </Kaart>
);

const Afsluitkaart = ({ casus: { toestand, geslotenOp, afsluitingen, overdrachten }, basis, magAfsluiten, magTerug }: { casus: Overdrachtcasus; basis: string; magAfsluiten: boolean; magTerug: boolean }) => {
  const isAanvaard = lopende(overdrachten)?.toestand === 'AANVAARD';
  const [laatste] = afsluitingen;
  if (geslotenOp !== null && (toestand === 'GESLOTEN' || toestand === 'BIJ_WIJKTEAM')) {
    return (
      <Kaart titel="Afgesloten" toon="goed" actie={<Datum waarde={geslotenOp} />}>
        <Stapel ruimte="klein">
          {laatste?.reden ? <p>{afsluitredenNaam[laatste.reden]}</p> : null}
          <Tekstlink href={`${basis}/overdracht/afsluiten`}>Hoe het is afgesloten, en wat u nog ziet</Tekstlink>
          {magTerug ? (
            <Rij>
              <Knoplink icoon="overdracht" href={`${basis}/overdracht/terughalen`}>
                Dit gezin terughalen
              </Knoplink>
            </Rij>
          ) : null}
        </Stapel>
      </Kaart>
    );
  }
  return magAfsluiten ? (
    <Kaart titel="Afsluiten">
      <Stapel>
        <p>
          {isAanvaard ? 'Het wijkteam zei ja. Maak de overdracht samen af: het gezin blijft bij u tot u afsluit. ' : ''}
          Leg vast waarom u stopt, wie contact houdt en wanneer het gezin terug kan komen.
        </p>
        <Rij>
          <Knoplink soort={isAanvaard ? 'primair' : 'secundair'} icoon="vlag" href={`${basis}/overdracht/afsluiten`}>
            Dit gezin afsluiten
          </Knoplink>
        </Rij>
      </Stapel>
    </Kaart>
  ) : null;
};

/** The end of the road: handing over to the wijkteam, and closing. */
export const Overdracht = () => {
  const { casusId, basis, casus: kop, magSchrijven } = useDossier();
  const { persoon } = useSessie();
  const lezing = useLezen(OverdrachtenDocument, { id: casusId });
  // A teamleider writes handovers too, but not this one: only a duo hands over to a wijkteam, and only a duo closes.
  const isDuo = magSchrijven('AFSLUITING');
  return (
    <Dossierpagina titel="Overdracht en afsluiten">
      <CasusGelezen van={lezing} laadtekst="Overdracht laden">
        {(casus) => {
          const nu = lopende(casus.overdrachten);
          const [laatste] = casus.overdrachten.filter(naarWijkteam);
          const eerdere = casus.overdrachten.filter(({ id }) => id !== nu?.id);
          const magBeginnen = isDuo && !nu && casus.toestand === 'BIJ_DUO';
          return (
            <Stapel>
              <Teamkaart overdracht={nu ?? laatste} afspraken={lezing.data?.gemeenteafspraken ?? []} />
              {nu ? <Lopend overdracht={nu} basis={basis} magSchrijven={isDuo} /> : null}
              {magBeginnen ? <Beginnen geweigerd={laatste?.toestand === 'GEWEIGERD' ? laatste : undefined} basis={basis} /> : null}
              <Afsluitkaart casus={casus} basis={basis} magAfsluiten={isDuo} magTerug={kop !== undefined && magTerughalen(kop, persoon.id)} />
              <Kijkmomenten momenten={casus.kijkmomenten} basis={isDuo ? `${basis}/overdracht` : undefined} vanHetGezin={(id) => <VanHetGezin onderdeel="KIJKMOMENT" id={id} waarover="dit moment" />} />
              <Terugkeren terugkeren={casus.terugkeren} vanHetGezin={(id) => <VanHetGezin onderdeel="TERUGKEER" id={id} waarover="waarom het duo terugkwam" />} />
              {eerdere.length > 0 ? <Eerdere overdrachten={eerdere} basis={basis} /> : null}
              {!nu && !magBeginnen && casus.overdrachten.length === 0 && casus.geslotenOp === null ? <LegeStaat titel="Er loopt geen overdracht" /> : null}
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
