import {quick, withRanges} from '../text/letters.ts';

/** What stands before a date that tells when the file was written, not when work happens. In front of or as the head of the date. */
const AS_OF = quick(
	/(?<![\p{L}\p{N}])(?:filed|identified|reported|discovered|logged|recorded|raised|copyright(?:\s{1,3}(?:\(c\)|©|&copy;))?|currently\s{0,2}\(|last[\s-]{1,3}(?:updated?|modified|reviewed|revised|edited|changed?|review)|updated(?:\s{1,3}(?:on|at|in))?\s{0,3}:?|as\s{1,3}of|as\s{1,3}at|current(?:ly)?\s{1,3}(?:status|state|version|as)|status\s{1,3}(?:as\s{1,3}of|at|on)|(?:document\s{1,3})?(?:created|generated|written|revised|reviewed)\s{0,3}(?:on|:)|date\s{0,3}:|report\s{1,3}date|effective\s{1,3}date|next\s{1,3}review|stand\s{0,3}:|stand\s{1,3}(?=\d|\p{Lu})|zuletzt\s{1,3}(?:aktualisiert|geändert)|aktualisiert|letzte\s{1,3}(?:aktualisierung|änderung)|mise?\s{1,3}à\s{1,3}jour|dernière\s{1,3}(?:mise|modification)|última\s{1,3}(?:atualização|actualización|revisão|modificación)|(?:ultima|última)\s{1,3}\p{L}{0,20}|actualizado|atualizado|fecha\s{0,3}:|data\s{0,3}:|ostatnia\s{1,3}aktualizacja|zaktualizowano|stan\s{1,3}na|aktualizacja|последнее\s{1,3}обновление|обновлено|по\s{1,3}состоянию\s{1,3}на|дата\s{0,3}:|ultimo\s{1,3}aggiornamento|aggiornato|laatst\s{1,3}bijgewerkt|bijgewerkt)(?!\p{L})|最后更新|最近更新|更新日期|更新时间|更新於|更新日|最終更新|最后修改|截至|現在の状況|時点|作成日|마지막\s?업데이트|업데이트\s?:/iu,
);

/** Whether a text dates itself ("Last updated: …", "Current status (October 2025)"): a date in it says nothing about the work. */
export const isAsOf = (text: string): boolean => AS_OF.test(text);

/** What leads up to such a date: the words with nothing but signs and small words behind. */
export const AS_OF_BEFORE = new RegExp(
	withRanges(`(?:${AS_OF.source})[^\\p{L}\\p{N}]{0,4}(?:on|at|of|in|am|le)?[^\\p{L}\\p{N}]{0,4}$`),
	'iu',
);

/** In some languages what says so stands behind the date: "2026年時点で". */
export const AS_OF_BEHIND = /^[\s年月日度]{0,3}(?:時点|现在|現在|当時|시점|기준(?!선)|현재)/u;
