// The types of the contract's sentences and rows.

export interface ContractRow {
  readonly lang?: string;
  readonly text: string;
}

export interface ContractSentence {
  readonly rule: number;
  /** Word for word as in README.md. */
  readonly says: string;
  readonly rows: readonly ContractRow[];
}
