import { lidnaam, plandeelNaam } from '@bv/begrippen';
import { useLezen, useParams } from '@bv/portal';
import { Badge, Citaat, Datum, Kaart, Knoplink, LegeStaat, Stapel, Uitklap, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Oordeelbadge } from '../app/dossier/oordeelbadge.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { PlanversiesDocument, type PlanversiesQuery } from '../gql/graphql.js';
import { PLANPAD } from './plandelen.js';
import { planverschil } from './planverschil.js';

type Versiecasus = NonNullable<PlanversiesQuery['casus']>;
type Versie = Versiecasus['planversies'][number];

const Akkoorden = ({ versie, casus }: { versie: Versie; casus: Versiecasus }) => {
  const { basis, magSchrijven } = useDossier();
  return (
    <Kaart titel="Wat vindt ieder ervan?">
      <ul className="bv-duo-lidreacties">
        {casus.gezinsleden.map((lid) => {
          const akkoord = versie.akkoorden.find(({ gezinslid }) => gezinslid?.id === lid.id);
          return (
            <li key={lid.id} className="bv-duo-lidreactie">
              <div className="bv-duo-reactie">
                <p>
                  <strong>{lidnaam(lid)}</strong>{' '}
                  {akkoord?.oordeel ? <Oordeelbadge oordeel={akkoord.oordeel} /> : <span className="bv-zacht">nog niet gevraagd</span>}{' '}
                  {akkoord?.datum ? (
                    <span className="bv-zacht">
                      <Datum waarde={akkoord.datum} />
                    </span>
                  ) : null}
                </p>
                {akkoord?.eigenWoorden ? <Citaat>{akkoord.eigenWoorden}</Citaat> : null}
                {akkoord ? <VanHetGezin onderdeel="PLANAKKOORD" id={akkoord.id} waarover={lidnaam(lid)} alleenTonen /> : null}
              </div>
              {magSchrijven('ZIENSWIJZE') ? (
                <Knoplink klein href={`${basis}/plan/versies/${versie.id}/${lid.id}`} aria-label={`Reactie ${akkoord ? 'wijzigen' : 'vastleggen'}: ${lidnaam(lid)}`}>
                  {akkoord ? 'Reactie wijzigen' : 'Reactie vastleggen'}
                </Knoplink>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Kaart>
  );
};

/** One version of a part of the plan, as it was agreed on, with what changed since the one before. */
export const PlanversieLezen = () => {
  const { casusId, basis } = useDossier();
  const { versieId } = useParams();
  const lezing = useLezen(PlanversiesDocument, { id: casusId });
  const gevonden = lezing.data?.casus?.planversies.find(({ id }) => id === versieId);
  const deel = gevonden?.deel ?? 'VEILIGHEID';
  return (
    <Dossierpagina
      titel={gevonden ? `${plandeelNaam[deel]}, versie ${gevonden.nummer ?? ''}` : 'Versie van het plan'}
      acties={
        <Knoplink soort="stil" icoon="pijlLinks" href={`${basis}/${PLANPAD[deel]}`}>
          Het plan van nu
        </Knoplink>
      }
    >
      <CasusGelezen van={lezing} laadtekst="Versie laden">
        {(casus) => {
          const versie = casus.planversies.find(({ id }) => id === versieId);
          if (!versie) return <LegeStaat titel="Deze versie is niet gevonden" actie={<Knoplink href={`${basis}/plan`}>Naar het plan</Knoplink>} />;
          const zelfdeDeel = casus.planversies.filter((ander) => ander.deel === versie.deel);
          const vorige = zelfdeDeel.find(({ nummer }) => nummer === (versie.nummer ?? 0) - 1);
          const isOud = zelfdeDeel.some(({ nummer }) => (nummer ?? 0) > (versie.nummer ?? 0));
          const { zinnen, vervallen } = planverschil(versie.inhoud, vorige?.inhoud);
          return (
            <Stapel>
              <Kaart>
                <Stapel>
                  <p>
                    {isOud ? <Badge toon="neutraal">Oude versie</Badge> : <Badge toon="goed">Laatste versie</Badge>} Vastgesteld op {versie.vastgesteldOp === null ? 'onbekende datum' : <Datum waarde={versie.vastgesteldOp} />}
                    {versie.vastgesteldDoor === null ? '' : ` door ${versie.vastgesteldDoor.naam}`}
                  </p>
                  {versie.toelichting === null ? null : <p className="bv-zacht">{versie.toelichting}</p>}
                  <ol className="bv-duo-planzinnen">
                    {zinnen.map(({ tekst, isNieuw }) => (
                      <li key={tekst}>
                        {isNieuw ? <Badge toon="info">Nieuw</Badge> : null}
                        <Verhaal>{tekst}</Verhaal>
                      </li>
                    ))}
                  </ol>
                  {vervallen.length > 0 ? (
                    <Uitklap titel={vervallen.length === 1 ? '1 zin uit de vorige versie verviel' : `${vervallen.length} zinnen uit de vorige versie vervielen`} niveau={2}>
                      <ul className="bv-duo-punten">
                        {vervallen.map((zin) => (
                          <li key={zin}>{zin}</li>
                        ))}
                      </ul>
                    </Uitklap>
                  ) : null}
                  <VanHetGezin onderdeel="PLANVERSIE" id={versie.id} waarover={`versie ${versie.nummer ?? ''}`} />
                </Stapel>
              </Kaart>
              <Akkoorden versie={versie} casus={casus} />
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
