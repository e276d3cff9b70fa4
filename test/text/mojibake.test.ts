import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode, fromRaw} from '../../source/text/decode.ts';
import type {Source} from '../../source/text/source.ts';
import {slice} from '../../source/text/span.ts';

const clean = (text: string): string => fromRaw(text).clean;

/** The letters for the bytes 0x80 to 0x9F; a blank where there is none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const TURKISH = new Map([...'ÐĞÝİÞŞðğýıþş'.matchAll(/(.)(.)/g)].map(pair => [pair[1]!, pair[2]!]));

const letterOf = (byte: number): string => {
	if (byte < 0x80 || byte > 0x9f) return String.fromCharCode(byte);
	return UPPER[byte - 0x80]!.trim();
};

/** What a program makes of UTF-8 that it takes for such a code page; bytes without a letter are dropped. */
const garble = (text: string, page: 'windows-1252' | 'windows-1254'): string => {
	const shown = Array.from(new TextEncoder().encode(text), letterOf);
	if (page === 'windows-1252') return shown.join('');
	return shown.map(letter => (/[Žž]/.test(letter) ? '' : (TURKISH.get(letter) ?? letter))).join('');
};

const ROADMAP = `# 🚀 Plan — the next year

- ✅ Offline mode → shipped
- 🚧 Sync engine
- 📌 Search
- 💡 Voice notes
- ⏳ Themes
- ❌ Plug-ins
- ⚡ Start-up under 100 ms
`;

describe('mojibake', () => {
	it.each(['windows-1252', 'windows-1254'] as const)('of %s is understood', page => {
		const source = fromRaw(garble(ROADMAP, page));
		expect(source.clean).toBe(ROADMAP);
		expect(source.hasMojibake).toBe(true);
	});

	it('of every single sign of a status is understood on its own', () => {
		for (const sign of [
			'✅',
			'🚧',
			'📌',
			'🛑',
			'💡',
			'🔄',
			'🟡',
			'🟢',
			'🔬',
			'📋',
			'⚡',
			'→',
			'—',
			'✔',
			'✨',
		]) {
			expect(clean(`- ${garble(sign, 'windows-1252')} Search`)).toBe(`- ${sign} Search`);
		}
	});

	it.each([
		['a target lost a byte', 'ğŸ¯ Vision', '🎯 Vision'],
		['an hourglass lost its middle byte', 'âœ… a\nâ³ b', '✅ a\n⏳ b'],
		['the middle byte became a space', 'âœ… a\nâ ³ b', '✅ a\n⏳ b'],
		['a cross lost a byte', 'âœ… a\nâŒ b', '✅ a\n❌ b'],
		['a no-break space is the last byte', 'ğŸ§\u00a0 Research', '🧠 Research'],
		['the no-break space became a plain one', 'ğŸ§  Research', '🧠 Research'],
		['a warning sign with a plain space for a byte', 'ğŸš€ a\nâš ï¸ b', '🚀 a\n⚠️ b'],
		['a form selector lost its last byte', 'ğŸ›£ï¸ Roadmap', '🛣️ Roadmap'],
		['a joiner lost its last byte', 'ğŸ§‘â€ğŸ’¼ Notes', '🧑‍💼 Notes'],
		['a closing quote lost its byte', 'the â€œbigâ€ one', 'the “big” one'],
		['round quotes were made straight', 'ğŸš€ a â€" b â†\' c', '🚀 a — b → c'],
		['a no-break space shows as Â', 'ğŸš€ 100Â ms', '🚀 100 ms'],
	])('with bytes lost: %s', (_, garbled, meant) => {
		expect(clean(garbled)).toBe(meant);
	});

	it.each([
		['ğŸ” Security', ' Security'],
		['ğŸ§ Timeline', ' Timeline'],
		['ğŸ“ Changelog', ' Changelog'],
		['ğŸ x', ' x'],
		['âœ… a âœ b', '✅ a  b'],
	])('is dropped where several signs would fit: %s', (garbled, meant) => {
		expect(clean(garbled)).toBe(meant);
	});

	it('of letters is understood where a file is full of it', () => {
		const text = 'La mise à jour est prête à être livrée: déjà prévu, côté équipe.';
		expect(clean(garble(text, 'windows-1252').replaceAll('Ã ', 'Ã\u00a0'))).toBe(text);
		expect(clean(garble('Готово: поиск и синхронизация', 'windows-1252'))).not.toContain('Ð');
	});

	it.each([
		['437', '- Γ£à Done ΓåÆ ≡ƒÜÇ ΓÇö now'],
		['850', '- Ô£à Done ÔåÆ \u00adƒÜÇ ÔÇö now'],
		['866', '- тЬЕ Done тЖТ ЁЯЪА тАФ now'],
		['1251', '- вњ… Done в†’ рџљЂ вЂ” now'],
		['of old Macs', '- ‚úÖ Done ‚Üí \uf8ffüöÄ ‚Äî now'],
	])('of code page %s: signs are understood', (_, garbled) => {
		const source = fromRaw(garbled);
		expect(source.clean).toBe('- ✅ Done → 🚀 — now');
		expect(slice(source.raw, source.toRaw({start: 2, end: 3}))).toBe(garbled.slice(2, 5));
	});

	it('of mojibake is understood, and stays where it is', () => {
		const text = '- ✅ Done → “déjà là, 📌 here';
		const twice = (part: string): string => garble(garble(part, 'windows-1252'), 'windows-1252');
		const source = fromRaw(twice(text));
		expect(source.clean).toBe(text);
		const start = source.clean.indexOf('📌');
		expect(slice(source.raw, source.toRaw({start, end: start + 2}))).toBe(twice('📌'));
		expect(slice(source.raw, source.toRaw({start: 2, end: 8}))).toBe(`${twice('✅')} Done`);
	});

	it('stands beside signs that are right', () => {
		expect(clean('- ✅ one\n- âœ… two\n- déjà vu — three')).toBe('- ✅ one\n- ✅ two\n- déjà vu — three');
	});

	it('that a text speaks of between backticks is left', () => {
		const text = '- [ ] Show `âœ…` as the sign that it was\n';
		expect(fromRaw(text).hasMojibake).toBe(false);
		expect(clean(text)).toBe(text);
	});
});

describe('correct text', () => {
	it.each([
		[
			'Turkish',
			'Yağmur dağıldı; hâlâ “imlâ”… değişiklik, ağaç, İSTANBUL’DA ÇALIŞĞI, ŞÖYLE Ğ. Kâğıt – hikâye… “hâlâ…”',
		],
		['French', '« Château » — âge, âme, forêt… À bientôt ! Être « prêt », naïve, ÇA VA, Œuvre, PÂTÉ – ÂGÉ'],
		['Portuguese', 'AÇÃO – GESTÃO, “MANHÃ”, IRMÃ… não, três, câmara, MAÇÃ—PÃO, «AMANHû, Ã… e Ô'],
		['Vietnamese', 'Ân cần, lâu dài, “đâu”… đã hoàn thành, Ấn Độ, CẦN LÀM – ĐÃ XONG: “ĐÔ…'],
		['Romanian', 'Când, mâine, “România” – ÎN CURÂND, hotărâre…'],
		['Spanish', '¿Qué? ¡Sí! Año, señal – “mañana”… 1ª edición, nº 5, ÑANDÚ'],
		['German', 'Größe, Übung – „Änderung“, ÄRGER… Maße ×2, 5 €'],
		['Polish', 'Zażółć gęślą jaźń – „śnieg”… ŁÓDŹ'],
		['Icelandic', 'Það er ðað, Ísland – „á“… ÐA'],
		['Scandinavian', 'Å, Ø og Æ – «nå»… ÅR 2026, på “Å”'],
		['mathematics', 'â² + b² = ĉ³, 5 µm ± 2, ×½'],
		['signs', '- ✅ done → next … “quoted” — ™ © ® 50 % ≥ 3 €'],
		['Russian', '«Готово» – поиск, в „Москве“… тАк вот; объём — ёмкость; в…'],
		['Ukrainian', 'Її вії – ґанок, об’єкт, „в“… вів, єм’'],
		['Serbian', 'Дивљи џбун – срџба, њива, в„ђ… вљ'],
		['Greek', '«Γεια» – ΓΆ… Γ£ à Ô £'],
		['one pair alone', 'Café, not CafÃ©'],
	])('is left alone: %s', (_, text) => {
		const source = fromRaw(text);
		expect(source.clean).toBe(text);
		expect(source.hasMojibake).toBe(false);
	});

	it('is left alone in any mixture of words', () => {
		const words =
			'hâlâ ağaç değil été “âge” MANHÃ AÇÃO… “đâu” Größe señal à ça – — naïve ŁÓDŹ 日本語 план ✅ 🚧 → x€ œuvre Âge Ô'.split(
				' ',
			);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), {maxLength: 30}), list => {
				const text = list.join(' ');
				expect(clean(text)).toBe(text);
			}),
			{numRuns: 2000},
		);
	});
});

describe('a span over what was understood', () => {
	const spanOf = (source: Source, words: string): string => {
		const start = source.clean.indexOf(words);
		return slice(source.raw, source.toRaw({start, end: start + words.length}));
	};

	it('is the very stretch of the raw text', () => {
		const source = fromRaw('- âœ… Done ğŸ“Œ and âŒ no');
		expect(spanOf(source, '✅')).toBe('âœ…');
		expect(spanOf(source, '📌')).toBe('ğŸ“Œ');
		expect(spanOf(source, '❌')).toBe('âŒ');
		expect(spanOf(source, 'Done 📌 and')).toBe('Done ğŸ“Œ and');
	});

	it('leaves rubbish at its ends outside', () => {
		const source = fromRaw('âœ…ğŸ” Security ğŸ”');
		expect(spanOf(source, '✅')).toBe('âœ…');
		expect(spanOf(source, ' Security ')).toBe(' Security ');
		const all = source.toRaw({start: 0, end: source.clean.length});
		expect(slice(source.raw, all)).toBe('âœ…ğŸ” Security ');
	});

	it('keeps the lines as they are', () => {
		const source = fromRaw(garble(ROADMAP, 'windows-1254'));
		expect(source.lineCount).toBe(ROADMAP.split('\n').length - 1);
		expect(slice(source.raw, source.rawLineSpan(4))).toBe('- ğŸš§ Sync engine');
		expect(slice(source.clean, source.lineSpan(4))).toBe('- 🚧 Sync engine');
	});
});

describe('speed', () => {
	it.each([
		['plain', '- [x] Some item of work for the release\n', 30],
		['with signs and accents', '- ✅ Déjà prêt — l’équipe a livré le système\r\n', 60],
	])('%s text of 1.2 MB is decoded at once', (_, line, limit) => {
		const bytes = new TextEncoder().encode(line.repeat(Math.ceil(1_200_000 / line.length)));
		const times = Array.from({length: 9}, () => {
			const start = performance.now();
			decode(bytes);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(limit);
	});
});
