import { type ReactNode, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface Tabblad {
  sleutel: string;
  titel: string;
  aantal?: number | undefined;
  inhoud: ReactNode;
}

export interface TabbladenProps {
  label: string;
  tabbladen: readonly Tabblad[];
  /** Controlled when given; keep it in the URL so that the tab can be sent to a colleague. */
  gekozen?: string | undefined;
  onKies?: ((sleutel: string) => void) | undefined;
}

/** On a narrow screen the row of tabs scrolls; an address may open one that is off it. */
const useInBeeld = (gekozen: string | undefined) => {
  const lijst = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The tabs themselves come one pass after the list.
    const beeld = requestAnimationFrame(() => {
      const tab = lijst.current?.querySelector<HTMLElement>('[data-selected]');
      if (lijst.current && tab) lijst.current.scrollLeft = tab.offsetLeft - (lijst.current.clientWidth - tab.offsetWidth) / 2;
    });
    return () => cancelAnimationFrame(beeld);
  }, [gekozen]);
  return lijst;
};

export const Tabbladen = ({ label, tabbladen, gekozen, onKies }: TabbladenProps) => {
  const lijst = useInBeeld(gekozen);
  return (
    <Tabs className="bv-tabs" {...(gekozen === undefined ? {} : { selectedKey: gekozen })} onSelectionChange={(sleutel) => onKies?.(String(sleutel))}>
      <TabList ref={lijst} className="bv-tabs__lijst" aria-label={label}>
        {tabbladen.map((tab) => (
          <Tab key={tab.sleutel} id={tab.sleutel} className="bv-tabs__tab">
            {tab.titel}
            {tab.aantal === undefined ? null : <span className="bv-aantal">{tab.aantal}</span>}
          </Tab>
        ))}
      </TabList>
      {tabbladen.map((tab) => (
        <TabPanel key={tab.sleutel} id={tab.sleutel} className="bv-tabs__paneel">
          {tab.inhoud}
        </TabPanel>
      ))}
    </Tabs>
  );
};
