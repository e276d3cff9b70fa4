/** Why something could not be done with a file. */
export interface Trouble {
	/** The system's code (`ENOENT`), or one of our own in small letters (`not-a-file`). */
	readonly code: string;
	/** A clause that goes on from "it can't be read: " or "Not saved: ". */
	readonly sentence: string;
	/** What can be done about it, in whole sentences, where there is more than trying again. */
	readonly wayOut?: string;
}

const SENTENCES: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'it is a folder',
	ELOOP: 'it is a link that leads in a circle',
	EACCES: 'permission is denied',
	EPERM: 'permission is denied',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is used up',
	EFBIG: 'the file would be too large',
	EIO: 'the disk reports an error',
	EBUSY: 'another program holds it',
	ETXTBSY: 'another program holds it',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	ESTALE: 'the network folder has lost it',
	ENAMETOOLONG: 'its name is too long',
	'not-a-file': 'it is not a regular file',
	'too-large': 'it has more than 8 MiB',
	'read-only': 'it is read-only',
	unsettled: 'another program is writing to it',
	mismatch: 'the disk gave back other bytes than were written',
};

/** The code of an error that the system raised; its message where it has none. */
export const codeOf = (error: unknown): string => {
	if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
	return String(error);
};

/** A failure as a value, from a code. */
export const troubleOf = (code: string): Trouble => ({
	code,
	sentence: SENTENCES[code] ?? `the system reports ${code}`,
});

/** An expected failure on its way up to the value that tells of it; never leaves `files/`. */
export class FileError extends Error {
	readonly code: string;

	constructor(code: string) {
		super(troubleOf(code).sentence);
		this.code = code;
	}
}
