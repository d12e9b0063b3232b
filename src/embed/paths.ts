/**
 * Stands in for Kit's `$app/paths` in an embed, whose page has no router: the page says where the
 * site begins, and addresses are whole.
 */
const root = document.querySelector<HTMLElement>('[data-root]')?.dataset['root'] ?? '/';

export const base = new URL(root, location.href).href.replace(/\/$/, '');

export const resolve = (path: string): string => base + path;

export const asset = (file: string): string => base + file;
