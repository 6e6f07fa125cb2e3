import type { ReactNode } from 'react';

/** Only for screen readers. */
export const Zichtbaarverborgen = ({ children }: { children: ReactNode }) => <span className="bv-verborgen">{children}</span>;
