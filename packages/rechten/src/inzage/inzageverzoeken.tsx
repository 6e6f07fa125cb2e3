import { inzagerechtVan } from '@bv/beleid';
import { inzagetoestandNaam, inzagevragerNaam, type Inzagetoestand } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Stapel, type Toon, Veld, Velden } from '@bv/ui';
import { InzageverzoekenDocument, type InzageVeldenFragment } from '../gql/graphql.js';

export const TOON: Readonly<Record<Inzagetoestand, Toon>> = { AANGEVRAAGD: 'letop', IN_VOORBEREIDING: 'info', GECONTROLEERD: 'goed', VERSTREKT: 'neutraal', GEWEIGERD: 'neutraal', INGETROKKEN: 'neutraal' };

export const naamVan = (lid: { voornamen: string | null; achternaam?: string | null } | null): string => [lid?.voornamen, lid?.achternaam].filter(Boolean).join(' ') || 'Onbekend';

const Verzoekkaart = ({ verzoek, basis }: { verzoek: InzageVeldenFragment; basis: string }) => {
  const { id, toestand, vrager, gevraagdOp, termijn, voor, vragerLid, gemachtigde, wens } = verzoek;
  const door = vragerLid ? naamVan(vragerLid) : gemachtigde;
  const recht = inzagerechtVan(verzoek);
  const isOpen = toestand === 'AANGEVRAAGD' || toestand === 'IN_VOORBEREIDING' || toestand === 'GECONTROLEERD';
  return (
    <Kaart
      titel={`Dossier van ${naamVan(voor)}`}
      actie={
        <Knoplink klein soort={isOpen ? 'primair' : 'secundair'} href={`${basis}/inzage/${id}`} aria-label={`Openen: verzoek over ${naamVan(voor)}`}>
          Openen
        </Knoplink>
      }
    >
      <Stapel>
        <p>{toestand === null ? null : <Badge toon={TOON[toestand]}>{inzagetoestandNaam[toestand]}</Badge>}</p>
        <Velden kolommen={3}>
          <Veld naam="Gevraagd door" waarde={[vrager === null ? null : inzagevragerNaam[vrager], door].filter(Boolean).join(': ')} />
          <Veld naam="Gevraagd op" waarde={gevraagdOp === null ? null : <Datum waarde={gevraagdOp} />} />
          {isOpen ? <Veld naam="Klaar voor" waarde={termijn === null ? null : <Datum waarde={termijn} />} /> : null}
          {wens === null ? null : <Veld naam="Wat diegene wil weten" waarde={wens} />}
          {isOpen && !recht.mag ? <Veld naam="Let op" waarde={recht.regel} /> : null}
        </Velden>
      </Stapel>
    </Kaart>
  );
};

/** What family members asked about their dossier, newest first. */
export const Inzageverzoeken = ({ casusId, basis }: { casusId: string; basis: string }) => {
  const lezing = useLezen(InzageverzoekenDocument, { casusId });
  return (
    <Gelezen van={lezing} laadtekst="Verzoeken laden">
      {({ casus }) =>
        !casus ? null : casus.inzageverzoeken.length === 0 ? (
          <LegeStaat titel="Nog geen verzoeken" actie={<Knoplink href={`${basis}/inzage/nieuw`}>Verzoek vastleggen</Knoplink>}>
            Vraagt een gezinslid om het dossier te zien? Leg dat hier vast. U hebt een maand de tijd.
          </LegeStaat>
        ) : (
          <Stapel>
            {casus.inzageverzoeken.map((verzoek) => (
              <Verzoekkaart key={verzoek.id} verzoek={verzoek} basis={basis} />
            ))}
          </Stapel>
        )
      }
    </Gelezen>
  );
};
