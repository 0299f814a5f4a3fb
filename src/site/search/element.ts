import type { Language } from '../../model/text.ts';
import type { Filter, Find } from './find.ts';

/** Opens and closes the search dialog; what searches is loaded with the first opening. */
class DuibiaoSearch extends HTMLElement {
  #find: Promise<Find> | undefined;
  #asked = 0;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-open-search]')) this.#open();
    });
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        this.#open();
      }
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
      if (event.target instanceof Element && event.target.closest('a')) this.#dialog.close();
    });
    this.querySelector('form')!.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#links[0]?.click();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.search-results a')];
  }

  get #filter(): Filter {
    const chosen = (name: string) => this.querySelector<HTMLSelectElement>(`select[name=${name}]`)!.value;
    return { standard: chosen('standard'), obligation: chosen('obligation') };
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    // Whatever goes wrong is told when something is searched for.
    this.#load().catch(() => undefined);
  }

  #load(): Promise<Find> {
    return (this.#find ??= import('./find.ts').then(({ createFind }) =>
      createFind({
        language: this.dataset.language as Language,
        entries: this.dataset.entries!,
        pagefind: this.dataset.pagefind!,
        at: this.dataset.at,
      }),
    ));
  }

  /** Shows what was found for what stands in the field; a slower answer to an older question is dropped. */
  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const { render } = await import('./render.ts');
    const language = this.dataset.language as Language;
    const list = this.querySelector<HTMLOListElement>('.search-results')!;
    const status = this.querySelector<HTMLElement>('.search-status')!;
    try {
      const find = await this.#load();
      for await (const hits of find(this.#input.value, this.#filter)) {
        if (asked !== this.#asked) return;
        render(list, status, hits, this.#input.value, language);
      }
    } catch {
      this.#find = undefined;
      status.textContent =
        language === 'zh'
          ? '搜索数据未能载入，请检查网络后重试。'
          : 'The search data could not be loaded. Check the connection and try again.';
    }
  }

  /** Up and down between the field and the results. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [this.#input, ...this.#links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('duibiao-search', DuibiaoSearch);
