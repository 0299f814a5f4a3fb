import { download } from '../../export/download.ts';
import { fileName } from '../../export/file-name.ts';
import type { Language, Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { choiceFrom } from '../choice.ts';
import { formatLabels, type Extension } from '../labels.ts';
import type { Packs } from '../pack.ts';
import { viewTitles, type View } from '../views.ts';
import { packAt } from './packs.ts';

const isExtension = (value: string | undefined): value is Extension =>
  value !== undefined && value in formatLabels;

const words: Record<'busy' | 'done' | 'failed', (label: string) => Text> = {
  busy: (label) => ({ zh: `正在生成${label}……`, en: `Making ${label}…` }),
  done: (label) => ({
    zh: `已生成${label}，请在浏览器的下载中查看。`,
    en: `${label} is among your downloads.`,
  }),
  failed: (label) => ({
    zh: `${label}没有生成，可能是断网。请再试一次。`,
    en: `${label} could not be made; you may be offline. Try again.`,
  }),
};

/** Today where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Gives the view on the page, as the address has it, as a file of the kind and language that is asked for. */
class DuibiaoTake extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.addEventListener('click', () => void this.#take(button.dataset.format));
    this.hidden = false;
  }

  #tell(outcome: keyof typeof words, label: string): void {
    const state = this.querySelector<HTMLElement>('[data-taken]')!;
    state.textContent = say(words[outcome](label), this.dataset.language as Language);
  }

  async #take(extension: string | undefined): Promise<void> {
    if (!isExtension(extension)) return;
    const label = formatLabels[extension];
    this.#tell('busy', label);
    try {
      await this.#make(this.dataset.view as View, extension);
      this.#tell('done', label);
    } catch {
      this.#tell('failed', label);
    }
  }

  async #make<Of extends View>(view: Of, extension: Extension): Promise<void> {
    const language = this.querySelector<HTMLSelectElement>('select[name=language]')!.value as Language;
    const url = language === 'zh' ? this.dataset.packZh! : this.dataset.packEn!;
    const [pack, { fileOf }] = await Promise.all([packAt<Packs[Of]>(url), import('../formats.ts')]);
    const known = {
      standards: pack.standards.map(({ id }) => id),
      topics: 'topics' in pack ? (pack.topics as { id: string }[]).map(({ id }) => id) : [],
    };
    const choice = choiceFrom(new URLSearchParams(location.search), known);
    const [address, date] = [location.href.replace(/#.*$/, ''), today()];
    const blob = await fileOf(view, { pack, choice, address, date }, extension);
    const title = say({ zh: '标准比较', en: 'Standards compared' }, language);
    download({ name: fileName([title, say(viewTitles[view], language), date], extension), blob });
  }
}

customElements.define('duibiao-take', DuibiaoTake);
