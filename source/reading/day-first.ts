const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g;

/** Whether a text writes its dates with the day first: where some say so (`16/11/2025`) and none says the opposite. */
export const writesDayFirst = (text: string): boolean => {
	let day = false;
	for (const [, first, second] of text.matchAll(DATE)) {
		if (Number(second) > 12) return false;
		day ||= Number(first) > 12;
	}
	return day;
};
