import { Fase, faseNaam, inzetmateNaam, specialismeNaam, vandaag } from '@bv/begrippen';
import { Vraagknop } from '@bv/formulier';
import { STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Melding, Stapel, Tabel, Veld, Velden, useStatus } from '@bv/ui';
import { looptNu } from '../app/dossier/duonamen.js';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { HetDuoDocument, VervangingBeeindigenDocument } from '../gql/graphql.js';
import { type Duocasus, duoleden, type Lid, teamleider } from './duocasus.js';

const Lidkaart = ({ lid, casus }: { lid: Lid; casus: Duocasus }) => {
  const vervanging = casus.vervangingen.find((regel) => regel.duolid?.id === lid.id && looptNu(regel));
  const { telefoon, uren, buitenUren } = lid.bereikbaarheid ?? {};
  return (
    <Kaart titel={lid.naam} actie={casus.aanspreekpunt?.id === lid.id ? <Badge toon="info">Vast gezicht</Badge> : null}>
      <Stapel>
        {vervanging?.vervanger && vervanging.tot !== null ? (
          <Melding toon="letop" titel={`Wordt vervangen door ${vervanging.vervanger.naam}`}>
            Tot en met <Datum waarde={vervanging.tot} />. Vertel het gezin wie er dan komt.
          </Melding>
        ) : null}
        <Velden kolommen={2}>
          <Veld naam="Werkt als" waarde={[lid.functie, lid.organisatie?.naam].filter(Boolean).join(', ')} />
          <Veld naam="Weet veel van" waarde={lid.specialismen?.map((soort) => specialismeNaam[soort]).join(', ')} />
          <Veld naam="Telefoon" waarde={telefoon} />
          <Veld naam="Bereikbaar" waarde={uren} />
          <Veld naam="Daarbuiten" waarde={buitenUren} />
        </Velden>
      </Stapel>
    </Kaart>
  );
};

const Inzetkaart = ({ casus, magVerdelen }: { casus: Duocasus; magVerdelen: boolean }) => {
  const { basis } = useDossier();
  const leden = duoleden(casus);
  return (
    <Kaart
      titel="Wie doet wat, per fase"
      randloos
      actie={
        magVerdelen ? (
          <Knoplink klein icoon="potlood" href={`${basis}/duo/inzet`}>
            Verdelen
          </Knoplink>
        ) : null
      }
    >
      <Tabel
        bijschrift="Inzet van het duo per fase"
        rijen={Object.values(Fase)}
        rijSleutel={(fase) => fase}
        kolommen={[
          { sleutel: 'fase', kop: 'Fase', rijkop: true, cel: (fase) => <>{faseNaam[fase]} {fase === casus.fase ? <Badge toon="info">Nu</Badge> : null}</> },
          ...leden.map((lid) => ({
            sleutel: lid.id,
            kop: lid.naam,
            cel: (fase: Fase) => {
              const mate = casus.inzet.find((regel) => regel.fase === fase && regel.partij?.id === lid.id)?.mate;
              return mate ? inzetmateNaam[mate] : <span className="bv-zacht">Nog niet verdeeld</span>;
            },
          })),
        ]}
      />
    </Kaart>
  );
};

const Vervangingkaart = ({ casus, magRegelen }: { casus: Duocasus; magRegelen: boolean }) => {
  const { basis } = useDossier();
  const { meld } = useStatus();
  const opdracht = useOpdracht(VervangingBeeindigenDocument, { gelukt: () => meld('De vervanging is gestopt.') });
  return (
    <Kaart
      titel="Vervanging"
      actie={
        magRegelen ? (
          <Knoplink klein icoon="plus" href={`${basis}/duo/vervanging`}>
            Vervanging regelen
          </Knoplink>
        ) : null
      }
    >
      <Stapel>
        {opdracht.storing || opdracht.weigeringen.length > 0 ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet gestopt">
            {opdracht.storing ? STORINGTEKST[opdracht.storing] : opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}
          </Melding>
        ) : null}
        {casus.vervangingen.length === 0 ? (
          <LegeStaat titel="Niemand wordt vervangen">Is een van u weg? Dan ziet een collega het dossier zo lang als nodig, en staat hier als vervanger.</LegeStaat>
        ) : (
          <ul className="bv-duo-lijst">
            {casus.vervangingen.map((regel) => (
              <li key={regel.id}>
                <strong>{regel.vervanger?.naam}</strong> vervangt {regel.duolid?.naam} van {regel.van === null ? '' : <Datum waarde={regel.van} />} tot en met {regel.tot === null ? '' : <Datum waarde={regel.tot} />}{' '}
                {looptNu(regel) ? <Badge toon="letop">Nu</Badge> : <span className="bv-zacht">{(regel.tot ?? '') < vandaag() ? 'voorbij' : 'komt nog'}</span>}{' '}
                {magRegelen && looptNu(regel) ? (
                  <Vraagknop
                    klein
                    knop="Nu stoppen"
                    aria-label={`Nu stoppen: vervanging door ${regel.vervanger?.naam ?? 'collega'}`}
                    vraag="De vervanging nu stoppen?"
                    ja="Vervanging stoppen"
                    bezig={opdracht.bezig}
                    onJa={() => opdracht.voerUit({ id: regel.id })}
                  >
                    {regel.vervanger?.naam ?? 'De vervanger'} ziet het dossier dan niet meer.
                  </Vraagknop>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Stapel>
    </Kaart>
  );
};

/** Who the two are, when they can be reached, who does what, and who stands in. */
export const HetDuo = () => {
  const { casusId, magSchrijven } = useDossier();
  const lezing = useLezen(HetDuoDocument, { id: casusId });
  const isVanDuo = magSchrijven('VEILIGHEID');
  return (
    <Dossierpagina titel="Het duo" inleiding="Twee vaste mensen, van begin tot eind. Beiden zijn verantwoordelijk.">
      <CasusGelezen van={lezing} laadtekst="Duo laden">
        {(casus) => {
          const leden = duoleden(casus);
          const leider = teamleider(casus);
          return (
            <Stapel>
              {leden.length === 0 ? <LegeStaat titel="Er is nu geen duo">Het gezin wacht op een duo, of het duo is klaar.</LegeStaat> : leden.map((lid) => <Lidkaart key={lid.id} lid={lid} casus={casus} />)}
              {leden.length > 0 ? <Inzetkaart casus={casus} magVerdelen={isVanDuo} /> : null}
              {leden.length > 0 ? <Vervangingkaart casus={casus} magRegelen={isVanDuo || magSchrijven('OVERDRACHT')} /> : null}
              {leider ? (
                <p className="bv-zacht">
                  Teamleider: {leider.naam}
                  {leider.bereikbaarheid?.telefoon ? `, ${leider.bereikbaarheid.telefoon}` : ''}
                  {leider.bereikbaarheid?.uren ? ` (${leider.bereikbaarheid.uren})` : ''}
                </p>
              ) : null}
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
