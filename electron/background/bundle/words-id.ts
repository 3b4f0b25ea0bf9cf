/**
 * The 2,048 Indonesian words of fingerprints (FORMAT.md section 7): 4 to 8 letters a-z, ascending, first four letters unique.
 * Frozen: a changed word would make two versions of the program show different words for one key. The test asserts the
 * SHA-256 of the list joined by line feeds. Source: our own selection of common words; words that could offend, names, parties
 * and most pairs that differ in one letter were left out. Up for review by native speakers before the first release.
 */
export const words: readonly string[] = `
abdi abjad abon abrasi absah absen abstrak acara acuan acung adab adaptasi adegan adem adil adinda aditif adjektif
admiral adon adopsi aduk advokat aerobik afiat agak agama agen agraria ahli ajaib ajang ajek ajudan akad akan akasia
akbar akhir akhlak aklamasi akordeon akrab aksara akses aksi akta aktif aktor aktual akuarium akurat alat album alibi
alih aliran alis aljabar alkali almanak alokasi alpukat alumni alun amal ambang ambil ambulans amfibi ampas ampel amplop
ampuh anak analisis anatomi andong aneh aneka anggur angin angsa animasi anoda ansambel antar antena antik antologi
anugerah anyam aorta aparat apel apit apotek arca aren arif arloji armada aroma arsip arteri arus arwana asar asbak
asisten asli asmara asosiasi aspal aspek aspirasi asrama asteroid astronot asuh asuransi atap atlas atlet atom atribut
atur audio aula aurora awas awet ayah ayun azam azimat babak badai bagan bagus bahagia bahtera bait baja bajing bakmi
bakso balet balik balkon balsam balut bandara bangau banjar bank bantal banyak bapak barat barbel bareng barong barter
baru basis basket basmi basoka basuh batas baterai batuk bawah bayam bayi bazar beasiswa bebas bebek becak beda bedug
bejana bekal beku belerang belok belum bemo bengkel benih benteng benua berani bercak beres bergas berkah bermain bersih
beruang besar besi besok betah betis beton biasa biawak biaya bibi bicara bidan bihun bijak biji bilah bimbang bina
bincang bingkai bintang biografi biola bioskop birama birokrat bisik bisnis bivak blokade blus bobot bocah bohlam boikot
bokor boleh boling bonang boneka bonsai bonus botani botol brankas brigade brokoli brosur buat buaya bubar bubuk budak
budi bugar bugis buih buka buket bukit bukti bulan buldoser bulir bumbu bumerang buncis bunda bunga buntut bunyi buritan
bursa busana busur butik butuh buyar cabai cacah cadang cagar cahaya cair cakap cakra cakup calak calon calung camar
camilan campur canang canda cangkir cantik capai capung carter catat catur cawan cedera cegah cekatan cekung celah
celemek celoteh celup cemara cemooh cempaka cenayang cendana cengkeh centang cepat ceplok cerdas cerita cermat ceruk
cetak cetus cibir cicak cicil cikal cilik cincang ciprat cipta ciri citra coba cocok cokelat colok combor condong contoh
copot corak corek corong cuaca cubit cucu cukup cuma cungkil cuplik curah cuti dadih daerah daftar dagang daging dagu
dahan dahlia dahsyat dahulu daif daki dakwah dalam dalil damai damba dampak dana dandan dangdut dapat dapur darah darma
dasar datang datuk daur dawai dawet dayung debit decak dedak dedikasi definisi degup dekat dekor delapan delegasi delima
delman delta demam demi dempul denah denda dengar dentang depan depot derajat deret derita dermaga deru desa desember
desir deteksi detik devisa dewan dewi diagram dialog diam didik diet digdaya digital dilema dimensi dinamo dinding
dingin diorama diploma direktur diri disiplin diska distrik divisi dobel dodol dokar dokter dokumen dolar domba domino
dompet donat dongeng dorong dosen dosis drama drastis drum duduk duel dukung dulu dunia duplikat duta edar edisi edukasi
efek egrang ejaan ekologi ekonomi ekspor ekstra elang elastis elektro elemen elips elite elok elpiji email emas ember
embun empat emping empuk emulsi enau encer encok endap endemik endus energi enggan engkau engsel entah enteng entri
enyah enzim epik episode erat erosi esai eskalasi estafet estetika etape etika etos evakuasi evaluasi evolusi fabel
fajar fakta fakultas famili fantasi farmasi fase fasih fauna favorit federal fenomena feri festival figur fikih fiksi
fiktif film filsafat filter final fisik fitrah fitur flora fluida fokus folio fondasi formal forum fosil foto fragmen
fraksi frasa fungsi furnitur gabung gading gajah galah galeri gali galon gambang gamelan gamis gampang ganda ganggang
ganti gapai gapura garam garda garis garnisun garpu garuda gasing gaul gaun gawai gaya gazal gebyar gedung gegap geger
gejala gejolak gelak geledah geligi gelora geluti gembala gemerlap gemilang gempa genap gencar gendang genggam genre
genteng geologi geometri gerabah gerbang gergaji gerhana gerobak gersang gesek gesit getah getuk giat gigi giling gincu
ginjal girang giro gitar gizi gladi global glukosa godok golek gong gorden gosok gotong grafik gram gratis grosir grup
gubernur gubuk guci gudang gudeg gugah guling gulung gumam gumpal guna gundu gunting gunung gurih guru gusi hadap hadiah
hafal hajat hakim halal halia halo halte halus hamba hampar handal hangat hantar hanya hapus harap hardik harmonis harpa
harum hasil hasrat hasta hati hayat hebat hektar helium helm hemat hemisfer hendak hening henti heran herbal herder
heron hewan hias hibah hibrida hibur hidung hierarki higienis hijau hijrah hikayat hikmah hilang hilir himne himpun
hindar hingga hipotek hirup histori hitung hobi homogen honor horizon hormat hotel hubung hujung hukum hulu humas humor
humus huni huruf ibadah ibarat ideal identik idiom idola ijazah ijuk ikal ikhlas ikhtiar iklan iklim ikon ikrar iktikad
ikut ilalang ilham ilir ilmiah ilmu ilusi iman imbal imbuh imitasi impian impor incar indah indeks indigo induk infeksi
inflasi info ingat inggris ingin ingkar inisial inovasi insaf insentif insinyur insting intan intel inti invensi ipar
irama irigasi iring iris irit ironi istana istilah isyarat itik izin jadi jadwal jago jagung jahe jahit jajan jaket jala
jalin jalur jamaah jambu jamin jamu jangan janji jantung janur jarak jarum jasmani jatah jauh jebol jeda jejak jelajah
jeli jelujur jemari jembatan jempol jemur jenaka jendela jengkal jenis jenjang jentik jepit jepret jeram jeriken jernih
jeruk jilid jinak jingga jinjing jitu jiwa joget joglo joran jual juang juara jubah judul juga jujur jumat jumbo jumlah
jumpa jungkat juntai juragan jurnal justru kabin kabul kaca kadal kader kafe kaget kagum kaidah kail kaisar kakak kakek
kaktus kalbu kaldu kaleng kalkun kalori kalung kamar kambing kamera kami kampung kamus kanan kancing kandang kangen
kantin kanvas kaos kapsul kapten kapuk karang karbon karcis kardus karena karnaval karpet kartu karunia karya kaset
kasih kastil kasur katering katun kaum kawah kayu kebab kebun kecap kecil kecuali kedai kedelai kedip kedok kedua kejar
kejora keju kelas kelinci kelola keluar kemah kembang kemeja kemudi kencang kendali kenong kental kenyal kepal kepiting
kepodang kerabat kerbau kereta kering kerja kerling kertas kerucut kesemek ketam ketel ketika ketoprak ketua khalayak
khas khatam khawatir khazanah khidmat khusus kiat kiblat kicau kidul kijang kilap kilo kimia kincir kinerja kini kipas
kiper kiprah kirab kisah kitab kiwi klaim klakson klasik klausa klenteng klinik klub knalpot koala kobar kocak kodok
koin koki kokoh kolak koleksi kolom koma komedi komik kompas kondang kongres konsep kontan kopeng kopra koral korek
koridor kosong kostum kotor kreasi kredit krim krisan kriteria kroket kronik kuah kuali kuantum kuartal kuasa kubik
kucing kuda kuis kuku kulit kulkas kultur kumbang kumis kumpul kumur kunang kunci kunjung kunyah kuota kupas kuping
kupon kupu kurban kurir kurma kurnia kursi kurun kurva kusam kusen kutip kutub laba lacak laci lahan lahir lain lakmus
lakon laksana lalai lalu lambai lampau lancar landai langgam lanjut lanskap lapik lapor laras larut latar lauk lawak
layak lazim lebih lebur ledak lega legenda lekas lekuk lelah lelucon lembah lemon lempar lencana lengan lensa lentera
lepas lereng lesat lestari lesung letup lewat lezat liang liar libur lidah lihat lilin lima limbah limpah lincah lindung
linen lingkar linier lintah lipan liput lirik lisan listrik liter lobak lodeh logam logika logo lokal loket lolos lomba
lompat loncat longgar lontar lorong loyal lubang lugas lugu luhur lukis lulur lumayan lumba lumpang lumut lunak luncur
lurik lurus lusa lusin lutung luwes macam madani madrasah madu magma magnet mahir mahkota mahoni main majalah majelis
maju maklum makmur makna maksud malah mamalia mampir mandala manfaat mangga manik manja mantap manusia maraton marga
mari marmer martabak marwah masa masih maskapai massal masuk masyhur mata materi matras mawar mebel medali media meja
mekanik melati melodi meluap memang memori menang mendung mengkudu menit mental menu merdeka merek meriah merpati mertua
mesin meski mesti meter metode mewah mikro milenium milik mimbar mimpi minat minggu minim minta minum minyak mirip misi
misteri mitos mitra mobil model modis modul mohon momen montir moral mosaik motif motor muara muda mudik mufakat muhibah
mujur mukena mukim mulia mumi mumpuni muncul mundur mungil murah murid murni museum musik mutasi mutiara mutlak mutu
nabati nabi nada naik nalar nama namun nanas nanti napas narasi naskah natural naung negara negeri nektar nelayan nenek
neon neraca netral neuron niaga nikah nikel nikmat ningrat nipah nirwana nisan nisbah niscaya nominal nomor nonton norma
notasi notula novel nuansa nurani nuri nusa nutrisi nyala nyaman nyaring nyata nyawa nyiur oase obat obeng objek obor
obrol oksigen oktaf oktober olah oles ombak oncom onggok ongkos opal operasi opini opor optik orang order organ orkes
otak otomatis otonomi oval oven pabrik pacar pacu padahal pagar pagi pahit pahlawan pajak pakai paket pakis paku palang
palem paling pamer pamit pamor panah panci pandai panen pangan panjang papan para pariwara parkir parut pasir paspor
pasta pasukan patih patok patri patuh paus payah payung pecel pedal pedoman peduli peka pelabuh pelopor peluang pemuda
pencak pendek pengaruh penting penyu pepaya pepes perah percaya perdana pergi perkara perlu permai pernah persen pertama
perut pesan peserta pesisir pesona pesta pesut petak peti piala piano piara pidato pigmen pijak pikat pikir pikul pilar
pilih pilot pimpin pinang pindah pinggan pinjam pintar pinus pion pipi piring pisah piston pita planet plastik pohon
pokok pola polisi pompa pondok ponsel poros porselen positif poster potret praktis pramuka prangko prasasti prestasi
pribadi prima prinsip prisma produk profesi program promosi proses protein provinsi proyek publik pucuk puding puisi
pukat pulang pulsa puluh puma puncak pundak purba puri purnama pusaka puspa pustaka putar putra puyuh racik radar radio
rahmat raih rajin rajut rakit rakyat ramah rambut rampai ramuan rancang randu rangkai ransel rantai ranum rapat rapi
rapor rapuh rasi ratu rawa rawit razia reaktor rebab rebus regang regu rekam rekening reklame rekor rela relief remaja
rembulan rempah remuk rencana renggang renung renyah reog repot resep resik resmi resor respon restoran retak retorika
reuni revisi rezeki rias rileks rimba rinci ringan rintik riset ritel ritme ritual riuh riwayat robek robot roda rohani
roman rombong rompi ronda ronggeng rontok rotan roti ruang rubah rubrik rujak rujuk rukun rumah rumit rumpun rumus
runcing runding runut rupa rupiah rutin ruwat ruwet saat sabana sabit sablon sabtu sabuk sadap sadur safari sahabat
sahut sains sajak saji sakral sakti saldo salep salju saluran sambal samping samudra sandal santai sapta sapu saran
sarung sasak sastra sate satria satwa saudara saus sawah sawit sawo saya sayur sebab sebelas sebut sedan sedia sedot
seduh segala segel segi sehat sejuk sekitar sekolah sekrup sektor sekutu selai selera selidik selubung sembah semen
semoga sempat semua senam seng senja sensor sentosa sepak sepeda sepi sepuh serabi serba sering serok serpih sesuai
setia setrika setuju sewa siaga siasat sibuk sidang sidik sifat sigap sikap siku silsilah simak simbol simetri simpan
sinar sinergi singa sinonim sinyal sipil siput siram sirih sirsak sirup sisa sistem siswa skala skema skor skuter slogan
soal sodor sofa solar solo solusi sopan sopir sore sosial spanduk spasi spesial spiral sponsor spora stabil stadion
stamina stasiun status stempel stiker stok strategi struktur studi suami suar suasana suatu subjek subsidi sudah sudut
suguh suhu sukma sukses sulam sulih sultan sumbang sumpah sumsum sumur sungai sunting sunyi supaya super suplai surai
suruh surya swadaya swalayan syarat syukur tabel tabib tablet tabuh tahu tajuk takar takdir takjub taksi taktik talam
talenta taman tambah tampak tanah tangan tani tanjung tanpa tantang tanya tapa tarif taruh tasik tatap taufan taut
teater tebak tebu teduh teguh tekad teknik teko tekstil tekun teladan telepon teliti teluk tema tembaga tenaga tenda
tengah tenis tenor tentara tenun teori tepat tepung terang terbang termos ternak terompet terpal terus tetes tiang tiap
tiba tidak tidur tiket tikung timpa timun tindak tingkah tinjau tinta tipe tipis tirai tirta tiru titah titel titik tiup
toga tokek toko toleh tolong tomat tombak topang topeng topi toples total tradisi traktor transisi tribun trofi tropis
trotoar tuai tuan tubuh tugas tugu tujuan tukang tukik tulang tulen tulus tumbuh tumis tumpah tungku tunjang tuntas
turbin turnamen turun tutup ubin ubun ucap udang udara ujar ujian ujung ukir ukulele ukur ulas ulet ulos umat umbai umbi
umpama umrah umum undang undi unduh unggah ungkap ungu unik unit unsur untai untuk upacara upah upaya urai urban urut
usaha usap usia usus utama utara utus vaksin valid valuta vanili vegetasi velodrom vena versi vespa veteran veto vila
visi visual vitamin vokal voli volt volume wabah wacana wadah wafer wahyu waisak wajib wakaf wakil waktu wangi wanita
waras warisan warkat warna warta warung wasiat wawasan wayang wedang wewenang wibawa wijen wilayah windu wisata wisma
wisuda wortel wujud yakin yatim yayasan yoga yogurt zaitun zakat zaman zamrud zebra ziarah zodiak zona
`
  .trim()
  .split(/\s+/);
