import { roepOpdracht } from './roep-opdracht.js';

await roepOpdracht('rechten');
