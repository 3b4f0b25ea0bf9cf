import { encodeUnits } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { units } from '../store/queries/account.ts';
import type { ImportContext } from './import-context.ts';
import type { Writer } from './write.ts';

/** A text that looks like the code of a unit, not like the name of one. */
const UNIT_CODE = /^[0-9A-Za-z][0-9A-Za-z.-]{0,7}$/;

/** Finds the unit of a row. Unknown codes become new units; what is no code falls back on the unit of this PC. */
export type UnitFinder = {
  readonly unitOf: (code: string | null, rowNumber: () => number) => string;
  /** Defines the units that were met and do not exist yet; each once. */
  readonly define: (writer: Writer) => void;
};

export function createUnitFinder({ book, open, collector }: ImportContext): UnitFinder {
  const known = new Set(units(book).map((unit) => unit.code));
  const answers = new Map<string, string>();
  let fresh: string[] = [];
  return {
    unitOf: (code, rowNumber) => {
      if (code === null || known.has(code)) return code ?? open.unitCode;
      const answered = answers.get(code);
      if (answered !== undefined) return answered;
      const create = UNIT_CODE.test(code) && open.role === 'pusat';
      const used = create ? code : open.unitCode;
      answers.set(code, used);
      if (create) {
        fresh.push(code);
        collector.finding(rowNumber(), 'importBook.unitCreated', { unit: code });
      } else {
        collector.finding(rowNumber(), 'importBook.unitReplaced', { unit: code, used });
      }
      return used;
    },
    define: (writer) => {
      if (fresh.length === 0) return;
      writer.append(EVENT_KIND.unitDefine, encodeUnits(fresh.map((code) => ({ code, name: `Unit ${code}` }))));
      fresh = [];
    },
  };
}
