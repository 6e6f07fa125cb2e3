import type { Recept } from '../recept.js';
import { bewaardeGezinnen } from './bewaard.js';
import { nota1 } from './nota-1.js';
import { nota2 } from './nota-2.js';
import { nota3 } from './nota-3.js';
import { nota4 } from './nota-4.js';
import { nota5 } from './nota-5.js';
import { nota6 } from './nota-6.js';
import { vandaagBijVeiligThuis } from './vandaag-veilig-thuis.js';
import { vandaagBijVeiligThuisZelf } from './vandaag-veilig-thuis-zelf.js';
import { vandaagBijDuo } from './vandaag-duo.js';
import { vandaagSamengesteld } from './vandaag-samengesteld.js';
import { vandaagRijk } from './vandaag-rijk.js';
import { vandaagBijRaad } from './vandaag-raad.js';
import { vandaagBijWijkteam } from './vandaag-wijkteam.js';

export const notagezinnen: readonly Recept[] = [...nota1, ...nota2, ...nota3, ...nota4, ...nota5, ...nota6];
export const gezinnenVanVandaag: readonly Recept[] = [...vandaagBijVeiligThuis, ...vandaagBijVeiligThuisZelf, ...vandaagRijk, ...vandaagBijDuo, ...vandaagBijRaad, ...vandaagBijWijkteam, ...vandaagSamengesteld];
export { bewaardeGezinnen };
