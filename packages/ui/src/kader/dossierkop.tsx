import type { ReactNode } from 'react';
import { Badge } from '../tonen/badge.js';
import { Stappen, type Stap } from '../velden/stappen.js';
import { Kruimelpad, type Kruimel } from './kruimelpad.js';

export interface DossierkopProps {
  /** "Gezin De Wit – Yılmaz"; null when the viewer may not see names, then the number stands in. */
  naam: string | null | undefined;
  /** "BV-2026-0142" */
  nummer: string;
  personen?: readonly { naam: string; leeftijd?: number | null | undefined }[] | undefined;
  /** How many more belong to it than are named. */
  anderen?: number | undefined;
  duo?: readonly string[] | undefined;
  acuut?: boolean | undefined;
  /** More badges. */
  naast?: ReactNode;
  fasen?: readonly Stap[] | undefined;
  /** 1 is the first. */
  fase?: number | undefined;
  kruimelpad?: readonly Kruimel[] | undefined;
  acties?: ReactNode;
  breedte?: 'dossier' | 'breed' | undefined;
}

/** Identity bar on top of every page of a dossier. Its name is not a heading: the page itself has the h1. */
export const Dossierkop = ({ naam, nummer, personen = [], anderen = 0, duo = [], acuut, naast, fasen, fase = 1, kruimelpad, acties, breedte = 'dossier' }: DossierkopProps) => (
  <section className="bv-dossierkop" aria-label="Dossier">
    <div className={`bv-dossierkop__binnen bv-dossierkop__binnen--${breedte}`}>
      {kruimelpad ? <Kruimelpad kruimels={kruimelpad} /> : null}
      <div className="bv-dossierkop__rij">
        <div>
          <div className="bv-dossierkop__titelrij">
            <p className="bv-dossierkop__naam">{naam ?? nummer}</p>
            {acuut ? <Badge toon="acuut">Acute onveiligheid</Badge> : null}
            {naast}
          </div>
          <ul className="bv-dossierkop__gegevens">
            {naam ? <li>{nummer}</li> : null}
            {personen.length > 0 ? (
              <li>
                {personen.map((persoon) => (persoon.leeftijd === null || persoon.leeftijd === undefined ? persoon.naam : `${persoon.naam} (${persoon.leeftijd})`)).join(', ')}
                {anderen > 0 ? ` en nog ${anderen}` : ''}
              </li>
            ) : null}
            {duo.length > 0 ? <li>Duo: {duo.join(' en ')}</li> : null}
          </ul>
        </div>
        {acties ? <div className="bv-dossierkop__acties">{acties}</div> : null}
      </div>
      {fasen ? <Stappen label="Fasen" stappen={fasen} huidig={fase} fasen /> : null}
    </div>
  </section>
);
