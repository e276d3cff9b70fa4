import type {Document} from '../document/document.ts';
import {openDocument, type Unopenable} from '../document/open.ts';

export {amend} from '../document/amend.ts';
export {unreadWithEdits, withEdits} from '../document/carry-out.ts';
export {nextStatus} from '../document/next-status.ts';
export {relocate, relocateHeading} from '../document/relocate.ts';
export {openDocument};

/** A document's file after somebody wrote it; what still stands is not parsed again. */
export const reread = (document: Document, bytes: Uint8Array): Document | Unopenable =>
	openDocument(bytes, document.options, document);
