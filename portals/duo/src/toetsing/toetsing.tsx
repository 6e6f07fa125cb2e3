import { toetsingtoestandNaam, toetsuitkomstNaam } from '@bv/begrippen';
import { afschermingVan, useLezen, Waaromknop } from '@bv/portal';
import { Badge, Datum, Kaart, LegeStaat, Stapel, Tekstlink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { ToetsingenDocument } from '../gql/graphql.js';
import { Gereedheidskaart } from './gereedheidskaart.js';
import { Terugvragenkaart } from './terugvragenkaart.js';
import { Toetsingkaart } from './toetsingkaart.js';
import { loopt, type Toetsing as Toetsinggegevens, toestandToon } from './toetsingsgegevens.js';
import './toetsing.css';

const Eerdere = ({ toetsingen, basis }: { toetsingen: readonly Toetsinggegevens[]; basis: string }) => (
  <Kaart titel="Eerdere toetsingen">
    <ul className="bv-duo-lijst">
      {toetsingen.map(({ id, nummer, toestand, aangevraagdOp, oordeel }) => (
        <li key={id} className="bv-duo-eerder">
          <Tekstlink href={`${basis}/toetsing/${id}`}>{nummer ?? 'Toetsing'}</Tekstlink>
          {toestand === null ? null : <Badge toon={toestandToon[toestand]}>{toetsingtoestandNaam[toestand]}</Badge>}
          <span className="bv-zacht">
            {aangevraagdOp === null ? null : <Datum waarde={aangevraagdOp} />}
            {oordeel?.uitkomst ? `, ${toetsuitkomstNaam[oordeel.uitkomst].toLowerCase()}` : ''}
          </span>
        </li>
      ))}
    </ul>
  </Kaart>
);

/** Asking the Raad for an independent review, and what came of it. A shared verdict comes in by itself: a message reads this page again. */
export const Toetsing = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(ToetsingenDocument, { id: casusId });
  return (
    <Dossierpagina
      titel="Toetsing door de Raad"
      inleiding="De Raad toetst onafhankelijk of de weging volgt uit de feiten. De toetser leest een vastgezette versie van het dossier, niet het dossier zelf."
    >
      <CasusGelezen van={lezing} laadtekst="Toetsing laden">
        {(casus) => {
          if (afschermingVan(casus, 'toetsingen') && casus.toetsingen.length === 0) {
            return (
              <Stapel>
                <LegeStaat soort="niet-zichtbaar" titel="De toetsing is afgeschermd" actie={<Waaromknop label="TOETSING" />} />
                <WatIsAfgeschermd objecten={[casus]} />
              </Stapel>
            );
          }
          const [laatste, ...ouder] = casus.toetsingen;
          const isIngetrokken = laatste?.toestand === 'INGETROKKEN';
          const toonbaar = laatste && !isIngetrokken ? laatste : undefined;
          const eerdere = laatste && isIngetrokken ? [laatste, ...ouder] : ouder;
          const magAanvragen = magSchrijven('TOETSVRAAG') && casus.toestand === 'BIJ_DUO' && !casus.toetsingen.some(loopt);
          const gereedheid = lezing.data?.gereedheid;
          return (
            <Stapel>
              {toonbaar ? <Toetsingkaart toetsing={toonbaar} basis={basis} magSchrijven={magSchrijven('TOETSVRAAG')} /> : null}
              {toonbaar ? (
                <Terugvragenkaart terugvragen={toonbaar.terugvragen} toetsing={`${basis}/toetsing/${toonbaar.id}`} magBeantwoorden={magSchrijven('TOETSVRAAG') && (toonbaar.toestand === 'IN_TOETSING' || toonbaar.toestand === 'TERUGGEGEVEN')} />
              ) : null}
              {magAanvragen && gereedheid ? <Gereedheidskaart titel={toonbaar ? 'Opnieuw laten toetsen?' : 'Is het dossier klaar voor toetsing?'} gereedheid={gereedheid} basis={basis} magAanvragen={magAanvragen} /> : null}
              {!toonbaar && !magAanvragen ? <LegeStaat titel="Er loopt geen toetsing">Het duo vraagt een toetsing aan als het dossier klaar is.</LegeStaat> : null}
              {eerdere.length > 0 ? <Eerdere toetsingen={eerdere} basis={basis} /> : null}
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
