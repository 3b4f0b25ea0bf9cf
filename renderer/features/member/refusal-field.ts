/** The fields of the savings entry that a refusal can point at. */
export type EntryField = 'member' | 'product' | 'amount' | 'date' | 'cash';

/** The field of a deposit or withdrawal that a refusal is about; null when it belongs to the whole form. */
export function entryFieldOf(code: string): EntryField | null {
  switch (code) {
    case 'member.notFound':
    case 'member.alreadyLeft':
      return 'member';
    case 'savings.productUnknown':
    case 'savings.notWithdrawable':
      return 'product';
    case 'savings.insufficient':
      return 'amount';
    case 'period.locked':
    case 'date.outOfRange':
      return 'date';
    case 'cash.accountWrong':
    case 'cash.insufficient':
      return 'cash';
    default:
      return null;
  }
}

/** The fields of the register that a refusal can point at. */
export type RegisterField = 'number' | 'nationalId' | 'unit' | 'joined';

/** The field of the member form that a refusal is about; null when it belongs to the whole form. */
export function registerFieldOf(code: string): RegisterField | null {
  switch (code) {
    case 'member.numberTaken':
      return 'number';
    case 'member.nationalIdWrong':
    case 'member.nationalIdTaken':
      return 'nationalId';
    case 'unit.notFound':
      return 'unit';
    case 'date.outOfRange':
      return 'joined';
    default:
      return null;
  }
}
