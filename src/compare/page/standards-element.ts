import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { choiceFrom, everything, queryOf, type Choice, type Known } from '../choice.ts';
import { shownOf } from '../labels.ts';
import type { Cited, Pack, Row } from '../pack.ts';
import { orderOfRow, rowOf } from '../rows.ts';
import type { View } from '../views.ts';
import { placeApart } from './apart.ts';
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

interface RowPack extends Pack {
  rows: Row<Cited>[];
}

/** Narrows a view to the standards that the address or the form says. */
class DuibiaoStandards extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#chosen());
    this.querySelector('[data-reset]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#take(everything(this.#known));
      boxesIn(this.#form)[0]!.focus();
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
    return { standards: boxesIn(this.#form).map(({ value }) => value), topics: [], onlyStandards: true };
  }

  /** The address says what is shown. */
  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    const choice = choiceFrom(query, this.#known);
    tick(this.#form, choice);
    alertIn(this, unheeded(query, this.#known, this.#language));
    void this.#show(choice);
  }

  /** The form says what is shown, and the address takes it up. */
  #chosen(): void {
    const standards = boxesIn(this.#form)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    if (standards.length < 2) alertIn(this, tooFew(this.#language));
    else this.#take({ ...everything(this.#known), standards });
  }

  #take(choice: Choice): void {
    const query = queryOf(choice, this.#known);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    tick(this.#form, choice);
    alertIn(this, '');
    void this.#show(choice);
  }

  async #show(choice: Choice): Promise<void> {
    const turn = (this.#latest += 1);
    const isNarrowed = queryOf(choice, this.#known) !== '';
    // What concerns all standards is as the page came.
    const isOther = isNarrowed || this.hasAttribute('data-narrowed');
    const { orders } = this.dataset;
    if (orders && isOther) {
      try {
        const pack = await packAt<RowPack>(orders);
        if (turn === this.#latest) this.#order(pack, choice);
      } catch {
        if (turn === this.#latest) alertIn(this, notFetched(this.#language));
        return;
      }
    }
    if (turn !== this.#latest) return;
    this.toggleAttribute('data-narrowed', isNarrowed);
    if (isOther && this.dataset.view === 'alone') placeApart(this, choice, this.#known);
    showStandards(this, choice);
    carryAlong(choice, this.#known.standards);
    this.querySelector<HTMLElement>('[data-reset]')!.hidden = !isNarrowed;
    this.querySelector('[data-state]')!.textContent = isNarrowed ? this.#state(choice) : '';
    if (isNarrowed && location.hash)
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  /** Who is stricter among the chosen alone. */
  #order(pack: RowPack, { standards }: Choice): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-order]')) {
      const row = pack.rows.find(({ id }) => id === element.dataset.order);
      const shown = row && rowOf<Cited, Row<Cited>>(row, standards);
      if (shown) element.textContent = orderOfRow(shown, pack);
    }
  }

  #state({ standards }: Choice): string {
    const shown = [...this.querySelectorAll('[data-counted]')].filter((one) => !one.closest('[hidden]'));
    return say(shownOf(this.dataset.view as View, standards.length, shown.length), this.#language);
  }
}

customElements.define('duibiao-standards', DuibiaoStandards);
