import { regelsUit } from '@bv/begrippen';
import { Tekstvlak, type veldbinding } from '@bv/ui';
import { useState } from 'react';

export interface RegelsveldProps {
  label: string;
  hint: string;
  veld: ReturnType<typeof veldbinding<string[] | null | undefined>>;
}

/** A list as lines of one text. What is typed stays as typed, empty lines too; the form gets the lines that say something. */
export const Regelsveld = ({ label, hint, veld: { waarde, onWijzig, ...veld } }: RegelsveldProps) => {
  const regels = waarde ?? [];
  const [getypt, zetGetypt] = useState(() => regels.join('\n'));
  // A draft that came back changes the value from outside: then that counts.
  const isVanHier = regelsUit(getypt).join('\n') === regels.join('\n');
  return (
    <Tekstvlak
      label={label}
      hint={hint}
      rijen={3}
      verplicht={false}
      {...veld}
      waarde={isVanHier ? getypt : regels.join('\n')}
      onWijzig={(tekst) => {
        zetGetypt(tekst);
        onWijzig(regelsUit(tekst));
      }}
    />
  );
};
