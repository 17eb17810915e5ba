// What a row of the matching contract is. Types only.

export interface ContractRow {
  readonly lang?: string;
  readonly text: string;
}

export interface ContractSentence {
  readonly rule: number;
  /** Stands word for word in README.md. */
  readonly says: string;
  readonly rows: readonly ContractRow[];
}
