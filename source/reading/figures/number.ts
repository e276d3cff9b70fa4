/** A number as people write it: `1,200`, `1 234`, `1.234,5`, `99.95`, `12'000`. For use inside larger expressions. */
export const NUMBER =
	/\d{1,3}(?:(?:,\d{3})+(?!\d)|(?:\.\d{3}){2,}(?!\d)|(?:\.\d{3})+(?=,\d)|(?:[\u00a0\u2009\u202f ’']\d{3})+(?!\d))(?:[.,]\d+)?|\d+(?:[.,]\d+)?/;

/**
 * What such a number means. With two kinds of sign the last one is the decimal point; a single comma before exactly three figures
 * parts thousands, and so do several full stops; a single full stop is a decimal point, unless two noughts end the fraction.
 */
export const numberOf = (written: string): number => {
	const bare = written.replace(/[\u00a0\u2009\u202f ’']/g, '');
	const comma = bare.lastIndexOf(',');
	const stop = bare.lastIndexOf('.');
	if (comma >= 0 && stop >= 0)
		return Number(comma > stop ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''));
	if (comma >= 0)
		return Number(
			/^\d{1,3}(?:,\d{3})+$/.test(bare) && !bare.startsWith('0,')
				? bare.replaceAll(',', '')
				: bare.replace(',', '.'),
		);
	// "15.000": nobody writes a fraction down to two noughts.
	const parted = /^(?:\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}\.\d00)$/.test(bare);
	return Number(parted ? bare.replaceAll('.', '') : bare);
};
