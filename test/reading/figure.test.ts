import {describe, expect, it} from 'vitest';
import {readFigure, readValue} from '../../source/reading/figure.ts';
import {figureLabel} from '../../source/reading/figure-label.ts';
import {smallerWanted} from '../../source/reading/figures/wanted.ts';

describe('readFigure', () => {
	it.each([
		// [line, op, target, unit, actual, baseline]
		['1,000+ GitHub stars', '>=', 1000, null, null, null],
		['Stars: 50k+', '>=', 50_000, null, null, null],
		['1M+ downloads per month by end of 2025', '>=', 1_000_000, null, null, null],
		['$3.4M ARR', '>=', 3_400_000, '$', null, null],
		['Revenue: 250М+ ₽ a year', '>=', 250_000_000, '₽', null, null],
		['<100ms startup', '<', 100, 'ms', null, null],
		['Sub-100ms startup', '<', 100, 'ms', null, null],
		['under 100 ms p95', '<', 100, 'ms', null, null],
		['<24 hour median response time', '<', 24, 'h', null, null],
		['Environment activation in <1 second', '<', 1, 's', null, null],
		['Memory: <50MB resident', '<', 50, 'MB', null, null],
		['Customer satisfaction: >4.5/5.0', '>', 4.5, null, null, null],
		['NPS: >50', '>', 50, null, null, null],
		['Uptime ≥ 99.95 %', '>=', 99.95, '%', null, null],
		['99.9% uptime', '>=', 99.9, '%', null, null],
		['at least 3 pilots', '>=', 3, null, null, null],
		['At least one reviewer per language', '>=', 1, null, null, null],
		['At least one reviewer per language (actual: 2)', '>=', 1, null, 2, null],
		['Zero open bugs (from 12) (actual: 3)', '=', 0, null, 3, 12],
		['Latency 50ms (actual: 0.064 s)', '<=', 50, 'ms', 64, null],
		['At most 5 open P0 bugs', '<=', 5, null, null, null],
		['up to 10 MB', '<=', 10, 'MB', null, null],
		['5 ms latency', '<=', 5, 'ms', null, null],
		['Build time 45 seconds', '<=', 45, 's', null, null],
		['50% reduction in latency', '>=', 50, '%', null, null],
		['Cut costs by 20%', '>=', 20, '%', null, null],
		['Uptime >= 99% over 30 consecutive days', '>=', 99, '%', null, null],
		['Days in queue < 30 (from 45+ average)', '<', 30, null, 45, 45],
		['Reduce error rate to 1%', '<=', 1, '%', null, null],
		['80% of power users', '>=', 80, '%', null, null],
		['Zero critical bugs', '=', 0, null, null, null],
		['No regressions', '=', 0, null, null, null],
		['0 open incidents', '=', 0, null, null, null],
		['10-50x faster than the interpreter', '>=', 10, 'x', null, null],
		['2–3 min builds', '<=', 3, 'min', null, null],
		['6 months with no breaking changes', '>=', 6, null, null, null],
		['p95 latency < 1.5 s', '<', 1.5, 's', null, null],
		['95th percentile under 300ms', '<', 300, 'ms', null, null],
		['NPS > 45, retention > 60%', '>', 45, null, null, null],
		['Performance: < 30s for 50-track playlist', '<', 30, 's', null, null],
		['1 234 users', '>=', 1234, null, null, null],
		// Today's figure beside it.
		['GitHub stars: 1,000 (current: 820)', '>=', 1000, null, 820, null],
		['Retention 60% (currently 34%)', '>=', 60, '%', 34, null],
		['Stars: 1.2k (actual: 820)', '>=', 1200, null, 820, null],
		['Target: 98%, current: 57.4%', '>=', 98, '%', 57.4, null],
		['Current: 820 | Target: 1000', '>=', 1000, null, 820, null],
		['Completeness: 92.5% (exceeds 85% target)', '>=', 85, '%', 92.5, null],
		['Startup < 1 s (now 800 ms)', '<', 1, 's', 0.8, null],
		// From … to ….
		['Latency from 200ms to 50ms', '<=', 50, 'ms', 200, 200],
		['Page load time: 3s → 1s', '<=', 1, 's', 3, 3],
		['Speed: 60 → 500 tracks/minute', '>=', 500, null, 60, 60],
		['Energy flow: 57.4% → **Need 95%** (+37.6%)', '>=', 95, '%', 57.4, 57.4],
		['Reduce build time from 12 min to 5 min (now 8 min)', '<=', 5, 'min', 8, 12],
		['Increase coverage from 70 to 85%', '>=', 85, '%', 70, 70],
		// Other languages.
		['Desktop abre en < 2 segundos', '<', 2, 's', null, null],
		['mindestens 80 % Abdeckung', '>=', 80, '%', null, null],
		['pokrycie powyżej 80%', '>', 80, '%', null, null],
		['не менее 80 % покрытия', '>=', 80, '%', null, null],
		['响应时间小于 200 毫秒', '<', 200, 'ms', null, null],
		['测试覆盖率 80 % 以上', '>=', 80, '%', null, null],
		['au moins 3 pilotes', '>=', 3, null, null, null],
		['Hata oranı < %1', '<', 1, '%', null, null],
		['Doğruluk %10-15 artış', '>=', 10, '%', null, null],
		['Yanıt 300ms’nin altında', '<', 300, 'ms', null, null],
		['Mas de 700 altas', '>', 700, null, null, null],
		['tiempo de arranque inferior a 3 segundos', '<', 3, 's', null, null],
		['Ladezeit höchstens 4 Sekunden', '<=', 4, 's', null, null],
		['opoznienie ponizej 90 ms', '<', 90, 'ms', null, null],
		['Щонайменше 40 громад', '>=', 40, null, null, null],
		['Alespoň 12 měst', '>=', 12, null, null, null],
		['通过率达到90%以上', '>=', 90, '%', null, null],
		['起動時間300ms以下', '<=', 300, 'ms', null, null],
		['가입자 2,000명 이상', '>=', 2000, null, null, null],
		['零严重缺陷', '=', 0, null, null, null],
		['既知のクラッシュゼロ', '=', 0, null, null, null],
		['Sin fallos graves', '=', 0, null, null, null],
		['Без критических ошибок', '=', 0, null, null, null],
		// What is to come down, and what is to last.
		['Docks: 10 (currently 45)', '>=', 10, null, 45, null],
		['Open tickets: 10 (currently 45)', '<=', 10, null, 45, null],
		['48 hours without an outage', '>=', 48, 'h', null, null],
		['连续运行72小时无崩溃', '>=', 72, 'h', null, null],
		['30% o más en 3 de 5 puertos', '>=', 30, '%', null, null],
		['Files at or below 400 lines', '<=', 400, null, null, null],
		['+40% riders a month', '>=', 40, '%', null, null],
		['30 day retention 60%', '>=', 60, '%', null, null],
		['Ports listed: 6 exactly', '=', 6, null, null, null],
		['72시간 장애 없음', '>=', 72, 'h', null, null],
		// Measures without a unit of their own.
		['Position error <3cm', '<', 3, null, null, null],
		['60fps while scrolling', '>=', 60, null, null, null],
	] as const)('%j', (line, op, target, unit, actual, baseline) => {
		expect(readFigure(line)).toMatchObject({op, target, unit, actual, baseline});
	});

	it.each([
		'Zero trust for all services',
		'3D view of the yard',
		'5G modem supported',
		'Sin conexión también funciona',
		'零信任网络',
		'The stack starts with one command (no flags)',
		'Annex 11 statement obtained',
		'All handles production-tested',
		'Support 24/7',
		'v2.0 shipped',
		'Top-5 platforms',
		'Zero-copy interop where possible',
		'Citation in PL research',
		'Phase 4 begins',
		'2FA for every account',
		'No longer needed',
		'OAuth2 works by Q3 2026',
	])('finds none in %j', line => {
		expect(readFigure(line)).toBeNull();
	});

	it.each([
		['500k MAU', '>=', 500000, null],
		['10K+ npm downloads/week', '>=', 10000, null],
		['Latency p99: 250 ms → 100 ms', '<=', 100, 'ms'],
		['Crash-free sessions: 99.8%', '>=', 99.8, '%'],
		['Crash rate < 0.1%', '<', 0.1, '%'],
		['Churn below 3%', '<', 3, '%'],
		['MTTR: 30 minutes', '<=', 30, 'min'],
		['Lead time ≤ 2 days', '<=', 2, 'd'],
		['Deploy frequency: 5x per week', '>=', 5, 'x'],
		['Reduce cloud spend by 15%', '>=', 15, '%'],
		['Reduce cloud costs to $10k/month', '<=', 10000, '$'],
		['CAC under $200', '<', 200, '$'],
		['€1.5M ARR by Q4 2026', '>=', 1500000, '€'],
		['ARR: 2M€', '>=', 2000000, '€'],
		['3 enterprise pilots signed', '>=', 3, null],
		['Less than 5 open critical CVEs', '<', 5, null],
		['Fewer than 10 support tickets per week', '<', 10, null],
		['No more than 2 incidents per quarter', '<=', 2, null],
		['90th percentile page load under 2.5s', '<', 2.5, 's'],
		['Docs coverage 80% → 95%', '>=', 95, '%'],
		['Time to first byte: 600ms to 200ms', '<=', 200, 'ms'],
		['Test coverage: 62% (target 80%)', '>=', 80, '%'],
		['Coverage 80% target, 62% today', '>=', 80, '%'],
		['Weekly active users ≥ 25,000', '>=', 25000, null],
		['über 1.000.000 Downloads', '>', 1000000, null],
		['weniger als 3 Sekunden', '<', 3, 's'],
		['menos de 2 s', '<', 2, 's'],
		['Más de 500 usuarios activos', '>', 500, null],
		['Réduire le temps de build de 10 min à 4 min', '<=', 4, 'min'],
		['Réduction de 30 % des coûts', '>=', 30, '%'],
		['Au moins 95 % de disponibilité', '>=', 95, '%'],
		['Menos de 1% de erros', '<', 1, '%'],
		['Pelo menos 10 mil usuários', '>=', 10000, null],
		['co najmniej 100 gwiazdek', '>=', 100, null],
		['czas reakcji poniżej 200 ms', '<', 200, 'ms'],
		['более 1000 пользователей', '>', 1000, null],
		['время отклика до 200 мс', '<=', 200, 'ms'],
		['100万用户', '>=', 1000000, null],
		['日活超过 10 万', '>', 100000, null],
		['响应时间从 500ms 降至 100ms', '<=', 100, 'ms'],
		['エラー率 1% 未満', '<', 1, '%'],
		['稼働率 99.9% 以上', '>=', 99.9, '%'],
		['100 % test pass rate', '>=', 100, '%'],
		['All 40 endpoints documented', '>=', 40, null],
		['Support for 5+ languages', '>=', 5, null],
		['10x throughput', '>=', 10, 'x'],
		['2x faster builds', '>=', 2, 'x'],
		['Throughput > 10k req/s', '>', 10000, null],
		['99.99% SLA', '>=', 99.99, '%'],
		['SLA 99,9 %', '>=', 99.9, '%'],
		['P95 < 300ms @ 1k RPS', '<', 300, 'ms'],
		['Idle RAM: < 512 MiB', '<', 512, 'MB'],
		['Binary size: 4.2MB → <3MB', '<', 3, 'MB'],
		['Current: 1.2k; Goal: 5k', '>=', 5000, null],
		['Goal: 5k (1.2k now)', '>=', 5000, null],
		['~95% accuracy', '>=', 95, '%'],
		['>= 4.5 stars on the app store', '>=', 4.5, null],
		['0 downtime', '=', 0, null],
		['No P0 bugs for 30 days', '=', 0, null],
		['at least two maintainers', '>=', 2, null],
		['Budget: $50k–$75k', '>=', 50000, '$'],
	] as const)('%j', (line, op, target, unit) => {
		expect(readFigure(line)).toMatchObject({op, target, unit});
	});

	it('says where target and actual stand', () => {
		const line = 'GitHub stars: 1,000+ (current: 820)';
		const {span, actualSpan} = readFigure(line)!;
		expect(line.slice(span.start, span.end)).toBe('1,000+');
		expect(line.slice(actualSpan!.start, actualSpan!.end)).toBe('820');
	});

	it('takes a time linear in the length of a line', () => {
		for (const piece of [
			'1,',
			'<',
			'1 000 ',
			'from 1 to ',
			'> ',
			'5 % ',
			'actual: ',
			'1-',
			'no ',
			'99.',
			'`',
			'->',
		]) {
			const started = performance.now();
			readFigure(piece.repeat(3000));
			expect(performance.now() - started).toBeLessThan(1500);
		}
	});
});

describe('readValue', () => {
	it.each([
		['1.2k', null, 1200, null, true],
		['1,200', null, 1200, null, true],
		['64ms', 'ms', 64, 'ms', true],
		['0.064 s', 'ms', 64, 'ms', true],
		['64', 'ms', 64, 'ms', true],
		['99.95%', '%', 99.95, '%', true],
		['$3.4M', '$', 3_400_000, '$', true],
		['1 234', null, 1234, null, true],
		['1.234,5', null, 1234.5, null, true],
		['~400KB', 'MB', 0.4, 'MB', true],
		['-5%', '%', -5, '%', true],
		['0', null, 0, null, true],
		['64ms', '%', 64, 'ms', false],
		['4.1 s (Lighthouse 2025-11-04)', 's', 4.1, 's', true],
		['0 bugs', null, 0, null, true],
	] as const)('%j in %j', (text, unit, value, read, fits) => {
		expect(readValue(text, unit)).toMatchObject({value, unit: read, fits});
	});

	it.each(['-', 'n/a', 'Detected', '', 'true (yes)'])('finds none in %j', text => {
		expect(readValue(text)).toBeNull();
	});

	it('tells whether there is more than a value', () => {
		expect(readValue('5 apples')?.whole).toBe(false);
		expect(readValue(' ~5k ')?.whole).toBe(true);
	});
});

describe('smallerWanted', () => {
	it.each([
		['p95 latency', true],
		['API error rate', true],
		['Bundle size', true],
		['Tiempo de carga', true],
		['Defeitos críticos', true],
		['错误率', true],
		['Test coverage', false],
		['Uptime', false],
		['GitHub stars', false],
		['Reduction of latency', false],
	])('of %j: %j', (label, smaller) => {
		expect(smallerWanted(label)).toBe(smaller);
	});
});

describe('figureLabel', () => {
	it.each([
		['1,000+ GitHub stars', 'GitHub stars'],
		['Zero critical bugs', 'critical bugs'],
		['<100ms latency for local operations', 'latency for local operations'],
		['**Startup time**: <100ms startup time for common commands', 'Startup time'],
		['Net Promoter Score: >50', 'Net Promoter Score'],
		['**2026**: 50,000 active developers', 'active developers'],
		['Reach 10k MAU by Q3 2026', 'MAU'],
		['Latency from 200ms to 50ms', 'Latency'],
		['GitHub stars 1,000 (actual: 820)', 'GitHub stars'],
		['All handles production-tested', 'All handles production-tested'],
		['Review velocity (target: <2 hours)', 'Review velocity'],
		['70% of captures via hotkeys', 'captures via hotkeys'],
		['Days in queue < 30 (from 45+ average)', 'Days in queue'],
		['<2 hours/week on chores', 'on chores'],
		['**Target:** 57.4% → 98%', ''],
	])('of %j is %j', (line, label) => {
		expect(figureLabel(line)).toBe(label);
	});
});
