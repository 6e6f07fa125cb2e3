import { leesOmgeving } from './environment.js';
import { genereer } from './opdrachten/genereer.js';

process.exitCode = await genereer(leesOmgeving());
