/** More than half of the members: the usual quorum (UU 25/1992 leaves it to the articles). 247 members need 124. */
export function quorumOfHalf(members: number): number {
  return Math.floor(members / 2) + 1;
}
