import type { Attachment } from 'svelte/attachments';

/**
 * Which of some passages a reader has come to: the one that crosses the middle of the window; null
 * where none does.
 */
export class Reading {
  current = $state.raw<string | null>(null);
  #observer: IntersectionObserver | null = null;
  #ids = new WeakMap<Element, string>();

  /** For the element of a passage. */
  passage(id: string): Attachment<Element> {
    return (element) => {
      this.#ids.set(element, id);
      this.#observer ??= new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            const id = this.#ids.get(target) ?? null;
            if (isIntersecting) this.current = id;
            else if (this.current === id) this.current = null;
          }
        },
        // A line at 45 % of the height.
        { rootMargin: '-45% 0px -55% 0px' }
      );
      this.#observer.observe(element);
      return () => this.#observer?.unobserve(element);
    };
  }
}
