/**
 * Takes a member off a list whose order does not matter. Such a list stands for a `Set` where members come and go all
 * the time: the tables that one leaves behind as it is rebuilt keep members alive until the next full garbage
 * collection, which cost a third of the time of a call.
 */
export function leave<T>(list: T[], member: T): boolean {
  const at = list.indexOf(member);
  if (at === -1) return false;
  const last = list.pop() as T;
  if (at < list.length) list[at] = last;
  return true;
}
