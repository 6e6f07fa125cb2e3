#!/usr/bin/env node
import { roepOpdracht } from './roep-opdracht.js';

await roepOpdracht('contourennota');
