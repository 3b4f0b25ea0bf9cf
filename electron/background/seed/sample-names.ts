/**
 * Names for the practice book. Given and family names are kept by region so that a name sounds like one from somewhere.
 *
 * Source note: common names of each region, collected by hand; no list of real persons was used, and a full name made
 * here is only by chance that of somebody. Javanese, Sundanese, Minang and Balinese people often bear no family name:
 * there the second name is a usual second given name.
 */
export type SampleRegion = {
  readonly region: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly secondNames: readonly string[];
  /** How many of a hundred members come from here: the sample cooperative stands near Yogyakarta. */
  readonly weight: number;
};

export const SAMPLE_REGIONS: readonly SampleRegion[] = [
  {
    region: 'Jawa',
    women: words('Sri Siti Sulastri Wahyuni Endang Suparmi Ngatinem Tumini Rahayu Retno Wiwik Lestari Ratna Partini Murni Yuliati'),
    men: words('Slamet Bambang Suparman Sugeng Joko Agus Eko Dwi Tri Wahyu Sutrisno Paijo Mulyono Heru Budi Ngadiman'),
    secondNames: words(
      'Wibowo Santoso Prasetyo Nugroho Saputro Widodo Susanto Hartono Suryanto Raharjo Utomo Kusumo Purnomo Setiawan Handoko Wijayanto Subroto Yulianto Wardoyo',
    ),
    weight: 60,
  },
  {
    region: 'Sunda',
    women: words('Neneng Euis Iis Cucu Imas Lilis Tati Yayah'),
    men: words('Asep Dadang Ujang Cecep Deden Encep Yayat Tatang'),
    secondNames: words('Suherman Kurniawan Hidayat Sutisna Permana Gunawan Rukmana Sumarna Supriatna Nurjaman Mulyana Kosasih'),
    weight: 8,
  },
  {
    region: 'Batak',
    women: words('Rotua Tiurma Lamria Hotnida Duma Roma Tiur Masniari'),
    men: words('Ucok Parlindungan Togar Sahat Hotman Poltak Binsar Jonggi'),
    secondNames: words(
      'Siregar Nasution Simanjuntak Sitompul Hutapea Panjaitan Harahap Lubis Sinaga Situmorang Manurung Tampubolon Pasaribu Silalahi Simatupang',
    ),
    weight: 6,
  },
  {
    region: 'Minang',
    women: words('Upik Yusnidar Rosmaini Ermawati Zuraida Nurhayati Desmawati Elvi'),
    men: words('Buyung Syafrizal Zulkifli Afrizal Yusrizal Nasrul Erizal Ramli'),
    secondNames: words('Chaniago Piliang Tanjung Koto Sikumbang Jambak Mandaliko Bodi Guci Malayu Payobada Pitopang Simabur'),
    weight: 5,
  },
  {
    region: 'Bali',
    women: words('Ayu Wayan Kadek Komang Ketut Luh Putu Sayu'),
    men: words('Made Nyoman Gede Wayan Ketut Kadek Komang Putu'),
    secondNames: words('Sudiarta Suardana Wirawan Astawa Sukerta Adnyana Mahendra Artawan Dharmayasa Sukarya Arimbawa Widiana'),
    weight: 5,
  },
  {
    region: 'Bugis-Makassar',
    women: words('Hasnah Rosdiana Fatimah Besse Tenri Sitti Marwah Nurbaya'),
    men: words('Andi Baso Ambo Lakki Sudirman Mappa Ruslan Syamsul'),
    secondNames: words('Mappasessu Patarai Tahir Rahim Makkulau Palaguna Manrapi Tenriajeng Mallarangeng Pallawa Sangkala Pabbicara'),
    weight: 4,
  },
  {
    region: 'Flores',
    women: words('Yohana Maria Theresia Bernadeta Agnes Fransiska Regina Kristina'),
    men: words('Yohanes Petrus Paulus Yosef Markus Blasius Gabriel Kornelis'),
    secondNames: words('Keraf Tukan Fernandez Ndoa Wea Koten Bere Lamury Kelen Ngasu Muda Payong'),
    weight: 5,
  },
  {
    region: 'Papua',
    women: words('Yosina Ruth Naomi Dorkas Selfina Orpa Mince Marike'),
    men: words('Yulianus Elias Simson Melkias Otniel Nataniel Yafet Abisai'),
    secondNames: words('Wenda Kogoya Rumbiak Wanggai Yikwa Tabuni Mandacan Rumaropen Kambuaya Kafiar Imbiri Waromi'),
    weight: 4,
  },
  {
    region: 'Dayak',
    women: words('Lamiang Dayang Suriani Nyangku Rinda Mina Telun Kelina'),
    men: words('Tambun Bungai Jalung Lawai Sabran Usop Igor Lahai'),
    secondNames: words('Djelau Mahar Usat Narang Dohong Sawung Ngau Lejau Bilung Garang Ngabut Lambung Nihin'),
    weight: 3,
  },
];

/** Kalurahan in the north of Sleman, around the seat of the sample cooperative; place names only, no addresses. */
export const SAMPLE_VILLAGES: readonly string[] = [
  'Margorejo', 'Margodadi', 'Margokaton', 'Banyurejo', 'Merdikorejo', 'Pondokrejo', 'Lumbungrejo', 'Mororejo',
  'Sumberrejo', 'Tambakrejo', 'Caturharjo', 'Triharjo', 'Trimulyo', 'Tridadi', 'Pandowoharjo', 'Donokerto',
];

export const SAMPLE_OCCUPATIONS: readonly string[] = [
  'Petani', 'Buruh tani', 'Pedagang', 'Ibu rumah tangga', 'Guru', 'Pegawai desa', 'Perangkat desa', 'Tukang kayu',
  'Penjahit', 'Peternak', 'Sopir', 'Wiraswasta', 'Perawat', 'Pensiunan', 'Pengrajin bambu', 'Karyawan swasta',
];

/** The words of a line, each of them one name. */
function words(text: string): readonly string[] {
  return text.split(' ');
}
