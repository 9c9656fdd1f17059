/** A place where people have public accounts. Data only. */
export interface Platform {
  id: string;
  name: string;
  /** Lower means shown earlier; Instagram is first. */
  order: number;
  /** Hosts whose addresses are accounts of this platform. */
  hosts: string[];
  /** What a username may look like, without "@". */
  username: RegExp;
  /** The account's address. */
  url(username: string): string;
  /** The username in an address of one of the hosts; undefined = not an account's address. */
  usernameIn(url: URL): string | undefined;
}
