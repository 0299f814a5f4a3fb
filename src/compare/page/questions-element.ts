import type { Choice, Known } from '../choice.ts';
import { narrow } from '../narrow.ts';
import type { ComparePack } from '../pack.ts';
import { orderOfItem } from '../rows.ts';
import { boxesIn } from './chosen-standards.ts';
import { NarrowedElement } from './narrowed-element.ts';

/** Whether what is to be shown is what one standard has, or has not, by itself. */
const isOfOne = (show: string | null): boolean => show === 'only' || show === 'missing';

/** The comparison question by question. */
class DuibiaoCompare extends NarrowedElement<ComparePack> {
  protected override get known(): Known {
    const topics = [...this.form.querySelector<HTMLSelectElement>('select[name=topic]')!.options];
    return {
      standards: boxesIn(this.form).map(({ value }) => value),
      topics: topics.map(({ value }) => value).filter(Boolean),
    };
  }

  protected override changed(query: URLSearchParams): void {
    this.within('[data-field=of]').hidden = !isOfOne(query.get('show'));
  }

  protected override fill(choice: Choice): void {
    super.fill(choice);
    for (const name of ['show', 'of', 'area', 'topic', 'obligation', 'words'] as const) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = choice[name];
    }
    this.within('[data-field=of]').hidden = !isOfOne(choice.show);
  }

  protected override draw(choice: Choice, pack: ComparePack): number {
    const shown = new Map(narrow(pack.items, choice).map((item) => [item.id, item]));
    const topics = new Set([...shown.values()].map(({ topic }) => topic));
    for (const element of this.querySelectorAll<HTMLElement>('[data-topic]'))
      element.hidden = !topics.has(element.dataset.topic!);
    for (const element of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const item = shown.get(element.dataset.item!);
      element.hidden = !item;
      if (!item) continue;
      const order = element.querySelector<HTMLElement>('[data-order]')!;
      order.textContent = orderOfItem(item, pack);
      order.hidden = order.textContent === '';
    }
    return shown.size;
  }
}

customElements.define('duibiao-compare', DuibiaoCompare);
