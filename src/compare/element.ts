import { download } from '../export/download.ts';
import { fileName } from '../export/file-name.ts';
import type { Language, Text } from '../model/text.ts';
import { say } from '../words/join.ts';
import { choiceFrom, everything, queryOf, type Choice, type Known } from './choice.ts';
import { formatLabels, type Extension } from './labels.ts';
import { narrow } from './narrow.ts';
import { orderInWords } from './order-words.ts';
import type { ComparePack } from './pack.ts';

const isExtension = (value: string | undefined): value is Extension =>
  value !== undefined && value in formatLabels;

/** Narrows the comparison on the page to what the address or the form says, and gives the view as a file. */
class DuibiaoCompare extends HTMLElement {
  #packs = new Map<string, Promise<ComparePack>>();
  #latest = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#chosen());
    this.querySelector('[data-reset]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#go(everything(this.#known));
      this.#form.querySelector<HTMLElement>('input')!.focus();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.addEventListener('click', () => void this.#take(button.dataset.format));
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#part('[data-take]').hidden = false;
    this.#fromAddress();
  }

  get #language(): Language {
    return this.dataset.language as Language;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[name=standard]')];
  }

  get #known(): Known {
    const topics = [...this.#form.querySelector<HTMLSelectElement>('select[name=topic]')!.options];
    return {
      standards: this.#boxes.map(({ value }) => value),
      topics: topics.map(({ value }) => value).filter(Boolean),
    };
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #say(zh: string, en: string): string {
    return say({ zh, en }, this.#language);
  }

  /** The address says what is shown. */
  #fromAddress(): void {
    const choice = choiceFrom(new URLSearchParams(location.search), this.#known);
    this.#fill(choice);
    this.#alert('');
    if (queryOf(choice, this.#known)) void this.#show(choice);
    else this.#showEverything();
  }

  /** The form says what is shown, and the address takes it up. */
  #chosen(): void {
    const query = new URLSearchParams(
      [...new FormData(this.#form)].map(([name, value]): [string, string] => [name, String(value)]),
    );
    this.#part('[data-field=of]').hidden = !['only', 'missing'].includes(query.get('show') ?? '');
    if (query.getAll('standard').length < 2) {
      this.#alert(
        this.#say(
          '请至少选两份标准。下面还是上一次的结果。',
          'Choose at least two standards. Below is what was shown before.',
        ),
      );
      return;
    }
    this.#alert('');
    const choice = choiceFrom(query, this.#known);
    this.#address(choice);
    void this.#show(choice);
  }

  #go(choice: Choice): void {
    this.#fill(choice);
    this.#alert('');
    this.#address(choice);
    this.#showEverything();
  }

  #address(choice: Choice): void {
    const query = queryOf(choice, this.#known);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }

  #fill(choice: Choice): void {
    for (const box of this.#boxes) box.checked = choice.standards.includes(box.value);
    for (const name of ['show', 'of', 'area', 'topic', 'obligation', 'words'] as const) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = choice[name];
    }
    this.#part('[data-field=of]').hidden = choice.show !== 'only' && choice.show !== 'missing';
  }

  #pack(url: string): Promise<ComparePack> {
    const known = this.#packs.get(url);
    if (known) return known;
    const coming = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.json() as Promise<ComparePack>;
    });
    this.#packs.set(url, coming);
    coming.catch(() => this.#packs.delete(url));
    return coming;
  }

  async #show(choice: Choice): Promise<void> {
    const turn = (this.#latest += 1);
    try {
      const pack = await this.#pack(this.dataset.pack!);
      if (turn === this.#latest) this.#draw(pack, choice);
    } catch {
      if (turn !== this.#latest) return;
      this.#alert(
        this.#say(
          '没有取到筛选所需的数据，可能是断网。下面没有按所选筛选；改动任何一项会再试。',
          'What the choice needs could not be fetched; you may be offline. What is below is not narrowed; changing anything tries again.',
        ),
      );
    }
  }

  #showEverything(): void {
    this.#latest += 1;
    for (const hidden of this.querySelectorAll<HTMLElement>(
      ':is([data-topic], [data-item], [data-standard])[hidden]',
    ))
      hidden.hidden = false;
    this.#part('[data-reset]').hidden = true;
    this.#part('[data-state]').textContent = '';
    // Orders of all standards are the ones that the page came with.
    if (this.#packs.has(this.dataset.pack!))
      void this.#pack(this.dataset.pack!).then((pack) => {
        if (!location.search) this.#draw(pack, everything(this.#known));
      });
  }

  #draw(pack: ComparePack, choice: Choice): void {
    const shown = new Map(narrow(pack.items, choice).map((item) => [item.id, item]));
    const topics = new Set([...shown.values()].map(({ topic }) => topic));
    const nameOf = (id: string) => pack.standards.find((standard) => standard.id === id)?.name ?? id;
    for (const element of this.querySelectorAll<HTMLElement>('[data-standard]'))
      element.hidden = !choice.standards.includes(element.dataset.standard!);
    for (const element of this.querySelectorAll<HTMLElement>('[data-topic]'))
      element.hidden = !topics.has(element.dataset.topic!);
    for (const element of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const item = shown.get(element.dataset.item!);
      element.hidden = !item;
      if (!item) continue;
      const order = element.querySelector<HTMLElement>('[data-order]')!;
      order.textContent = orderInWords(item, nameOf, this.#language);
      order.hidden = order.textContent === '';
    }
    const isNarrowed = queryOf(choice, this.#known) !== '';
    this.#part('[data-reset]').hidden = !isNarrowed;
    this.#part('[data-state]').textContent =
      shown.size === 0
        ? this.#say('没有符合所选的检查项。', 'No question fits the choice.')
        : isNarrowed
          ? this.#say(
              `${choice.standards.length}份标准，${shown.size}个检查项。`,
              `${choice.standards.length} standards, ${shown.size} ${shown.size === 1 ? 'question' : 'questions'}.`,
            )
          : '';
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  #alert(text: string): void {
    const place = this.#part('[data-alert]');
    place.textContent = text;
    place.classList.toggle('choose-alert', text !== '');
  }

  async #take(extension: string | undefined): Promise<void> {
    if (!isExtension(extension)) return;
    const state = this.#part('[data-taken]');
    const label = formatLabels[extension];
    const words: Record<'busy' | 'done' | 'failed', Text> = {
      busy: { zh: `正在生成${label}……`, en: `Making ${label}…` },
      done: { zh: `已生成${label}，请在浏览器的下载中查看。`, en: `${label} is among your downloads.` },
      failed: {
        zh: `${label}没有生成，可能是断网。请再试一次。`,
        en: `${label} could not be made; you may be offline. Try again.`,
      },
    };
    state.textContent = say(words.busy, this.#language);
    try {
      const language = this.querySelector<HTMLSelectElement>('select[name=language]')!.value;
      const url = language === this.#language ? this.dataset.pack! : this.dataset.otherPack!;
      const [pack, { makers }] = await Promise.all([this.#pack(url), import('./formats.ts')]);
      const choice = choiceFrom(new URLSearchParams(location.search), this.#known);
      const blob = await makers[extension]({ pack, choice, address: location.href.replace(/#.*$/, '') });
      const title = say({ zh: '标准比较', en: 'Standards compared' }, pack.language);
      download({ name: fileName([title], extension), blob });
      state.textContent = say(words.done, this.#language);
    } catch {
      state.textContent = say(words.failed, this.#language);
    }
  }
}

customElements.define('duibiao-compare', DuibiaoCompare);
