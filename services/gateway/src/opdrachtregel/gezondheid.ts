import { leesEigenAdres } from '../environment.js';
import { vraagGezondheid } from '../platform/gezondheidsvraag.js';

/** `node gezondheid.js gereed`: for the health check of a container, which has no other program to ask with. Ends with 0 when all is well. */
process.exit((await vraagGezondheid(leesEigenAdres(), process.argv[2] === 'gereed' ? '/gereed' : '/gezond')) ? 0 : 1);
