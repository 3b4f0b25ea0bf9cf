import type { BookProfile } from '#shared/contract/book.ts';

/**
 * The cooperative of the practice book.
 *
 * Source note: invented. Numbers, addresses and persons belong to nobody; the form of the legal number and of the
 * cooperative registration number (NIK, 13 digits beginning with the district code 3404 of Sleman) is the usual one.
 */
export const SAMPLE_PROFILE: BookProfile = {
  name: 'Koperasi Serba Usaha Tani Makmur',
  legalNumber: '518/BH/2009',
  legalDate: '12 Maret 2009',
  nik: '3404000120017',
  address: 'Jalan Magelang Km 17, Margorejo, Tempel, Sleman, Daerah Istimewa Yogyakarta 55552',
  town: 'Sleman',
  phone: '(0274) 555017',
  taxNumber: '00.000.000.0-542.000',
  businessNumber: '0000000000017',
  workArea: 'Kabupaten Sleman',
  email: 'pengurus@tanimakmur.example',
  officers: [
    { name: 'Bambang Sutrisno Wibowo', office: 'Ketua' },
    { name: 'Retno Wahyuni', office: 'Sekretaris' },
    { name: 'Sri Lestari Handayani', office: 'Bendahara' },
  ],
  supervisors: [
    { name: 'Agus Widodo Raharjo', office: 'Ketua Pengawas' },
    { name: 'Theresia Endang Purnomo', office: 'Anggota Pengawas' },
    { name: 'Made Suardana', office: 'Anggota Pengawas' },
  ],
};
