import {parentPort, workerData} from 'node:worker_threads';
import {readingToText} from '../document/known.ts';
import {openDocument} from '../document/open.ts';
import type {ReadOptions} from '../reading/reading.ts';

// Reads one file's bytes beside the screen, so that keys and signals are obeyed meanwhile; see app/read-aside.ts.
const {bytes, options} = workerData as {readonly bytes: Uint8Array; readonly options: ReadOptions};
const document = openDocument(bytes, options);
parentPort?.postMessage('refused' in document ? null : readingToText(document.reading));
