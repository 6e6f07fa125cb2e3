import { createContext, type MouseEvent, useContext } from 'react';

export interface Navigatie {
  /** The router's navigate; without it every link is an ordinary page load. */
  readonly navigeer: ((href: string) => void) | undefined;
  readonly gebruikHref: (href: string) => string;
}

export const NavigatieContext = createContext<Navigatie>({ navigeer: undefined, gebruikHref: (href) => href });

const isGewoon = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/** What an `a` needs to go through the router; a new tab stays a new tab. */
export const useRouterlink = (href: string): { href: string; onClick: (gebeurtenis: MouseEvent<HTMLAnchorElement>) => void } => {
  const { navigeer, gebruikHref } = useContext(NavigatieContext);
  return {
    href: gebruikHref(href),
    onClick: (gebeurtenis) => {
      if (!navigeer || !isGewoon(gebeurtenis)) return;
      gebeurtenis.preventDefault();
      navigeer(href);
    },
  };
};
