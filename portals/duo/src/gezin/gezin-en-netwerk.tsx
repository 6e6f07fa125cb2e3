import { relatiebandNaam, soortSamenlevingsvormNaam, vandaag } from '@bv/begrippen';
import { afschermingVan, useLezen, Waaromknop } from '@bv/portal';
import { Genogram, Kaart, Knoplink, Kolommen, LegeStaat, Stapel, Tekstlink } from '@bv/ui';
import { useMemo } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { GezinDocument } from '../gql/graphql.js';
import { familieVan } from './familie.js';
import type { Gezinscasus, Lid } from './gezinscasus.js';
import { Lidkaart } from './lidkaart.js';
import { periodetekst } from './lidregels.js';
import { Netwerkkaart } from './netwerkkaart.js';
import { afhankelijkheden, opSoort, relatiezin } from './relatiezin.js';

interface DeelProps {
  casus: Gezinscasus;
  basis: string;
}

interface LedenProps extends DeelProps {
  magWijzigen: boolean;
}

const Kaarten = ({ leden, basis, magWijzigen }: { leden: readonly Lid[]; basis: string; magWijzigen: boolean }) => (
  <div className="bv-duo-leden">
    {leden.map((lid) => (
      <Lidkaart key={lid.id} lid={lid} basis={basis} magWijzigen={magWijzigen} />
    ))}
  </div>
);

// Who it is about first; who died and who only belongs to the family come last.
const plaats = ({ rol, isDirectbetrokkene, overledenOp }: Lid): number => (overledenOp !== null ? 3 : isDirectbetrokkene === false ? 2 : rol === 'KIND' ? 1 : 0);

const Leden = ({ casus, basis, magWijzigen }: LedenProps) => {
  if (afschermingVan(casus, 'gezinsleden')) return <LegeStaat soort="niet-zichtbaar" titel="Wie de gezinsleden zijn, is afgeschermd" actie={<Waaromknop label="IDENTIFICEREND" />} />;
  if (casus.gezinsleden.length === 0) return <LegeStaat titel="Nog geen gezinsleden">Voeg toe wie bij dit gezin hoort, van jong tot oud.</LegeStaat>;
  const eerder = casus.gezinsleden.filter(({ isLid }) => isLid === false);
  const nu = casus.gezinsleden.filter(({ isLid }) => isLid !== false).toSorted((een, ander) => plaats(een) - plaats(ander));
  return (
    <Stapel>
      <section>
        <h2 className="bv-duo-sectiekop">Wie er nu bij horen</h2>
        <Kaarten leden={nu} basis={basis} magWijzigen={magWijzigen} />
      </section>
      {eerder.length > 0 ? (
        <section>
          <h2 className="bv-duo-sectiekop">Eerdere gezinsleden</h2>
          <Kaarten leden={eerder} basis={basis} magWijzigen={magWijzigen} />
        </section>
      ) : null}
    </Stapel>
  );
};

const Tekening = ({ casus }: { casus: Gezinscasus }) => {
  const familie = useMemo(() => familieVan(casus, vandaag()), [casus]);
  return casus.gezinsleden.length < 2 ? null : (
    <Kaart titel="Genogram">
      <Genogram naam="Genogram: wie bij wie hoort" familie={familie} />
    </Kaart>
  );
};

const relatietoevoeging = ({ band, sinds, tot }: Gezinscasus['relaties'][number]): string => {
  const delen = [band === null ? '' : relatiebandNaam[band], periodetekst({ van: sinds, tot })].filter(Boolean);
  return delen.length === 0 ? '' : `(${delen.join(', ')})`;
};

const Afhankelijkheden = ({ zinnen }: { zinnen: readonly string[] }) => (
  <section>
    <h3 className="bv-duo-tussenkop">Wie is van wie afhankelijk</h3>
    {zinnen.length === 0 ? (
      <p className="bv-zacht">Voor zover bekend niemand.</p>
    ) : (
      <ul className="bv-duo-lijst bv-duo-lijst--dicht">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    )}
  </section>
);

const Relaties = ({ casus, basis, magSchrijven }: DeelProps & { magSchrijven: boolean }) => (
  <Kaart
    titel="Wie hoort bij wie"
    actie={magSchrijven && casus.gezinsleden.length > 1 ? <Knoplink klein icoon="plus" href={`${basis}/gezin/relatie/nieuw`}>Relatie toevoegen</Knoplink> : null}
  >
    {afschermingVan(casus, 'relaties') ? (
      <LegeStaat soort="niet-zichtbaar" titel="De relaties zijn afgeschermd" actie={<Waaromknop label="IDENTIFICEREND" />} />
    ) : casus.relaties.length === 0 ? (
      <LegeStaat titel="Nog geen relaties">Hier staat hoe gezinsleden bij elkaar horen en wie van wie afhankelijk is.</LegeStaat>
    ) : (
      <Kolommen verdeling="1-1">
        <section>
          <h3 className="bv-duo-tussenkop">Relaties</h3>
          <ul className="bv-duo-lijst bv-duo-lijst--dicht">
            {opSoort(casus.relaties).map((relatie) => (
              <li key={relatie.id}>
                {relatiezin(relatie, relatietoevoeging(relatie))}
                {magSchrijven ? (
                  <>
                    {' '}
                    <Tekstlink href={`${basis}/gezin/relatie/${relatie.id}`} aria-label={`Wijzigen: ${relatiezin(relatie)}`}>
                      Wijzigen
                    </Tekstlink>
                  </>
                ) : null}
                {relatie.toelichting === null ? null : <p className="bv-zacht">{relatie.toelichting}</p>}
                <VanHetGezin onderdeel="RELATIE" id={relatie.id} waarover={relatiezin(relatie)} alleenTonen />
              </li>
            ))}
          </ul>
        </section>
        <Afhankelijkheden zinnen={afhankelijkheden(casus.relaties)} />
      </Kolommen>
    )}
  </Kaart>
);

/** Everybody of the family, how they belong together, and who stands around them. */
export const GezinEnNetwerk = () => {
  const { casusId, basis, casus: kop, magSchrijven } = useDossier();
  const lezing = useLezen(GezinDocument, { id: casusId });
  const soort = lezing.data?.casus?.soort ?? undefined;
  return (
    <Dossierpagina
      titel="Gezin en netwerk"
      inleiding={soort ? `${soortSamenlevingsvormNaam[soort]}${lezing.data?.casus?.gebied ? ` in ${lezing.data.casus.gebied}` : ''}` : undefined}
      acties={
        kop && magSchrijven('IDENTIFICEREND') ? (
          <Knoplink icoon="persoonErbij" href={`${basis}/gezin/lid/nieuw`}>
            Gezinslid toevoegen
          </Knoplink>
        ) : null
      }
    >
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Stapel>
            <Tekening casus={casus} />
            <Leden casus={casus} basis={basis} magWijzigen={magSchrijven('IDENTIFICEREND')} />
            <Relaties casus={casus} basis={basis} magSchrijven={magSchrijven('IDENTIFICEREND')} />
            <Netwerkkaart casus={casus} basis={basis} magSchrijven={magSchrijven('CONTACT')} />
            <WatIsAfgeschermd objecten={[casus, ...casus.gezinsleden, ...casus.relaties]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
