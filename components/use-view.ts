import type { UseState } from './state-mark.tsx';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One family of data categories (what comes before the dot), with the products it comes from. */
export interface FamilyView extends Named {
  readonly products: readonly Named[];
  readonly categories: readonly Named[];
}

export interface PlaceView extends Named {
  readonly products: readonly Named[];
}

/** One use of data as pages show it, in the reader's language, for the place and product asked about. */
export interface UseView {
  readonly purpose: string;
  readonly href: string;
  readonly title: string;
  readonly short: string;
  readonly state: UseState;
  readonly stateText: string;
  readonly families: readonly FamilyView[];
  readonly places: readonly PlaceView[];
}
