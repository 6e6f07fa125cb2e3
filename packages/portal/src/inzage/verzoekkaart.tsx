import { hoedanigheidNaam, type Portaal } from '@bv/beleid';
import { Datum, Kaart, Knop, Stapel, Tekstlink, Tijdstip, Veld, Velden, Verhaal } from '@bv/ui';
import { type ReactNode, useState } from 'react';
import { ToegangBeeindigenDocument, ToegangIntrekkenDocument } from '../gql/graphql.js';
import { useOpdracht } from '../opdracht/use-opdracht.js';
import { usePortaal } from '../portaal/portaal-provider.js';
import { Termijn } from '../werk/termijn.js';
import { Beoordeelformulier } from './beoordeelformulier.js';
import type { Verzoek } from './verzoek.js';
import { namenVan, nogDagen, Verzoekbadge, verzoekzin } from './verzoekstand.js';

const DOSSIER: Readonly<Partial<Record<Portaal, string>>> = { 'veilig-thuis': '/veilig-thuis/casus/', duo: '/duo/gezin/', wijkteam: '/wijkteam/gezin/' };

/** The dossier in this portal; for who supervises, who looked at it. */
const adres = (portaal: Portaal, { casusId, casusnummer }: Verzoek): string | undefined =>
  portaal === 'privacy' ? `/privacy/logboek/${casusnummer ?? ''}` : DOSSIER[portaal] && `${DOSSIER[portaal]}${casusId}`;

const Gezin = ({ verzoek, naam }: { verzoek: Verzoek; naam: string | undefined }) => {
  const href = adres(usePortaal(), verzoek);
  const tekst = [naam, verzoek.casusnummer].filter(Boolean).join(', ');
  return href === undefined ? tekst : <Tekstlink href={href}>{tekst}</Tekstlink>;
};

const Looptijd = ({ verzoek: { toestand, tot, gevraagdTot } }: { verzoek: Verzoek }): ReactNode =>
  tot === null ? (
    <>
      Gevraagd tot en met <Datum waarde={gevraagdTot} />
    </>
  ) : (
    <>
      Tot en met <Datum waarde={tot} />
      {toestand === 'TOEGEKEND' ? `, ${nogDagen(tot)}` : null}
    </>
  );

const Antwoord = ({ verzoek: { beslistDoor, beslistOp, beslisreden, toegekend } }: { verzoek: Verzoek }) => (
  <>
    {(toegekend ?? []).length > 0 ? <Veld naam="Opengemaakt" waarde={namenVan(toegekend)} /> : null}
    {beslistOp === null ? null : (
      <Veld
        naam="Beslist door"
        waarde={
          <>
            {beslistDoor?.naam}, <Tijdstip waarde={beslistOp} />
          </>
        }
      />
    )}
    {beslisreden === null ? null : <Veld naam="Toelichting van de beslisser" waarde={<Verhaal>{beslisreden}</Verhaal>} />}
  </>
);

const Intrekknop = ({ id }: Pick<Verzoek, 'id'>) => {
  const { voerUit, bezig } = useOpdracht(ToegangIntrekkenDocument);
  return (
    <Knop klein bezig={bezig} onKlik={() => void voerUit({ id })}>
      Verzoek intrekken
    </Knop>
  );
};

const Stopknop = ({ id, isVanMij }: Pick<Verzoek, 'id' | 'isVanMij'>) => {
  const { voerUit, bezig } = useOpdracht(ToegangBeeindigenDocument);
  return (
    <Knop klein bezig={bezig} onKlik={() => void voerUit({ id })}>
      {isVanMij === true ? 'Ik heb dit niet meer nodig' : 'Inzage stoppen'}
    </Knop>
  );
};

/** What this person can still do with the request, beside judging it. */
const actie = ({ id, toestand, isVanMij, magBeslissen }: Verzoek): ReactNode => {
  if (toestand === 'AANGEVRAAGD' && isVanMij === true) return <Intrekknop id={id} />;
  return toestand === 'TOEGEKEND' && (isVanMij === true || magBeslissen === true) ? <Stopknop id={id} isVanMij={isVanMij} /> : null;
};

export interface VerzoekkaartProps {
  verzoek: Verzoek;
  /** Of the family, where this person may know it. */
  naam: string | undefined;
}

/** One request: who asks what of whom, until when, and where it stands. */
export const Verzoekkaart = ({ verzoek, naam }: VerzoekkaartProps) => {
  const [beoordeelt, zetBeoordeelt] = useState(false);
  const { aanvrager, hoedanigheid, labels, motivering, gevraagdOp, toestand, isVanMij, magBeslissen, termijn, werkdagenOver } = verzoek;
  const teBeoordelen = magBeslissen === true && toestand === 'AANGEVRAAGD';
  return (
    <Kaart niveau={3} titel={isVanMij === true ? namenVan(labels) : `${namenVan(labels)}, voor ${aanvrager?.naam ?? 'een collega'}`} actie={<Verzoekbadge toestand={toestand} />} voet={actie(verzoek)}>
      <Stapel>
        <Velden kolommen={2}>
          <Veld naam="Gezin" waarde={<Gezin verzoek={verzoek} naam={naam} />} />
          {isVanMij === true ? (
            <Veld naam="Stand" waarde={toestand === 'AFGEWEZEN' ? 'Afgewezen. De reden leest u hieronder.' : verzoekzin(verzoek)} />
          ) : (
            <Veld naam="Wie vraagt" waarde={[aanvrager?.naam, aanvrager?.organisatie?.naam, hoedanigheidNaam[hoedanigheid]].filter(Boolean).join(', ')} />
          )}
          <Veld naam="Gevraagd op" waarde={<Tijdstip waarde={gevraagdOp} />} />
          <Veld naam="Looptijd" waarde={<Looptijd verzoek={verzoek} />} />
          {teBeoordelen ? <Veld naam="Beslissen" waarde={<Termijn termijn={termijn} werkdagenOver={werkdagenOver} />} /> : null}
          <Veld naam="Waarvoor" waarde={motivering === null ? <span className="bv-zacht">De reden lezen alleen de aanvrager en wie beslist.</span> : <Verhaal>{motivering}</Verhaal>} />
          <Antwoord verzoek={verzoek} />
        </Velden>
        {teBeoordelen ? (
          <Knop soort="primair" aria-expanded={beoordeelt} onKlik={() => zetBeoordeelt(!beoordeelt)} aria-label={`Beoordelen: ${namenVan(labels)}, ${aanvrager?.naam ?? ''}`}>
            Beoordelen
          </Knop>
        ) : null}
        {teBeoordelen && beoordeelt ? <Beoordeelformulier verzoek={verzoek} /> : null}
      </Stapel>
    </Kaart>
  );
};
