import { toetsingtoestandNaam, type Toetsingtoestand, toetsuitkomstNaam } from '@bv/begrippen';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, Rij, Stapel, Stappen, Veld, Velden, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { loopt, type Toetsing, toestandToon } from './toetsingsgegevens.js';

// Not when it is shared: then the verdict itself says how far it is.
const STAP: Readonly<Partial<Record<Toetsingtoestand, number>>> = { AANGEVRAAGD: 1, IN_TOETSING: 2, TERUGGEGEVEN: 2, VOORGELEGD: 3 };

const STAPPEN = [
  { naam: 'Aangevraagd', toelichting: 'wacht op een toetser' },
  { naam: 'Wordt getoetst', toelichting: 'de toetser leest en spreekt het gezin' },
  { naam: 'Bij het gezin', toelichting: 'het gezin leest het concept, ten minste vijf werkdagen' },
  { naam: 'Gedeeld', toelichting: 'u ziet het oordeel' },
];

export interface ToetsingkaartProps {
  toetsing: Toetsing;
  basis: string;
  magSchrijven: boolean;
}

/** One review with the Raad: how far it is, and when shared what the verdict is. */
export const Toetsingkaart = ({ toetsing, basis, magSchrijven }: ToetsingkaartProps) => {
  const { id, nummer, toestand, aangevraagdOp, termijn, gedeeldOp, toetser, oordeel } = toetsing;
  const stap = toestand === null ? undefined : STAP[toestand];
  return (
    <Kaart
      titel={`Toetsing ${nummer ?? ''}`.trim()}
      {...(toestand === 'GEDEELD' ? { toon: 'goed' as const } : {})}
      actie={toestand === null ? null : <Badge toon={toestandToon[toestand]}>{toetsingtoestandNaam[toestand]}</Badge>}
      voet={
        afschermingVan(toetsing, 'vraag') ? null : (
          <Rij>
            <Knoplink href={`${basis}/toetsing/${id}`}>{oordeel && toestand === 'GEDEELD' ? 'Het hele oordeel lezen' : 'Bekijken wat is vastgezet'}</Knoplink>
            {magSchrijven && loopt(toetsing) ? (
              <Knoplink soort="stil" href={`${basis}/toetsing/${id}/intrekken`}>
                Intrekken
              </Knoplink>
            ) : null}
          </Rij>
        )
      }
    >
      <Stapel>
        {stap === undefined ? null : <Stappen label="Waar de toetsing is" stappen={STAPPEN} huidig={stap} />}
        {toestand === 'GEDEELD' && oordeel ? (
          <div className="bv-duo-oordeel">
            <p className="bv-duo-oordeel__uitkomst">{oordeel.uitkomst === null ? 'Oordeel gedeeld' : toetsuitkomstNaam[oordeel.uitkomst]}</p>
            <Verhaal>{oordeel.motivering ?? ''}</Verhaal>
          </div>
        ) : null}
        <Velden kolommen={2}>
          <ZichtVeld object={toetsing} veld="vraag" label="Vraag aan de Raad" />
          <Veld naam="Toetser" waarde={toetser?.naam ?? 'Nog niemand'} />
          <Veld naam="Aangevraagd" waarde={aangevraagdOp === null ? null : <Datum waarde={aangevraagdOp} />} />
          {toestand === 'GEDEELD' ? (
            <Veld naam="Gedeeld" waarde={gedeeldOp === null ? null : <Datum waarde={gedeeldOp} />} />
          ) : loopt(toetsing) ? (
            <Veld naam="Antwoord uiterlijk" waarde={termijn === null ? null : <Datum waarde={termijn} />} />
          ) : null}
          {toestand === 'INGETROKKEN' ? <ZichtVeld object={toetsing} veld="reden" label="Waarom ingetrokken" /> : null}
        </Velden>
        <VanHetGezin onderdeel="TOETSING" id={id} waarover={nummer ?? 'vraag aan de Raad'} />
      </Stapel>
    </Kaart>
  );
};
