import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { choiceFrom, everything, queryOf, type Choice, type Known } from '../choice.ts';
import { shownOf } from '../labels.ts';
import { narrow } from '../narrow.ts';
import type { ComparePack } from '../pack.ts';
import { orderOfItem } from '../rows.ts';
import {
  alertIn,
  boxesIn,
  carryAlong,
  notFetched,
  showStandards,
  tick,
  tooFew,
  unheeded,
} from './chosen-standards.ts';
import { packAt } from './packs.ts';

/** Narrows the questions on the page to what the address or the form says. */
class DuibiaoCompare extends HTMLElement {
  #latest = 0;
  #isNarrowed = false;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#chosen());
    this.querySelector('[data-reset]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#go(everything(this.#known));
      this.#form.querySelector<HTMLElement>('input')!.focus();
    });
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  get #language(): Language {
    return this.dataset.language as Language;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #known(): Known {
    const topics = [...this.#form.querySelector<HTMLSelectElement>('select[name=topic]')!.options];
    return {
      standards: boxesIn(this.#form).map(({ value }) => value),
      topics: topics.map(({ value }) => value).filter(Boolean),
    };
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** The address says what is shown. */
  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    const choice = choiceFrom(query, this.#known);
    this.#fill(choice);
    alertIn(this, unheeded(query, this.#known, this.#language));
    void this.#show(choice);
  }

  /** The form says what is shown, and the address takes it up. */
  #chosen(): void {
    const query = new URLSearchParams(
      [...new FormData(this.#form)].map(([name, value]): [string, string] => [name, String(value)]),
    );
    this.#part('[data-field=of]').hidden = !['only', 'missing'].includes(query.get('show') ?? '');
    if (query.getAll('standard').length < 2) {
      alertIn(this, tooFew(this.#language));
      return;
    }
    alertIn(this, '');
    const choice = choiceFrom(query, this.#known);
    this.#address(choice);
    void this.#show(choice);
  }

  #go(choice: Choice): void {
    this.#fill(choice);
    alertIn(this, '');
    this.#address(choice);
    void this.#show(choice);
  }

  #address(choice: Choice): void {
    const query = queryOf(choice, this.#known);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }

  #fill(choice: Choice): void {
    tick(this.#form, choice);
    for (const name of ['show', 'of', 'area', 'topic', 'obligation', 'words'] as const) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = choice[name];
    }
    this.#part('[data-field=of]').hidden = choice.show !== 'only' && choice.show !== 'missing';
  }

  async #show(choice: Choice): Promise<void> {
    const turn = (this.#latest += 1);
    carryAlong(choice, this.#known.standards);
    // What nobody has narrowed is as the page came: nothing needs fetching.
    if (!queryOf(choice, this.#known) && !this.#isNarrowed) return;
    try {
      const pack = await packAt<ComparePack>(this.dataset.pack!);
      if (turn === this.#latest) this.#draw(pack, choice);
    } catch {
      if (turn === this.#latest) alertIn(this, notFetched(this.#language));
    }
  }

  #draw(pack: ComparePack, choice: Choice): void {
    const shown = new Map(narrow(pack.items, choice).map((item) => [item.id, item]));
    const topics = new Set([...shown.values()].map(({ topic }) => topic));
    showStandards(this, choice);
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
    this.#isNarrowed = queryOf(choice, this.#known) !== '';
    this.#part('[data-reset]').hidden = !this.#isNarrowed;
    const told = this.#isNarrowed || shown.size === 0;
    this.#part('[data-state]').textContent = told
      ? say(shownOf('all', choice.standards.length, shown.size), this.#language)
      : '';
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}

customElements.define('duibiao-compare', DuibiaoCompare);
