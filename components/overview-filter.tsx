import type { Messages } from '#messages/messages.ts';
import type { Named } from './use-view.ts';

interface Props {
  words: Messages;
  products: readonly Named[];
  regions: readonly Named[];
  product: string | null;
  region: string | null;
}

/** Product and place, as a plain form: what is chosen stands in the address and can be kept. */
export function OverviewFilter({ words, products, regions, product, region }: Props) {
  return (
    <form className="filter" method="get" action="/#map">
      <p className="field">
        <label htmlFor="region">{words.overview.region}</label>
        <select id="region" name="region" defaultValue={region ?? 'any'}>
          <option value="any">{words.site.anywhere}</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="product">{words.overview.product}</label>
        <select id="product" name="product" defaultValue={product ?? ''}>
          <option value="">{words.site.allProducts}</option>
          {products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <button className="button" type="submit">
        {words.overview.show}
      </button>
    </form>
  );
}
