import type { NoticeVersion } from './notice.ts';

/** Product and category are named together where one entry lists both: naming each somewhere is not enough. */
export function namesData(version: NoticeVersion, product: string, category: string): boolean {
  return version.uses.some(
    ({ products, categories }) => products.includes(product) && categories.includes(category),
  );
}

/** For messages sent unasked, which take up no single category. */
export function namesProduct(version: NoticeVersion, product: string): boolean {
  return version.uses.some(({ products }) => products.includes(product));
}
