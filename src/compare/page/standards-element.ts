import type { Choice, Known } from '../choice.ts';
import type { Cited, Pack, Row } from '../pack.ts';
import { orderOfRow, rowOf } from '../rows.ts';
import { placeApart } from './apart.ts';
import { boxesIn } from './chosen-standards.ts';
import { NarrowedElement } from './narrowed-element.ts';

interface RowPack extends Pack {
  rows: Row<Cited>[];
}

/** A view in which only the standards are chosen. */
class DuibiaoStandards extends NarrowedElement<RowPack> {
  protected override get known(): Known {
    return { standards: boxesIn(this.form).map(({ value }) => value), topics: [], onlyStandards: true };
  }

  protected override draw(choice: Choice, pack: RowPack | undefined): number {
    if (pack) this.#order(pack, choice);
    if (this.view === 'alone') placeApart(this, choice, this.known);
    return [...this.querySelectorAll('[data-counted]')].filter((one) => !one.closest('[hidden]')).length;
  }

  /** Who is stricter among the chosen alone. */
  #order(pack: RowPack, { standards }: Choice): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-order]')) {
      const row = pack.rows.find(({ id }) => id === element.dataset.order);
      const shown = row && rowOf<Cited, Row<Cited>>(row, standards);
      if (shown) element.textContent = orderOfRow(shown, pack);
    }
  }
}

customElements.define('duibiao-standards', DuibiaoStandards);
