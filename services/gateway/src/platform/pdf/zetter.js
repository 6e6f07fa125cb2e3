// Plain JavaScript: a worker thread loads this file as it stands, also where the rest runs through a compiler.
import { parentPort, workerData } from 'node:worker_threads';

const { sjabloon, gegevens, titel } = workerData;

/** Data comes in as JSON input and never as source, so that no text of a dossier is read as markup. */
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
const zetter = NodeCompiler.create();
const pdf = zetter.pdf({ mainFileContent: sjabloon, inputs: { gegevens, titel } }, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.now() / 1000) });
parentPort?.postMessage(pdf);
