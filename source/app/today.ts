const two = (figure: number): string => String(figure).padStart(2, '0');

/** A moment's date where the user is, as `YYYY-MM-DD`. */
export const dateOf = (moment: Date): string =>
	`${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
