import { SHU_WARNING_CODES, type ShuWarningCode } from '../domain/shu/warning.ts';
import { refusalMessage } from './refusal-messages.ts';
import { fillSentence, type Language, type Sentence, type SentenceParams } from './sentence.ts';

/** What the treasurer should know before the meeting; the computation goes on. */
export const SHU_WARNING_SENTENCES = {
  'shu.capitalAboveBusiness': {
    id: 'Jasa modal[ ({capitalBasisPoints})] lebih besar daripada jasa usaha[ ({businessBasisPoints})]. Undang-undang membatasi balas jasa modal; bicarakan di rapat anggota.',
    en: 'The share on capital[ ({capitalBasisPoints})] is larger than the share on business[ ({businessBasisPoints})]. The law limits the return on capital; raise it at the members\' meeting.',
  },
  'shu.villageShareBelowMinimum': {
    id: 'Imbal jasa desa[ ({basisPoints})] di bawah paling sedikit 20,00\u00a0%. Periksa aturan koperasi desa sebelum rapat anggota.',
    en: 'The share of the village[ ({basisPoints})] is below the minimum of 20,00\u00a0%. Check the rules for village cooperatives before the meeting.',
  },
  'shu.memberLossCovered': {
    id: 'Usaha dengan anggota rugi[ {amountSen}] dan ditutup dari hasil usaha dengan bukan anggota. Jelaskan di rapat anggota.',
    en: 'Business with members made a loss[ of {amountSen}], covered by the result of business with non-members. Explain it at the members\' meeting.',
  },
  'shu.nonMemberLossCovered': {
    id: 'Usaha dengan bukan anggota rugi[ {amountSen}] dan ditutup dari hasil usaha dengan anggota. Jelaskan di rapat anggota.',
    en: 'Business with non-members made a loss[ of {amountSen}], covered by the result of business with members. Explain it at the members\' meeting.',
  },
  'shu.deficit': {
    id: 'Tahun ini rugi[ {amountSen}], jadi tidak ada SHU yang dibagikan. Siapkan usul cara menutupnya untuk rapat anggota.',
    en: 'The year ended with a loss[ of {amountSen}], so there is no SHU to divide. Prepare a proposal for covering it at the members\' meeting.',
  },
  'shu.poolWithoutBase': {
    id: 'Bagian[ {pool}][ sebesar {amountSen}] tidak punya anggota yang berhak, jadi dipindahkan ke pos penampung sisa. Periksa dasarnya.',
    en: 'No member is entitled to the pool[ {pool}][ of {amountSen}], so it goes to the pool that takes the remainder. Check its base.',
  },
  'shu.negativeBase': {
    id: 'Ada anggota[ ({count})] dengan dasar minus pada bagian[ {pool}]; dihitung nol. Periksa catatan mereka.',
    en: 'Some members[ ({count})] have a negative base in the pool[ {pool}]; it counts as zero. Check their records.',
  },
  'shu.incomeWithoutMember': {
    id: 'Ada pendapatan dari anggota[ sebesar {amountSen}] yang belum bernama anggota. Lengkapi nama anggotanya supaya pembagian adil.',
    en: 'Some income from members[ ({amountSen})] does not name a member. Add the names so that the division is fair.',
  },
} as const satisfies Readonly<Record<ShuWarningCode, Sentence>>;

/** The sentence of an SHU warning; an unknown code gives the general sentence of `refusalMessage`. */
export function shuWarningMessage(code: string, params: SentenceParams, language: Language): string {
  const known = SHU_WARNING_CODES.find((one) => one === code);
  return known === undefined ? refusalMessage(code, params, language) : fillSentence(SHU_WARNING_SENTENCES[known][language], params);
}
