import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { choiceFrom, everything, queryOf, type Choice, type Known } from '../choice.ts';
import { shownOf } from '../labels.ts';
import type { Pack } from '../pack.ts';
import type { View } from '../views.ts';
import {
  alertIn,
  carryAlong,
  notFetched,
  showStandards,
  tick,
  tooFew,
  unheeded,
} from './chosen-standards.ts';
import { packAt } from './packs.ts';

/**
 * A view that is narrowed to what the address, or the form in it, says; the address follows the form. What nobody has
 * narrowed is as the page came, and nothing is fetched for it. `data-view` names the view, `data-pack` what it is made
 * of, if narrowing needs it.
 */
export abstract class NarrowedElement<Of extends Pack> extends HTMLElement {
  #latest = 0;
  #isNarrowed = false;

  /** What can be chosen. */
  protected abstract get known(): Known;

  /** Shows a choice beyond its standards; gives how many things are shown. */
  protected abstract draw(choice: Choice, pack: Of | undefined): number;

  /** Makes the form say a choice. */
  protected fill(choice: Choice): void {
    tick(this.form, choice);
  }

  /** The form has been changed by hand to what the query says. */
  protected changed(_query: URLSearchParams): void {}

  protected get view(): View {
    return this.dataset.view as View;
  }

  protected get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  protected within(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.#chosen());
    this.within('[data-reset]').addEventListener('click', (event) => {
      event.preventDefault();
      const choice = everything(this.known);
      this.fill(choice);
      this.#take(choice);
      this.form.querySelector<HTMLElement>('input')!.focus();
    });
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  get #language(): Language {
    return this.dataset.language as Language;
  }

  /** The address says what is shown. */
  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    const choice = choiceFrom(query, this.known);
    this.fill(choice);
    alertIn(this, unheeded(query, this.known, this.#language));
    void this.#show(choice);
  }

  /** The form says what is shown, and the address takes it up. */
  #chosen(): void {
    const query = new URLSearchParams(
      [...new FormData(this.form)].map(([name, value]): [string, string] => [name, String(value)]),
    );
    this.changed(query);
    if (query.getAll('standard').length < 2) alertIn(this, tooFew(this.#language));
    else this.#take(choiceFrom(query, this.known));
  }

  #take(choice: Choice): void {
    const query = queryOf(choice, this.known);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    alertIn(this, '');
    void this.#show(choice);
  }

  async #show(choice: Choice): Promise<void> {
    const turn = (this.#latest += 1);
    const { standards } = choice;
    carryAlong(choice, this.known.standards);
    const isNarrowed = queryOf(choice, this.known) !== '';
    if (!isNarrowed && !this.#isNarrowed) return;
    const { pack: url } = this.dataset;
    let pack: Of | undefined;
    try {
      pack = url === undefined ? undefined : await packAt<Of>(url);
    } catch {
      if (turn === this.#latest) alertIn(this, notFetched(this.#language));
      return;
    }
    if (turn !== this.#latest) return;
    this.#isNarrowed = isNarrowed;
    showStandards(this, choice);
    const count = this.draw(choice, pack);
    this.within('[data-reset]').hidden = !isNarrowed;
    this.within('[data-state]').textContent = isNarrowed
      ? say(shownOf(this.view, standards.length, count), this.#language)
      : '';
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}
