import { Icoon, Kaart, LegeStaat, Tekstlink } from '@bv/ui';
import type { Taak } from './te-doen.js';

/** "Nu te doen": each line goes to the place where it is done. */
export const TeDoenLijst = ({ taken, basis }: { taken: readonly Taak[]; basis: string }) => (
  <Kaart titel="Nu te doen" randloos actie={taken.length > 1 ? `${taken.length} punten` : null}>
    {taken.length === 0 ? (
      <LegeStaat titel="Niets dat nu moet">Afspraken, contact, feiten en metingen zijn bij.</LegeStaat>
    ) : (
      <ul className="bv-duo-regels">
        {taken.map(({ sleutel, tekst, pad, wanneer, isLaat }) => (
          <li key={sleutel} className="bv-duo-taak">
            <Icoon naam={isLaat ? 'waarschuwing' : 'klok'} />
            <div className="bv-duo-taak__tekst">
              <Tekstlink href={`${basis}/${pad}`}>{tekst}</Tekstlink>
              <span className={isLaat ? 'bv-duo-taak__wanneer bv-tekst--acuut' : 'bv-duo-taak__wanneer'}>{wanneer}</span>
            </div>
          </li>
        ))}
      </ul>
    )}
  </Kaart>
);
