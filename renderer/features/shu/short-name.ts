/**
 * The name of a pool where there is little room: what many of them share in front falls away. "Jasa usaha simpan pinjam"
 * is "Simpan pinjam", "Dana sosial" is "Sosial"; "Jasa modal" stays.
 */
export function shortName(name: string): string {
  const short = name.replace(/^(jasa usaha|dana) /i, '');
  return short === name ? name : `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
